import { css } from 'lit';

/** What the popup has beyond `surfaceStyles`. Browsers allow one 800 by 600 px at most. */
export const popupStyles = css`
  main {
    max-height: 600px;
    min-height: 96px;
  }
  main:lang(zh) {
    --tracking: 0;
  }
  .lead {
    padding: 0 var(--gutter) var(--s2);
    font-size: var(--text-xl);
    line-height: 24px;
    font-weight: 600;
    letter-spacing: var(--tracking, -0.01em);
    text-wrap: balance;
  }
  /* What the keyboard reaches is not to stand under the counts, which stay. */
  .scroll {
    scroll-padding-top: 68px;
  }
  @media (max-width: 300px) {
    .scroll {
      scroll-padding-top: 124px;
    }
  }
  cl-tally {
    position: sticky;
    top: 0;
    z-index: 1;
  }
  cl-finding-list {
    display: block;
  }
  cl-key-terms + cl-finding-list {
    border-top: var(--line) solid var(--rule);
  }
  .left-out {
    margin-top: calc(-1 * var(--s1));
    padding: 0 var(--gutter) var(--s2);
    font-size: var(--text-s);
    color: var(--ink-2);
  }
  .unread {
    margin: 0 var(--gutter) var(--s3);
  }
  cl-notice + .unread {
    margin-bottom: var(--s4);
  }
  .end {
    padding: var(--s4) var(--gutter);
    border-top: var(--line) solid var(--rule);
  }
`;
