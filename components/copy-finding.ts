import { html, nothing, type TemplateResult } from 'lit';
import type { AnyFinding } from '../lib/clause/own-finding';
import { icon } from './icon';
import { languageOf } from './quote';

/** What became of a copy. */
export type CopyState = 'idle' | 'copied' | 'failed';

/** Copies a clause with its section and the agreement's title. A page or browser can forbid it: then `failed`. */
export async function copyFinding(finding: AnyFinding, agreement: string): Promise<CopyState> {
  try {
    await navigator.clipboard.writeText(copyText(finding, agreement));
    return 'copied';
  } catch {
    return 'failed';
  }
}

/** The words that are copied: the clause verbatim, then where it stands, as one cites in the clause's language. */
export function copyText({ quote, section }: AnyFinding, agreement: string): string {
  const source = [agreement, section].filter((part) => part).join(languageOf(quote) === 'zh' ? '，' : ', ');
  return source ? `“${quote}”\n${source}` : `“${quote}”`;
}

/**
 * The button that copies; it says itself what became of the copy. Screen readers are told beside it: in a button what is
 * a status is no part of its name.
 */
export function copyButton(words: Record<CopyState, string>, state: CopyState, copy: () => void): TemplateResult {
  return html`<button type="button" class="btn plain copy" @click=${copy}>${icon('copy')}${words[state]}</button
    ><span class="hidden" role="status">${state === 'idle' ? nothing : words[state]}</span>`;
}
