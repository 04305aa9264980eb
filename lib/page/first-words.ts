/** Nodes that are looked at before it is given up: words come early, or an element has a picture's or a widget's. */
const MAX_NODES = 200;

/** The first characters of an element's text, about `length` and more where there are; reads no more than it must. */
export function firstWords(element: Element, length: number): string {
  let words = '';
  let node: Node | null = element.firstChild;
  for (let visited = 0; node && visited < MAX_NODES && words.trim().length < length; visited++) {
    if (node.nodeType === 3) words += (node as Text).substringData(0, length);
    node = node.firstChild ?? nextOutside(node, element);
  }
  return words;
}

function nextOutside(node: Node, root: Node): Node | null {
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}
