/** Which elements that are not displayed are sections folded away, and not something kept in reserve. */
import { firstWords } from './first-words';

const TOGGLES = 'button, summary, dt, h1, h2, h3, h4, h5, h6, [role="button"], [role="tab"], [aria-expanded]';
const POINTERS = '[aria-controls], [data-target], [data-bs-target], a[href^="#"]';

/** Elements that hold no section. */
const NO_SECTIONS = /^(?:h[1-6]|span|a|b|i|em|small|label|dialog)$/;

/** Longer than this is a text of its own and no label of what follows it. */
const LONGEST_LABEL = 300;

/** Knows for each root of a page what the controls in it open. */
export class FoldedSections {
  readonly #controlled = new Map<Node, Set<string>>();

  /** Whether an element that is not displayed is opened by a tab, a heading or another control. */
  has(element: Element): boolean {
    if (NO_SECTIONS.test(element.localName) || /dialog|menu|tooltip|alert/.test(element.getAttribute('role') ?? '')) {
      return false;
    }
    return element.getAttribute('role') === 'tabpanel' || followsToggle(element) || this.#isControlled(element);
  }

  #isControlled(element: Element): boolean {
    if (!element.id) return false;
    const root = element.getRootNode();
    let ids = this.#controlled.get(root);
    if (!ids) this.#controlled.set(root, (ids = idsOpenedIn(root as Document | ShadowRoot)));
    return ids.has(element.id);
  }
}

function followsToggle(element: Element): boolean {
  const label = element.previousElementSibling;
  const words = label ? firstWords(label, LONGEST_LABEL) : '';
  if (!label || words.length >= LONGEST_LABEL || words.trim() === '') return false;
  if (label.matches(TOGGLES) || label.querySelector(TOGGLES)) return true;
  return label.ownerDocument.defaultView?.getComputedStyle?.(label).cursor === 'pointer';
}

function idsOpenedIn(root: Document | ShadowRoot): Set<string> {
  const ids = new Set<string>();
  for (const control of root.querySelectorAll?.(POINTERS) ?? []) {
    const attributes = ['aria-controls', 'data-target', 'data-bs-target', 'href'].map((name) => control.getAttribute(name));
    for (const value of attributes) for (const id of value?.split(/\s+/) ?? []) ids.add(id.replace(/^#/, ''));
  }
  return ids;
}
