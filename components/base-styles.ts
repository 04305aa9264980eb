/** What all surfaces share: reset, type, focus, marks, buttons, quotes. */
import { css } from 'lit';

/** Goes after `tokens` in the styles of every component. */
export const baseStyles = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host([hidden]) {
    display: none;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  blockquote {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  button {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  :focus-visible {
    outline: var(--focus);
    outline-offset: 1px;
    border-radius: var(--r1);
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .icon {
    width: 16px;
    height: 16px;
    flex: none;
    display: block;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .mark {
    width: 12px;
    height: 12px;
    flex: none;
    display: inline-block;
    fill: currentColor;
    vertical-align: -1px;
  }
  .critical {
    color: var(--critical);
  }
  .high {
    color: var(--high);
  }
  .medium {
    color: var(--medium);
  }
  .low {
    color: var(--low);
  }

  .btn {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-height: var(--target);
    padding: 0 10px;
    border: var(--line) solid var(--edge);
    border-radius: var(--r2);
    background: var(--paper);
    color: var(--ink);
    font-weight: 500;
    font-size: var(--text-s);
    cursor: pointer;
    white-space: nowrap;
    transition: background var(--quick);
  }
  .btn:hover {
    background: var(--hover);
  }
  .btn.primary {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
  }
  .btn.primary:hover {
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .btn.plain,
  .btn.icon-only {
    border-color: transparent;
    background: none;
  }
  .btn.plain {
    color: var(--accent);
    padding: 0 6px;
    min-height: 24px;
  }
  .btn.icon-only {
    width: var(--target);
    padding: 0;
    justify-content: center;
    color: var(--ink-2);
  }
  .btn.plain:hover,
  .btn.icon-only:hover {
    background: var(--hover);
  }
  .btn.icon-only:hover {
    color: var(--ink);
  }

  .quote {
    font: 400 var(--text-quote) / var(--lead-quote) var(--serif);
    color: var(--ink);
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .quote:lang(zh) {
    font-family: var(--serif-zh);
    line-height: 1.7;
  }
  .quote b {
    font-weight: 700;
  }
  /* Words that are searched for. */
  mark {
    background: var(--found);
    color: inherit;
  }
  @media (forced-colors: active) {
    /* Behind words browsers lay the page's own ground, which is the colour of these. */
    .btn.primary {
      forced-color-adjust: none;
    }
    mark {
      background: Mark;
      color: MarkText;
    }
  }
`;
