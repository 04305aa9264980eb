import { css } from 'lit';

/** A report on screen and on paper; a clause is not parted between two pages where it fits on one. */
export const printReportStyles = css`
  :host {
    display: block;
    min-height: 100vh;
    background: var(--paper);
    color: var(--ink);
    font: 400 14px / 1.5 var(--sans);
    font-variant-numeric: tabular-nums lining-nums;
  }
  main {
    max-width: 720px;
    margin: 0 auto;
    padding: 32px 24px 64px;
    overflow-wrap: anywhere;
  }
  main:lang(zh) {
    font-family: var(--sans-zh);
    line-height: 1.6;
  }
  header {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: var(--s4);
  }
  h1 {
    font-size: 24px;
    line-height: var(--lead-tight);
    font-weight: 600;
  }
  .lead {
    margin-top: var(--s4);
    font-size: 17px;
    font-weight: 600;
  }
  .origin,
  .section,
  .details {
    color: var(--ink-2);
  }
  h2 {
    margin-top: 28px;
    padding-bottom: var(--s1);
    border-bottom: var(--line) solid var(--rule);
    font-size: 17px;
    font-weight: 600;
  }
  h3 {
    margin-top: var(--s4);
    font-size: 15px;
    font-weight: 600;
  }
  table {
    width: 100%;
    margin-top: var(--s2);
    border-collapse: collapse;
  }
  th {
    color: var(--ink-2);
    font-weight: 500;
  }
  th,
  td {
    padding: var(--s1) var(--s3) var(--s1) 0;
    border-bottom: var(--line) solid var(--rule);
    text-align: start;
    vertical-align: top;
  }
  /* Words that may be broken anywhere leave their column no width of its own. */
  th,
  td:first-child {
    overflow-wrap: break-word;
  }
  li {
    margin-top: var(--s3);
    padding-inline-start: var(--s3);
    border-inline-start: 2px solid var(--rule);
  }
  @media print {
    :host {
      color-scheme: light only;
      min-height: 0;
      font-size: 10.5pt;
    }
    main {
      max-width: none;
      padding: 0;
    }
    .btn {
      display: none;
    }
    h2,
    h3 {
      break-after: avoid;
    }
    li,
    tr {
      break-inside: avoid;
    }
    p,
    blockquote {
      orphans: 3;
      widows: 3;
    }
  }
`;
