/** What the tests look at in a page and in the popup, as expressions for `BrowserPage.evaluate`. */

/** Number of ranges under each of our highlight names. */
export const highlightSizes = `Object.fromEntries([...CSS.highlights].filter(([name]) => name.startsWith('cl-')).map(([name, { size }]) => [name, size]))`;

/** The words of every painted range. */
export const highlightedWords = `[...CSS.highlights].filter(([name]) => name.startsWith('cl-')).flatMap(([, ranges]) => [...ranges].map(String))`;

/** Whether anything of ours is on the page yet. */
export const isPainted = `[...CSS.highlights.keys()].some((name) => name.startsWith('cl-'))`;

/** The page's HTML without the one element that is ours. */
export const ownHtml = `((page) => {
  page.querySelectorAll('clauselight-card').forEach((host) => host.remove());
  return page.outerHTML;
})(document.documentElement.cloneNode(true))`;

/** The same of a page that no extension ever saw: what the server sends, parsed. */
export const servedHtml = `fetch(location.href).then((response) => response.text())
  .then((html) => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML)`;

/** Middle of the first line of the first painted range with these words, in CSS pixels of the viewport; `null` without one. */
export function placeOf(words: string): string {
  return `((range) => {
    const box = range?.getClientRects()[0];
    return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
  })(${paintedRange(words)})`;
}

/** Scrolls a painted range with these words into the middle of the window, at once. */
export function scrollTo(words: string): string {
  return `${paintedRange(words)}.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' })`;
}

/** Whether a painted range with these words is in the window. */
export function isInView(words: string): string {
  return `((place) => place !== null && place.y > 0 && place.y < innerHeight)(${placeOf(words)})`;
}

/** Opens every family of the popup and gives each finding's entry, as it is shown. */
export const findingEntries = `(async () => {
  const inside = (roots, selector) => roots.flatMap((root) => [...root.shadowRoot.querySelectorAll(selector)]);
  const list = inside([document.querySelector('cl-popup')], 'cl-finding-list');
  for (const family of inside(list, 'cl-family')) {
    if (!family.shadowRoot.querySelector('details').open) family.shadowRoot.querySelector('summary').click();
  }
  await new Promise((resolve) => setTimeout(resolve, 100));
  return inside(inside(list, 'cl-family'), 'cl-finding')
    .map((finding) => finding.shadowRoot.querySelector('article').innerText.replace(/\\s+/g, ' '));
})()`;

/** Clicks the first button of the popup with these words; whether there was one. The popup may close before it answers. */
export function clickButton(words: string): string {
  return `((all) => {
    const button = all(document).find((each) => each.innerText.replace(/\\s+/g, ' ').includes(${JSON.stringify(words)}));
    if (button) setTimeout(() => button.click());
    return button !== undefined;
  })(function all(root) {
    return [...root.querySelectorAll('*')].flatMap((element) =>
      element.localName === 'button' ? [element] : element.shadowRoot ? all(element.shadowRoot) : []);
  })`;
}

function paintedRange(words: string): string {
  return `[...CSS.highlights].filter(([name]) => name.startsWith('cl-')).flatMap(([, ranges]) => [...ranges])
    .find((range) => String(range).includes(${JSON.stringify(words)}))`;
}

/** The first element that selectors lead to, each looked for within what the one before found, in open shadow roots too; `null` without one. */
export function deep(...path: string[]): string {
  return `((all) => ${JSON.stringify(path)}.reduce(
    (roots, selector) => roots.flatMap((root) => all(root).filter((each) => each.matches(selector))),
    [document],
  )[0] ?? null)(function all(root) {
    return [...(root.shadowRoot ? all(root.shadowRoot) : []), ...[...root.children].flatMap((each) => [each, ...all(each)])];
  })`;
}
