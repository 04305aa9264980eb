import type { WhiteSpace } from './text-builder';

/** What an element does to the text in it. */
export interface ElementRole {
  /** Left out with all that is in it. */
  skipped: boolean;
  /** Its own text is invisible, though a child may be visible again. */
  invisible: boolean;
  box: 'inline' | 'block' | 'row' | 'cell';
  whiteSpace: WhiteSpace | 'inherit';
  /** CSS `list-style-type`, where the view computes styles. */
  listStyle: string | null;
}

/**
 * What an element does to the text in it: by its computed style where the document has a view, otherwise (a document
 * parsed outside a browser) by its name and attributes. Reads layout, changes nothing.
 * @param inMain whether it stands in a `main` or `article`, where notes (`aside`) and ends (`footer`) are part of the text
 */
export function roleOf(element: Element, inMain: boolean): ElementRole {
  const name = element.localName;
  if (SKIPPED.has(name) || (!inMain && isPageFurniture(element))) return LEFT_OUT;
  if (name === 'button' && !isInHeading(element)) return LEFT_OUT;
  return fromStyle(element) ?? fromName(element);
}

const LEFT_OUT: ElementRole = {
  skipped: true,
  invisible: true,
  box: 'inline',
  whiteSpace: 'inherit',
  listStyle: null,
};

/** Code, media and controls: none of their content is text of the page. */
const SKIPPED = new Set(
  (
    'script style noscript template head title meta link base svg canvas audio video object embed map iframe frame ' +
    'frameset input select option optgroup datalist progress meter textarea nav clauselight-card'
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

/** Headings that fold their section carry their words in a button. */
function isInHeading(button: Element): boolean {
  return /^(h[1-6]|summary|dt)$/.test(button.parentElement?.localName ?? '');
}

function fromStyle(element: Element): ElementRole | null {
  const style = element.ownerDocument.defaultView?.getComputedStyle?.(element);
  // A document without layout may offer the function and know no display.
  if (!style?.display) return null;
  const box = boxOfDisplay(style.display);
  return {
    skipped: style.display === 'none' || isDecoration(element, box),
    invisible: style.visibility !== 'visible',
    box,
    whiteSpace: whiteSpaceOf(style.whiteSpace),
    listStyle: style.listStyleType,
  };
}

function boxOfDisplay(display: string): ElementRole['box'] {
  if (display === 'table-row') return 'row';
  if (display === 'table-cell') return 'cell';
  return /^(inline|contents|ruby)/.test(display) ? 'inline' : 'block';
}

function whiteSpaceOf(value: string): WhiteSpace {
  if (value === 'pre-line') return 'keep-lines';
  return /^(pre|break-spaces)/.test(value) ? 'keep' : 'collapse';
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup p pre search ' +
    'section summary table tbody tfoot thead ul xmp'
  ).split(' '),
);

function fromName(element: Element): ElementRole {
  const name = element.localName;
  const style = element.getAttribute('style') ?? '';
  const box = name === 'tr' ? 'row' : name === 'td' || name === 'th' ? 'cell' : BLOCKS.has(name) ? 'block' : 'inline';
  return {
    skipped: element.hasAttribute('hidden') || /display\s*:\s*none/i.test(style) || isDecoration(element, box),
    invisible: /visibility\s*:\s*hidden/i.test(style),
    box,
    whiteSpace: name === 'pre' || name === 'listing' || name === 'xmp' ? 'keep' : 'inherit',
    listStyle: null,
  };
}

/**
 * An inline element hidden from screen readers is an ornament or a double. A block is not: while a dialog is open,
 * pages hide all that lies behind it from screen readers, and readers see it all the same.
 */
function isDecoration(element: Element, box: ElementRole['box']): boolean {
  return box === 'inline' && element.getAttribute('aria-hidden') === 'true';
}
