/** A page with more elements takes longer than a slice of ours to have its styles reckoned anew. */
const MANY = 5_000;

/** Time (ms) in which a page that is in view gets a frame. */
const A_FRAME = 100;

/**
 * Resolves when a large page has had a frame, in which the browser reckons its styles anew after a style sheet has come:
 * the first look at a style would do it in our time, in one piece. At once on other pages.
 */
export async function afterRestyle(document: Document): Promise<void> {
  if (document.getElementsByTagName('*').length <= MANY) return;
  // Not by a frame's callback: we would be in that frame.
  await new Promise((resolve) => setTimeout(resolve, A_FRAME));
}
