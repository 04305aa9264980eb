/** A text field with less than this is a form field, not an agreement in a box. */
const MIN_LENGTH = 400;

/**
 * The words of a text field that shows an agreement: one that cannot be written in, or that nobody has written in. `''`
 * for any other element.
 */
export function textInField(element: Element): string {
  if (element.localName !== 'textarea') return '';
  const style = element.ownerDocument.defaultView?.getComputedStyle?.(element);
  if (style?.display === 'none') return '';
  const { value, defaultValue } = element as HTMLTextAreaElement;
  // Outside a browser nobody has written in it.
  const isOfThePage =
    value === (defaultValue ?? value) || element.hasAttribute('readonly') || element.matches(':disabled');
  return isOfThePage && value.length >= MIN_LENGTH ? value : '';
}
