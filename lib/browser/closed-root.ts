/** An element as extensions see it in Firefox. */
interface OpenedElement extends Element {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/** What Chrome gives to content scripts. */
interface ChromeDom {
  dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null };
}

/** The shadow root of an element, closed or open; pages cannot see it, extensions can. `null` where it has none. */
export function closedRootOf(element: Element): ShadowRoot | null {
  const { openOrClosedShadowRoot } = element as OpenedElement;
  if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
  const { chrome } = globalThis as { chrome?: ChromeDom };
  // Chrome throws for what is no HTML element.
  return element instanceof HTMLElement ? (chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null) : null;
}
