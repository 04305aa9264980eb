import { css, type CSSResult } from 'lit';
import { baseStyles } from './base-styles';
import { tokens } from './tokens';

const layout = css`
  :host {
    all: initial;
  }
  .cl {
    font: 400 var(--text-m) / var(--lead) var(--sans);
    font-variant-numeric: tabular-nums lining-nums;
    color: var(--ink);
    text-align: start;
    direction: ltr;
    -webkit-font-smoothing: antialiased;
    background: var(--raised);
    border: 1px solid var(--rule);
    border-radius: var(--r3);
    box-shadow: var(--elevation);
  }
  .cl:lang(zh) {
    font-family: var(--sans-zh);
    line-height: 1.5;
  }
  header {
    position: sticky;
    top: 0;
    background: var(--raised);
    border-radius: var(--r3) var(--r3) 0 0;
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 8px 6px 0 16px;
  }
  .severity {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    font-weight: 600;
    white-space: nowrap;
  }
  .section {
    margin-inline-start: auto;
    font-size: var(--text-s);
    color: var(--ink-3);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .body {
    padding: 0 16px 12px;
  }
  h2 {
    margin: 0 0 4px;
    font-size: var(--text-l);
    font-weight: 600;
    line-height: 1.3;
  }
  p {
    text-wrap: pretty;
  }
  dl {
    display: grid;
    grid-template-columns: fit-content(45%) minmax(0, 1fr);
    align-items: baseline;
    gap: 2px var(--s3);
    margin: 10px 0 0;
    padding-top: 9px;
    border-top: 1px solid var(--rule);
  }
  dl + dl {
    margin-top: 9px;
  }
  dt {
    color: var(--ink-2);
  }
  dt::first-letter {
    text-transform: uppercase;
  }
  dd {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  dd.quote {
    line-height: 20px;
  }
  .same {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 14px;
    margin-top: 9px;
    padding-top: 8px;
    border-top: 1px solid var(--rule);
    font-size: var(--text-s);
    color: var(--ink-2);
  }
  .same .mark {
    width: 10px;
    height: 10px;
    vertical-align: 0;
  }
  .ask {
    margin-top: 9px;
    padding-top: 4px;
    border-top: 1px solid var(--rule);
  }
  summary {
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: var(--target);
    margin: 0 -4px -4px;
    padding: 0 4px;
    border-radius: var(--r1);
    color: var(--accent);
    font-size: var(--text-s);
    font-weight: 500;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:hover {
    background: var(--hover);
  }
  summary .icon {
    width: 12px;
    height: 12px;
  }
  [open] > summary .icon {
    rotate: 90deg;
  }
  .ask p {
    padding: 4px 0 0 18px;
  }
  .gone {
    display: flex;
    align-items: center;
    gap: 8px;
    color: var(--ink-2);
  }
  footer .btn.plain {
    min-height: var(--target);
  }
  footer {
    position: sticky;
    bottom: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px;
    padding: 5px 10px;
    border-top: 1px solid var(--rule);
    border-radius: 0 0 5px 5px;
    background: var(--sunken);
    font-size: var(--text-s);
    color: var(--ink-2);
  }
  .position {
    padding: 0 4px;
  }
  .end {
    display: flex;
    margin-inline-start: auto;
  }
`;

/** Styles of the card, for the shadow root it stands in; its container has the class `cl`. */
export const cardStyles: CSSResult = css`
  ${tokens} ${baseStyles} ${layout}
`;
