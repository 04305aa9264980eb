/**
 * The modal dialog over a page, or `null`: what is outside of it can be neither clicked nor reached by keyboard.
 * @param roots where to look: the page's document, and open shadow roots
 */
export function modalDialogIn(document: Document, roots: Iterable<Node>): HTMLDialogElement | null {
  const open = [...roots].flatMap((root) => [
    ...(root as ParentNode).querySelectorAll<HTMLDialogElement>('dialog:modal'),
  ]);
  const ours = open.filter(({ ownerDocument, isConnected }) => ownerDocument === document && isConnected);
  return ours.find(isOnTop) ?? ours.at(-1) ?? null;
}

/** Of several dialogs only the last one opened is hit by a pointer. */
function isOnTop(dialog: HTMLDialogElement): boolean {
  const { left, top, width, height } = dialog.getBoundingClientRect();
  const root = dialog.getRootNode() as Document | ShadowRoot;
  return dialog.contains(root.elementFromPoint(left + width / 2, top + height / 2));
}
