/** The ground text stands on decides which set of colours is legible on it. */
import { drawnParentOf } from './drawn-tree';

export const grounds = ['light', 'dark'] as const;

export type Ground = (typeof grounds)[number];

/** Above this relative luminance (WCAG 2) the light set has the better contrast, below it the dark one. */
const THRESHOLD = 0.18;

/** The ground under an element: the nearest background that covers. Reads styles, changes nothing. */
export function groundOf(element: Element): Ground {
  return new Grounds().under(element);
}

/** Grounds by element, remembered: on a page they are few, and each costs a walk up the tree. */
export class Grounds {
  readonly #known = new Map<Element, Ground>();

  /** The ground a range begins on. */
  of(range: Range): Ground {
    const element = drawnParentOf(range.startContainer);
    return element ? this.under(element) : 'light';
  }

  /** The ground under an element, also through the frame or the shadow root that it stands in. */
  under(element: Element): Ground {
    const passed: Element[] = [];
    let ground: Ground | undefined;
    for (let at: Element | null = element; at && !ground; at = drawnParentOf(at)) {
      ground = this.#known.get(at) ?? ownGroundOf(at) ?? undefined;
      passed.push(at);
    }
    ground ??= canvasOf(passed.at(-1)!.ownerDocument);
    for (const each of passed) this.#known.set(each, ground);
    return ground;
  }
}

/** The ground an element makes, or `null` when what is behind it is seen. */
function ownGroundOf(element: Element): Ground | null {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style) return null;
  const background = luminanceOf(style.backgroundColor);
  if (background !== null) return background > THRESHOLD ? 'light' : 'dark';
  // An image's colours cannot be read; the page's author chose a text colour that is legible on it.
  if (style.backgroundImage === 'none') return null;
  return (luminanceOf(style.color) ?? 0) > THRESHOLD ? 'dark' : 'light';
}

/** The ground of a page that sets none. */
function canvasOf(document: Document): Ground {
  const { colorScheme } = getComputedStyle(document.documentElement);
  const schemes = (colorScheme === 'normal' ? namedScheme(document) : colorScheme).split(/\s+/);
  if (!schemes.includes('dark')) return 'light';
  return !schemes.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** What a page says it can be drawn in, where its styles do not. */
function namedScheme(document: Document): string {
  return document.querySelector('meta[name="color-scheme" i]')?.getAttribute('content')?.trim() ?? '';
}

/**
 * Relative luminance (0 to 1) of a computed colour, or `null` when it lets more than half of what is behind it through
 * or is in a notation not known here. For the Lab family only the lightness counts, which is exact for greys.
 */
export function luminanceOf(color: string): number | null {
  const [, space = '', body = ''] = /^([a-z]+)\((.{1,120})\)$/.exec(color) ?? [];
  const numbers = (body.match(/-?[\d.]+(?:e-?\d+)?%?/g) ?? []).map((word) =>
    word.endsWith('%') ? Number.parseFloat(word) / 100 : Number.parseFloat(word),
  );
  const [first = 0, second = 0, third = 0, alpha = 1] = space === 'color' ? channelsOf(body) : numbers;
  if (numbers.length < 3 || alpha <= 0.5) return null;
  if (space === 'rgb' || space === 'rgba') return fromChannels(first / 255, second / 255, third / 255);
  if (space === 'color') return fromChannels(first, second, third);
  if (space === 'oklab' || space === 'oklch') return first ** 3;
  if (space === 'lab' || space === 'lch') return ((first + 16) / 116) ** 3;
  return null;
}

/** The numbers of `color(display-p3 1 0.5 0 / 0.8)`, without those in the name of the space. */
function channelsOf(body: string): number[] {
  return body
    .split(/[\s/]+/)
    .slice(1)
    .map(Number);
}

function fromChannels(red: number, green: number, blue: number): number {
  const [r, g, b] = [red, green, blue].map((channel) =>
    channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
