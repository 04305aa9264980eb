/** What tests and the demo do with a real browser that has the extension: the same for Chromium and Firefox. */
import type { BrowserName } from './find-browser';

export interface ExtensionBrowser {
  name: BrowserName;
  /** The folder that downloads go to. */
  downloads: string;
  /** Opens a page in a new tab, in front, and waits for its `load`. */
  open(url: string): Promise<BrowserPage>;
  /** Opens the real toolbar popup over a page, as a click on the toolbar button does. */
  openPopup(page: BrowserPage): Promise<BrowserPage>;
  /** Opens the real side panel beside a page, as a person does: by the button in the popup. */
  openSidePanel(page: BrowserPage): Promise<BrowserPage>;
  /** Opens a page of the extension (`options.html`) in a new tab, in front. */
  openOwnPage(file: string): Promise<BrowserPage>;
  /** What stands on the toolbar button for the tab that holds this page. */
  badge(page: BrowserPage): Promise<{ text: string; color: string }>;
  /** The words of the toolbar button for the tab that holds this page. */
  toolbarTitle(page: BrowserPage): Promise<string>;
  /** Has the extension receive a command of its manifest, over a page, as the command's keys do. */
  command(page: BrowserPage, name: string): Promise<void>;
  /** Presses keys that are the browser's before they are a page's, over a page. Chromium lets no program press these. */
  pressShortcut(page: BrowserPage, keys: string): Promise<void>;
  /** The text in the clipboard. */
  clipboard(): Promise<string>;
  /** Stops the extension's background, as the browser does by itself when it is idle. */
  stopBackground(): Promise<void>;
  /** Reloads the extension, as an update does. */
  reloadExtension(): Promise<void>;
  /** Takes the extension out of the browser; nothing brings it back. */
  removeExtension(): Promise<void>;
  /** Resolves when the browser is gone, also when a person closes it. */
  gone: Promise<void>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

export interface BrowserPage {
  /** The value of an expression (awaited when it is a promise), which must be plain data. */
  evaluate<T>(expression: string): Promise<T>;
  /**
   * The words that can be seen in an element (by default the whole page), shadow roots included, also where the
   * element's own is closed; `null` when there is no such element.
   */
  visibleText(selector?: string): Promise<string | null>;
  /**
   * The value, plain data, of a function (given as source) called on an element's shadow root, also a closed one, or on
   * the element where it has none; `null` when there is no such element.
   */
  callInside<T>(selector: string, source: string): Promise<T | null>;
  /** Moves the mouse to a point of the viewport, in CSS pixels. */
  pointAt(x: number, y: number): Promise<void>;
  /** Presses and releases the mouse at a point of the viewport, in CSS pixels. */
  click(x: number, y: number): Promise<void>;
  /** Presses a key, as `KeyboardEvent.key` names it, where the focus is; with others held down: `Alt+Shift+U`. */
  press(key: string): Promise<void>;
  /** Gives a file field, named by an expression, the file that a person would choose in its dialog. */
  giveFile(field: string, file: string): Promise<void>;
  /** Writes a picture (PNG) of what is in view. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  headless: boolean;
  /** `host:port` of a proxy for everything but this machine; none by default. */
  proxy?: string;
  /** What the reader prefers to read (BCP 47); the language of the machine by default. */
  language?: string;
  /** Whether the reader prefers dark pages; light ones by default. */
  dark?: boolean;
}

/** Evaluates an expression until it is truthy and returns it; fails, naming the expression, after `timeout` ms. */
export async function until<T>(page: Pick<BrowserPage, 'evaluate'>, expression: string, timeout = 20_000): Promise<T> {
  const deadline = Date.now() + timeout;
  let reason = '';
  for (;;) {
    const value = await page.evaluate<T>(expression).catch((error: Error) => {
      reason = ` (${error.message})`;
      return undefined;
    });
    if (value) return value;
    if (Date.now() > deadline) throw new Error(`Not true within ${timeout} ms: ${expression}${reason}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Source of the popup's button that opens the side panel, in the popup. */
export const panelButtonSource = `document.querySelector('cl-popup')?.shadowRoot?.querySelector('header > .btn')`;

/** The keys of a chord, those that are held down first. */
export function keysOf(chord: string): string[] {
  return chord.length === 1 ? [chord] : chord.split('+');
}

/** `#rrggbb` for a colour as browsers give it: red, green, blue and more, each from 0 to 255. */
export function hexColor([red = 0, green = 0, blue = 0]: readonly number[]): string {
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Source of a function that returns the words that can be seen in its `this` (an element or a shadow root). */
export const visibleTextSource = `function () {
  const words = [];
  const isShown = (element) =>
    getComputedStyle(element).display === 'contents' || element.checkVisibility({ visibilityProperty: true });
  const read = (nodes) => {
    for (const node of nodes) {
      if (node.nodeType === Node.TEXT_NODE && node.data.trim()) words.push(node.data.trim());
      if (node.nodeType !== Node.ELEMENT_NODE || node.localName === 'style' || !isShown(node)) continue;
      const slotted = node.localName === 'slot' ? node.assignedNodes() : [];
      read(slotted.length > 0 ? slotted : (node.shadowRoot ?? node).childNodes);
    }
  };
  read((this.shadowRoot ?? this).childNodes);
  return words.join(' ').replace(/\\s+/g, ' ');
}`;
