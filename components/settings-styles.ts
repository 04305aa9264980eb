import { css } from 'lit';

/** What the parts of the page of settings share. Goes after `tokens` and `baseStyles`. */
export const settingsStyles = css`
  :host {
    display: block;
    font: 400 14px / 1.5 var(--sans);
    color: var(--ink);
    font-variant-numeric: tabular-nums lining-nums;
  }
  :host(:lang(zh)) {
    font-family: var(--sans-zh);
    line-height: 1.6;
  }
  [hidden] {
    display: none !important;
  }
  section + section {
    margin-top: 32px;
    padding-top: 24px;
    border-top: var(--line) solid var(--rule);
  }
  h2 {
    font-size: 17px;
    font-weight: 600;
    line-height: 1.3;
  }
  h3,
  legend {
    padding: 0;
    font-size: 14px;
    font-weight: 600;
  }
  .hint {
    color: var(--ink-2);
    text-wrap: pretty;
    max-width: 64ch;
  }
  h2 + .hint {
    margin-top: 2px;
  }
  fieldset {
    min-width: 0;
    margin: var(--s4) 0 0;
    padding: 0;
    border: 0;
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 2px var(--s4);
    margin-top: var(--s1);
  }
  .options.stacked {
    flex-direction: column;
  }
  .option {
    display: inline-flex;
    align-items: center;
    gap: 7px;
    min-height: var(--target);
    cursor: pointer;
  }
  .option:has(:disabled) {
    color: var(--ink-3);
    cursor: default;
  }
  .option .mark {
    margin-inline-end: -2px;
  }
  input[type='checkbox'],
  input[type='radio'] {
    width: 16px;
    height: 16px;
    margin: 0;
    flex: none;
    accent-color: var(--accent);
  }
  input[type='text'],
  select,
  textarea {
    min-height: 30px;
    padding: 0 var(--s2);
    border: var(--line) solid var(--edge);
    border-radius: var(--r2);
    background: var(--paper);
    color: var(--ink);
    font: inherit;
  }
  input[type='text'],
  textarea {
    width: 100%;
  }
  textarea {
    padding: 5px var(--s2);
    line-height: 1.5;
    resize: vertical;
    display: block;
  }
  input[aria-invalid='true'],
  textarea[aria-invalid='true'] {
    border-color: var(--critical);
  }
  .btn {
    font-size: 13px;
  }
  .btn.plain {
    min-height: var(--target);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s2);
    margin-top: var(--s3);
  }
  .rows {
    margin-top: var(--s3);
    border-top: var(--line) solid var(--rule);
  }
  .rows > li {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    gap: var(--s1) var(--s3);
    min-height: 40px;
    padding: 5px 0;
    border-bottom: var(--line) solid var(--rule);
  }
  .rows .grow {
    flex: 1 1 200px;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .empty {
    margin-top: var(--s3);
    color: var(--ink-2);
  }
  .error {
    color: var(--critical);
    overflow-wrap: anywhere;
  }
  .problems {
    margin-top: var(--s1);
    padding-inline-start: var(--s4);
    list-style: disc;
    overflow-wrap: anywhere;
  }
  .small {
    font-size: 13px;
    color: var(--ink-2);
  }
`;
