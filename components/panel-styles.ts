import { css } from 'lit';

/** What the side panel has beyond `surfaceStyles`: it is as high as the window. */
export const panelStyles = css`
  main {
    height: 100vh;
  }
  main:lang(zh) {
    --lead: 1.5;
  }
  .tools {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 124px);
    gap: var(--s2);
    padding: var(--s2) var(--gutter);
    border-bottom: var(--line) solid var(--rule);
  }
  .filtered {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--s2);
    min-height: 34px;
    padding: 0 10px 0 var(--gutter);
    font-size: var(--text-s);
    color: var(--ink-2);
  }
  .unread {
    margin: var(--s3) var(--gutter);
  }
  .end {
    padding: var(--s3) var(--gutter);
  }
  footer {
    padding: var(--s1) var(--gutter);
  }
  @media (max-width: 240px) {
    .tools {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  /* At a great zoom, or in a low window, all of it scrolls. */
  @media (max-height: 360px) {
    main {
      height: auto;
      min-height: 100vh;
    }
  }
`;
