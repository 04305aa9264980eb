import type { CollectedText } from './collected-text';
import { runInSlices } from './slices';
import { TextWalk, type ClosedRootOf, type WalkLimits } from './text-walk';

/** Text beyond this is cut: far above any agreement (the longest known have 0.5 million), low enough to stay quick. */
const limits: WalkLimits = { characters: 1_000_000, textNodes: 500_000, nodes: 2_000_000 };

/** Reads the text of a document or element at once. For documents outside a browser; changes nothing. */
export function collect(root: Document | Element, closedRootOf?: ClosedRootOf): CollectedText {
  const walk = walkText(root, closedRootOf);
  for (;;) {
    const step = walk.next();
    if (step.done) return step.value;
  }
}

/**
 * As `collect`, in slices that leave the page its frames. Throws the signal's reason when it ends.
 * @param closedRootOf gives closed shadow roots, where the browser shows them to extensions: they are counted, not read
 */
export function collectInSlices(
  root: Document | Element,
  signal: AbortSignal,
  closedRootOf?: ClosedRootOf,
): Promise<CollectedText> {
  return runInSlices(walkText(root, closedRootOf), signal);
}

function walkText(root: Document | Element, closedRootOf: ClosedRootOf = () => null): Generator<void, CollectedText> {
  const document = 'documentElement' in root ? root : root.ownerDocument;
  const top = 'documentElement' in root ? (root.body ?? root.documentElement) : root;
  return new TextWalk(limits, closedRootOf).read(top, document.title ?? '');
}
