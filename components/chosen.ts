/** What the page of settings shows and changes. */
import type { OwnRule } from '../lib/own-rules/own-rule';
import type { HiddenFinding } from '../lib/settings/hidden-finding';
import type { Settings } from '../lib/settings/settings';

export interface Chosen {
  settings: Settings;
  rules: OwnRule[];
  hidden: HiddenFinding[];
}

/** A change that a part of the page asks for. */
export interface Choice {
  change: Partial<Chosen>;
  /** What is said of it, instead of "saved". */
  said?: string;
  /** Whether something is lost by it that a person may want back. */
  undo?: boolean;
}

/** Asks for a change: fires `cl-choose`. */
export function choose(part: Element, choice: Choice): void {
  part.dispatchEvent(new CustomEvent<Choice>('cl-choose', { detail: choice, bubbles: true, composed: true }));
}
