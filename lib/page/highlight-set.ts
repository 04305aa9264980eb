/** A page's own window or that of a frame in it: each shows the highlights of its own document only. */
export type View = Window & typeof globalThis;

/** Ranges under names of highlights, kept until they are shown together: nothing is seen half painted. */
export class HighlightSet {
  readonly #views = new Map<View, Map<string, Highlight>>();

  /** The views of the documents that the ranges stand in. */
  get views(): Iterable<View> {
    return this.#views.keys();
  }

  /** Adds a range; the priority is that of the first one with its name. */
  add(name: string, priority: number, range: Range): void {
    const view = range.startContainer.ownerDocument?.defaultView;
    if (!view) return;
    const highlights = this.#views.get(view) ?? new Map<string, Highlight>();
    this.#views.set(view, highlights);
    let highlight = highlights.get(name);
    if (!highlight) {
      highlight = new view.Highlight();
      highlight.priority = priority;
      highlights.set(name, highlight);
    }
    highlight.add(range);
  }

  /** Shows in a view, under these names, what was added, and nothing else. */
  showIn(view: View, names: readonly string[]): void {
    // A frame that is gone has no registry any more. Content scripts in Firefox cannot iterate over one.
    const registry = view.CSS?.highlights;
    if (!registry) return;
    for (const name of names) {
      const highlight = this.#views.get(view)?.get(name);
      if (highlight) registry.set(name, highlight);
      else registry.delete(name);
    }
  }
}
