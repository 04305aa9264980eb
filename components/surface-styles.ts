import { css } from 'lit';

/** How popup and side panel are laid out: head and foot stay, what is between them scrolls. */
export const surfaceStyles = css`
  :host {
    display: block;
    font: 400 var(--text-m) / var(--lead) var(--sans);
    font-variant-numeric: tabular-nums lining-nums;
    color: var(--ink);
    background: var(--paper);
    -webkit-font-smoothing: antialiased;
  }
  main {
    display: flex;
    flex-direction: column;
  }
  main:lang(zh) {
    font-family: var(--sans-zh);
    line-height: 1.5;
    /* Chinese is set looser; parts in shadow trees of their own do not match :lang() in every browser, but inherit. */
    --lead-dense: 1.5;
  }
  header {
    display: flex;
    align-items: flex-start;
    padding: var(--s3) var(--s2) var(--s2) var(--gutter);
  }
  .title {
    flex: 1;
    min-width: 0;
    padding-inline-end: var(--s2);
  }
  header > .btn,
  cl-menu {
    flex: none;
    margin-top: -4px;
  }
  cl-menu {
    min-width: var(--target);
  }
  h1 {
    font-size: var(--text-l);
    line-height: var(--lead-tight);
    font-weight: 600;
  }
  h1,
  .meta {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  h1:lang(zh) {
    font-family: var(--sans-zh);
  }
  h1:lang(en) {
    font-family: var(--sans);
  }
  .meta {
    font-size: var(--text-s);
    color: var(--ink-2);
  }
  .scroll {
    flex: 1 1 auto;
    min-height: 0;
    overflow-y: auto;
    scrollbar-width: thin;
    scrollbar-color: var(--edge) transparent;
  }
  .scroll:focus-visible {
    outline-offset: -2px;
  }
  cl-notice {
    padding-top: var(--s1);
  }
  .unread {
    padding-inline-start: var(--s3);
    background: repeating-linear-gradient(135deg, transparent 0 3px, var(--edge) 3px 4px) left / 6px 100% no-repeat;
    font-size: var(--text-s);
    color: var(--ink-2);
  }
  .unread h2 {
    font-size: var(--text-s);
    font-weight: 600;
    color: var(--ink);
  }
  .unread li::first-letter {
    text-transform: uppercase;
  }
  .end {
    font-size: var(--text-s);
    color: var(--ink-2);
  }
  .said {
    flex: none;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--s2);
    min-height: 36px;
    padding: var(--s1) var(--gutter);
    border-top: var(--line) solid var(--edge);
    background: var(--raised);
    font-size: var(--text-s);
  }
  .said.empty {
    min-height: 0;
    padding: 0;
    border: 0;
  }
  .said p {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .said .btn {
    margin-inline-end: -6px;
    font-weight: 600;
  }
  footer {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--s3);
    min-height: 40px;
    padding: var(--s2) var(--gutter);
    border-top: var(--line) solid var(--rule);
    background: var(--sunken);
    font-size: var(--text-s);
    color: var(--ink-2);
  }
  @media (forced-colors: active) {
    .unread {
      border-inline-start: 3px dashed;
    }
  }
`;
