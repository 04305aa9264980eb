/** The commands that have keys: what each asks of the page in front. */
import { browser } from './native-api';
import type { Message } from './messages';
import { askPage } from './tab-state';

/** By the names in the manifest. */
const messages: Record<string, Message> = {
  'next-finding': { kind: 'step-to', which: 'next' },
  'previous-finding': { kind: 'step-to', which: 'previous' },
  'toggle-highlights': { kind: 'toggle-highlights' },
};

/** Passes commands on to the reader of the page in front; where none is, nothing happens. Called once, as the background starts. */
export function obeyCommands(): void {
  browser.commands.onCommand.addListener((command) => void passOn(command));
}

async function passOn(command: string): Promise<void> {
  const message = messages[command];
  if (!message) return;
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await askPage(tab.id, message);
}
