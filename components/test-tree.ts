/** Looks into nested shadow roots, for the tests of the components. */
import { LitElement } from 'lit';

/** All elements under a root that match, those in shadow roots too, in order. A selector does not reach across roots: `cl-finding h3` is an `h3` in any `cl-finding`. */
export function allIn(root: Element, selector: string): HTMLElement[] {
  const [host, ...rest] = selector.split(' ');
  if (host!.includes('-') && rest.length > 0) return allIn(root, host!).flatMap((each) => allIn(each, rest.join(' ')));
  const found: HTMLElement[] = [];
  for (const element of root.shadowRoot?.querySelectorAll('*') ?? root.querySelectorAll('*')) {
    if (element instanceof HTMLElement && element.matches(selector)) found.push(element);
    if (element.shadowRoot) found.push(...allIn(element, selector));
  }
  return found;
}

/** The text that is seen, with single spaces: that of closed parts and of what only screen readers get is left out. */
export function textOf(node: Node): string {
  return pieces(node).join(' ').replace(/\s+/g, ' ').trim();
}

function pieces(node: Node): string[] {
  if (node instanceof Text) return [node.data];
  if (node instanceof Element) {
    if (node.matches('style, svg, .hidden, [hidden], [popover]:not(:popover-open), dialog:not([open])')) return [];
    if (node instanceof HTMLDetailsElement && !node.open) return pieces(node.querySelector('summary')!);
    if (node.matches('blockquote, b, dd')) return [node.textContent];
  }
  const root = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
  return [...root.childNodes].flatMap(pieces);
}

/** The first button whose text is this. */
export function buttonNamed(root: Element, name: string): HTMLElement {
  const button = allIn(root, 'button').find((each) => textOf(each) === name);
  if (!button) throw new Error(`no button “${name}”`);
  return button;
}

/** Waits until every component under a root has rendered, those that a rendering brought about too, and sizes were measured. */
export async function updatesDone(root: Element): Promise<void> {
  // Sizes are told after layout, `toggle` in a task of its own: two frames see both.
  for (let round = 0; round < 2; round++) {
    await Promise.all([root, ...allIn(root, '*')].map((each) => each instanceof LitElement && each.updateComplete));
    await new Promise(requestAnimationFrame);
  }
  await Promise.all([root, ...allIn(root, '*')].map((each) => each instanceof LitElement && each.updateComplete));
}
