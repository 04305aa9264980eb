import { css } from 'lit';

/** How the rows of the panel are laid out. */
export const panelListStyles = css`
  :host {
    display: block;
  }
  h2 {
    position: sticky;
    top: 0;
    z-index: 1;
    margin-top: -1px;
    padding: 5px var(--gutter);
    border-block: var(--line) solid var(--rule);
    background: var(--sunken);
    font-size: var(--text-s);
    font-weight: 600;
    color: var(--ink-2);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  h2.part {
    position: static;
    padding: 10px var(--gutter) 6px;
    background: none;
    font-size: var(--text-m);
    color: var(--ink);
    white-space: normal;
  }
  h2:lang(zh) {
    font-family: var(--sans-zh);
  }
  h3 {
    font: inherit;
  }
  .finding {
    border-bottom: var(--line) solid var(--rule);
  }
  /* What is seen on the page. */
  .finding.seen {
    box-shadow: inset 3px 0 var(--accent);
  }
  .row {
    display: grid;
    grid-template-columns: var(--mark-col) minmax(0, 1fr) auto;
    width: 100%;
    min-height: 34px;
    padding: 6px var(--gutter) 7px;
    border: 0;
    background: none;
    text-align: start;
    line-height: var(--lead);
    cursor: pointer;
    scroll-margin-top: 32px;
  }
  .row:hover {
    background: color-mix(in srgb, var(--ink) 5%, transparent);
  }
  .row:focus-visible {
    outline-offset: -2px;
  }
  .row .mark {
    margin-top: 3px;
  }
  .row b {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .row[aria-expanded='true'] b {
    font-size: var(--text-l);
  }
  .number {
    max-width: 120px;
    padding-inline-start: var(--s2);
    font-size: var(--text-s);
    color: var(--ink-3);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  small {
    grid-column: 2 / -1;
    font-size: var(--text-s);
    color: var(--ink-2);
    overflow-wrap: anywhere;
  }
  small.critical,
  small.high,
  small.medium,
  small.low {
    font-weight: 600;
  }
  small.own {
    font: 400 var(--text-m) / var(--lead) var(--serif);
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  small.own:lang(zh) {
    font-family: var(--serif-zh);
  }
  @media (forced-colors: active) {
    .finding.seen {
      border-inline-start: 3px solid Highlight;
    }
  }
`;
