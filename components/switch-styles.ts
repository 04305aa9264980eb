import { css } from 'lit';

/** How a switch with its words beside it is drawn: a `button` that begins with an `i`. */
export const switchStyles = css`
  [role='switch'] {
    display: inline-flex;
    align-items: center;
    gap: 7px;
    min-height: 24px;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
    font-size: var(--text-s);
    color: var(--ink-2);
  }
  [role='switch'] i {
    position: relative;
    width: 26px;
    height: 14px;
    border: 1px solid var(--edge);
    border-radius: 7px;
    background: var(--paper);
  }
  [role='switch'] i::after {
    content: '';
    position: absolute;
    top: 2px;
    left: 2px;
    width: 8px;
    height: 8px;
    border-radius: 50%;
    background: var(--edge);
    transition: left var(--quick);
  }
  [role='switch'][aria-checked='true'] i {
    background: var(--accent);
    border-color: var(--accent);
  }
  [role='switch'][aria-checked='true'] i::after {
    left: 14px;
    background: var(--on-accent);
  }
`;
