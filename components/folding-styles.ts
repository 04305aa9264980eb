import { css } from 'lit';

/** How what can be folded away (`details`) is headed. Goes after `baseStyles`. */
export const foldingStyles = css`
  summary {
    display: flex;
    align-items: center;
    gap: var(--s2);
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:hover {
    background: var(--hover);
  }
  summary:focus-visible {
    outline-offset: -2px;
  }
  summary .icon {
    width: 12px;
    height: 12px;
    color: var(--ink-3);
    transition: rotate var(--quick);
  }
  details[open] summary .icon {
    rotate: 90deg;
  }
`;
