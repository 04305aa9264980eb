import { isFrame } from './drawn-tree';
import type { WhiteSpace } from './text-builder';

/** Why an element may be no part of the text that is read: what is in it decides. */
export type Doubt = 'furniture' | 'folded' | 'overlay';

/** What an element does to the text in it. */
export interface ElementRole {
  /** Left out with all that is in it. */
  skipped: boolean;
  /** Its own text is invisible, though a child may be visible again: read only in a folded section. */
  invisible: boolean;
  /** Not displayed at all: read only where it is a folded section. */
  hidden: boolean;
  doubt: Doubt | null;
  box: 'inline' | 'block' | 'row' | 'cell';
  /** Whether it stands beside its neighbours though it is a block: floated, taken out of the flow. */
  beside: boolean;
  /** Whether it is a box of its own in a line, which may set a number off without white space. */
  isInlineBox: boolean;
  /** Whether its children stand beside each other. */
  isRow: boolean;
  whiteSpace: WhiteSpace | 'inherit';
  /** CSS `list-style-type` of a list item; `'none'` for what has no marker; `null` where the view computes no styles. */
  listStyle: string | null;
  /** Computed, where the view computes styles. */
  style: CSSStyleDeclaration | null;
}

/**
 * What an element does to the text in it: by its computed style where the document has a view, otherwise (a document
 * parsed outside a browser) by its name and attributes. Reads styles, changes nothing.
 * @param inMain whether it stands in a `main` or `article`, where notes (`aside`) and ends (`footer`) are part of the text
 */
export function roleOf(element: Element, inMain: boolean): ElementRole {
  const name = element.localName;
  if (SKIPPED.has(name) && !isFrame(element)) return leftOut;
  if (name === 'button' && !isInHeading(element)) return leftOut;
  const role = fromStyle(element) ?? fromName(element);
  if (role.skipped) return role;
  if (name === 'nav' || (!inMain && isPageFurniture(element))) role.doubt = 'furniture';
  else if (isDialog(element)) role.doubt = 'overlay';
  return role;
}

/** The role of what is left out. */
export const leftOut: Readonly<ElementRole> = {
  skipped: true,
  invisible: true,
  hidden: false,
  doubt: null,
  box: 'inline',
  beside: false,
  isInlineBox: false,
  isRow: false,
  whiteSpace: 'inherit',
  listStyle: null,
  style: null,
};

/** Code, media, controls, and what is struck out: none of their content is text of the page. */
const SKIPPED = new Set(
  (
    'script style noscript template head title meta link base svg canvas audio video object embed map img picture ' +
    'input select option optgroup datalist progress meter textarea rt rp del s strike clauselight-card'
  ).split(' '),
);

const FURNITURE_ROLES = new Set(['navigation', 'contentinfo', 'search', 'menu', 'menubar', 'toolbar', 'complementary']);

/** Parts of a site and not of a text: menus, the site's footer, side columns. */
function isPageFurniture(element: Element): boolean {
  const role = element.getAttribute('role');
  return (
    element.localName === 'footer' || element.localName === 'aside' || (role !== null && FURNITURE_ROLES.has(role))
  );
}

function isDialog(element: Element): boolean {
  return element.localName === 'dialog' || /^(?:alert)?dialog$/.test(element.getAttribute('role') ?? '');
}

/** Headings that fold their section carry their words in a button. */
function isInHeading(button: Element): boolean {
  return /^(h[1-6]|summary|dt)$/.test(button.parentElement?.localName ?? '');
}

function fromStyle(element: Element): ElementRole | null {
  const style = element.ownerDocument.defaultView?.getComputedStyle?.(element);
  if (!style) return null;
  const { display } = style;
  // A document without layout may offer the function and know no display; what no slot takes is not drawn.
  if (!display) return isDrawnAtAll(element.ownerDocument) ? leftOut : null;
  const box = boxOf(element, display);
  const isInFlow = display === 'inline' || display === 'contents';
  const position = isInFlow ? 'static' : style.position;
  return {
    skipped: isDecoration(element, box) || (position === 'absolute' && isClipped(style)),
    invisible: style.visibility !== 'visible',
    hidden: display === 'none',
    doubt: position === 'fixed' || position === 'sticky' ? 'overlay' : null,
    box,
    beside: !isInFlow && (style.cssFloat !== 'none' || position === 'absolute'),
    isInlineBox: display.startsWith('inline-'),
    isRow: /flex$/.test(display) ? style.flexDirection.startsWith('row') : /grid$/.test(display),
    whiteSpace: whiteSpaceOf(style.whiteSpace),
    listStyle: display.includes('list-item') ? style.listStyleType : 'none',
    style,
  };
}

function isDrawnAtAll({ documentElement, defaultView }: Document): boolean {
  return Boolean(defaultView?.getComputedStyle(documentElement).display);
}

/** Words for screen readers only, such as "opens in a new window" in the midst of a sentence. */
function isClipped({ clip, clipPath }: CSSStyleDeclaration): boolean {
  return /^rect\([01]px, [01]px, [01]px/.test(clip) || /^inset\((?:50|100)%/.test(clipPath);
}

function boxOf(element: Element, display: string): ElementRole['box'] {
  const role = element.getAttribute('role');
  if (display === 'table-row' || role === 'row') return 'row';
  if (display === 'table-cell' || (role !== null && CELL_ROLES.has(role))) return 'cell';
  return /^(inline|contents|ruby)/.test(display) ? 'inline' : 'block';
}

const CELL_ROLES = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);

function whiteSpaceOf(value: string): WhiteSpace {
  if (value === 'pre-line') return 'keep-lines';
  return /^(pre|break-spaces)/.test(value) ? 'keep' : 'collapse';
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup p pre ' +
    'search section summary table tbody tfoot thead ul xmp'
  ).split(' '),
);

const DISPLAY_OF: Record<string, string> = { tr: 'table-row', td: 'table-cell', th: 'table-cell' };

function fromName(element: Element): ElementRole {
  const name = element.localName;
  const style = element.getAttribute('style') ?? '';
  const box = boxOf(element, DISPLAY_OF[name] ?? (BLOCKS.has(name) ? 'block' : 'inline'));
  const isClosed = name === 'dialog' && !element.hasAttribute('open');
  return {
    skipped: isDecoration(element, box),
    invisible: /visibility\s*:\s*hidden/i.test(style),
    hidden:
      (element.hasAttribute('hidden') && !isFoundByFinding(element)) || /display\s*:\s*none/i.test(style) || isClosed,
    doubt: /position\s*:\s*(?:fixed|sticky)/i.test(style) ? 'overlay' : null,
    box,
    beside: false,
    isInlineBox: false,
    isRow: false,
    whiteSpace: name === 'pre' || name === 'listing' || name === 'xmp' ? 'keep' : 'inherit',
    listStyle: null,
    style: null,
  };
}

/** What is hidden until somebody looks for its words is a folded section. */
function isFoundByFinding(element: Element): boolean {
  return element.getAttribute('hidden')?.toLowerCase() === 'until-found';
}

/**
 * An inline element hidden from screen readers is an ornament or a double. A block is not: while a dialog is open,
 * pages hide all that lies behind it from screen readers, and readers see it all the same.
 */
function isDecoration(element: Element, box: ElementRole['box']): boolean {
  return box === 'inline' && element.getAttribute('aria-hidden') === 'true';
}
