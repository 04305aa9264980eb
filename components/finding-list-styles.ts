import { css } from 'lit';

/** How a list of findings is laid out. */
export const findingListStyles = css`
  :host {
    display: block;
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--s2);
    min-height: 34px;
    padding: var(--s1) var(--gutter) 0;
  }
  .head h2 {
    min-width: 0;
    font-size: var(--text-s);
    font-weight: 600;
    color: var(--ink-2);
    overflow-wrap: anywhere;
  }
  .head .btn {
    margin-inline-end: -6px;
  }
  .tools {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 136px);
    gap: var(--s2);
    padding: 0 var(--gutter) var(--s3);
  }
  .none {
    padding: 0 var(--gutter) var(--s4);
  }
`;
