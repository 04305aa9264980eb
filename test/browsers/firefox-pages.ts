/** The pages of Firefox: in its tabs by WebDriver BiDi, popup and side panel through the browser's own window. */
import { writeFileSync } from 'node:fs';
import type { BidiConnection } from './bidi-connection';
import { type BrowserPage, keysOf, until, visibleTextSource } from './extension-browser';

/** Keys that have no character, as WebDriver names them. */
const keyValues: Readonly<Record<string, string>> = {
  Tab: '\ue004',
  Enter: '\ue007',
  Escape: '\ue00c',
  ArrowUp: '\ue013',
  ArrowDown: '\ue015',
  End: '\ue010',
  Home: '\ue011',
  Alt: '\ue00a',
  Shift: '\ue008',
};

/** What `KeyboardEvent.keyCode` is for keys that have no character. */
const keyCodes: Readonly<Record<string, number>> = {
  Tab: 9,
  Enter: 13,
  Shift: 16,
  Alt: 18,
  Escape: 27,
  End: 35,
  Home: 36,
  ArrowUp: 38,
  ArrowDown: 40,
  '<': 188,
  '>': 190,
};

interface RemoteNode {
  sharedId?: string;
  value?: { shadowRoot?: { sharedId?: string } | null };
}

/** A page of Firefox, or with system access its own window. */
export function browserPage(connection: BidiConnection, context: string): BrowserPage {
  const moveTo = (x: number, y: number) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) });
  const moveMouse = async (steps: object[]) => {
    const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: steps };
    await connection.send('input.performActions', { context, actions: [mouse] });
  };
  const callInside = async <T>(selector: string, source: string): Promise<T | null> => {
    const element = await connection.evaluate<RemoteNode>(
      context,
      `document.querySelector(${JSON.stringify(selector)})`,
      // Closed shadow roots are handed out as well.
      { includeShadowTree: 'all', maxDomDepth: 1 },
    );
    if (!element.sharedId) return null;
    const sharedId = element.value?.shadowRoot?.sharedId ?? element.sharedId;
    const call = `async function () { return JSON.stringify(await (${source}).call(this)); }`;
    const { value } = await connection.call<{ value?: string }>(context, call, { sharedId });
    return (value === undefined ? undefined : JSON.parse(value)) as T;
  };
  return {
    async evaluate<T>(expression: string) {
      const source = `Promise.resolve(${expression}).then((value) => JSON.stringify(value))`;
      const result = await connection.evaluate<{ value?: string }>(context, source);
      return (result.value === undefined ? undefined : JSON.parse(result.value)) as T;
    },
    visibleText: (selector = 'body') => callInside(selector, visibleTextSource),
    callInside,
    pointAt: (x, y) => moveMouse([moveTo(x, y)]),
    click: (x, y) => moveMouse([moveTo(x, y), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]),
    async press(key) {
      const values = keysOf(key).map((each) => keyValues[each] ?? each);
      await connection.send('input.performActions', {
        context,
        actions: [
          {
            type: 'key',
            id: 'keyboard',
            actions: [
              ...values.map((value) => ({ type: 'keyDown', value })),
              ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
            ],
          },
        ],
      });
    },
    async giveFile(field, file) {
      const element = await connection.evaluate<RemoteNode>(context, field);
      await connection.send('input.setFiles', { context, element: { sharedId: element.sharedId }, files: [file] });
    },
    async screenshot(file) {
      const { data } = await connection.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
    close: async () => void (await connection.send('browsingContext.close', { context })),
  };
}

/**
 * Popup or side panel, which WebDriver does not list among the pages: reached from the browser's window by a frame script.
 * @param browser expression for the element that holds it
 * @param close expression that closes it
 */
export function foreignPage(window: BrowserPage, browser: string, close: string): BrowserPage {
  const evaluate = async <T>(expression: string): Promise<T> => {
    const answer = await window.evaluate<{ value?: string; error?: string }>(
      `new Promise((resolve) => {
        const { messageManager } = ${browser};
        const name = 'clauselight-test:' + crypto.randomUUID();
        messageManager.addMessageListener(name, ({ data }) => resolve(data));
        const script = '(' + ${evaluateInFrame} + ')(' + JSON.stringify(name) + ', ' + ${JSON.stringify(JSON.stringify(expression))} + ')';
        messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
      })`,
    );
    if (answer.error !== undefined) throw new Error(answer.error);
    return (answer.value === undefined ? undefined : JSON.parse(answer.value)) as T;
  };
  const callInside = <T>(selector: string, source: string): Promise<T | null> =>
    evaluate(
      `((element) => element && (${source}).call(element.shadowRoot ?? element))(document.querySelector(${JSON.stringify(selector)}))`,
    );
  return {
    evaluate,
    visibleText: (selector = 'body') => callInside(selector, visibleTextSource),
    callInside,
    pointAt: () => Promise.reject(new Error('The mouse cannot be moved in popup and side panel of Firefox.')),
    press: async (key) => {
      await window.evaluate(`${browser}.focus()`);
      await pressInWindow(window, key);
      // What is asked of the popup now is answered after it had the key.
      await evaluate('new Promise(requestAnimationFrame).then(() => true)');
    },
    click: () => Promise.reject(new Error('The mouse cannot be used in popup and side panel of Firefox.')),
    giveFile: () => Promise.reject(new Error('Popup and side panel of Firefox can be given no files.')),
    async screenshot(file) {
      // The panel grows to its content a moment after it opens; one too tall for it scrolls, and is shown as it is.
      await until({ evaluate }, 'document.documentElement.scrollHeight <= innerHeight', 2_000).catch(() => undefined);
      const url = await window.evaluate<string>(
        `(async () => {
          const bitmap = await ${browser}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
          const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
          [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
          canvas.getContext('2d').drawImage(bitmap, 0, 0);
          return canvas.toDataURL('image/png');
        })()`,
      );
      writeFileSync(file, Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
    },
    close: () => window.evaluate(close),
  };
}

/**
 * Presses a key in the browser's own window, which has it before a page has it. WebDriver presses none there; what it uses
 * itself does.
 */
export async function pressInWindow(window: BrowserPage, chord: string): Promise<void> {
  const keys = keysOf(chord).map((key) => ({
    key,
    keyCode: keyCodes[key] ?? (/^[A-Z]$/.test(key) ? key.charCodeAt(0) : 0),
  }));
  await window.evaluate(
    `(() => {
      const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      processor.beginInputTransactionForTests(window);
      const keys = ${JSON.stringify(keys)}.map((each) => new KeyboardEvent('', each));
      keys.forEach((each) => processor.keydown(each));
      keys.reverse().forEach((each) => processor.keyup(each));
    })()`,
  );
}

/** Source of a function for a frame script: evaluates in the page, past its content security policy, and answers. */
const evaluateInFrame = JSON.stringify(`function (name, expression) {
  const answer = (data) => sendAsyncMessage(name, data);
  try {
    const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    const value = Cu.evalInSandbox(expression, sandbox);
    content.Promise.resolve(value).then(
      (settled) => answer({ value: JSON.stringify(settled) }),
      (error) => answer({ error: String(error) }),
    );
  } catch (error) {
    answer({ error: String(error) });
  }
}`);
