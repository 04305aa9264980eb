/** The design tokens of every surface. */
import { css } from 'lit';

/**
 * Every colour is one `light-dark()` pair: the theme follows the reader's `prefers-color-scheme`, and a subtree can be
 * pinned by setting `color-scheme` on it, as the card in a page does. Lengths are px, because inside pages the root font
 * size is not ours. All text colours have a contrast of at least 4.5 on `--paper`, `--sunken` and `--raised`; marks,
 * edges of controls and focus rings at least 3. A palette that a person has chosen comes by inherited properties, see
 * `lib/settings/palette-sheet.ts`. Set on `.cl` too, where a page's own rules for our host cannot reach.
 */
export const tokens = css`
  :host,
  .cl {
    color-scheme: light dark;

    --paper: light-dark(#ffffff, #1a1d20);
    --sunken: light-dark(#f5f5f2, #121517);
    --raised: light-dark(#ffffff, #212529);
    --ink: light-dark(#1b2026, #e9eae7);
    --ink-2: light-dark(#4a525a, #b6bcc2);
    --ink-3: light-dark(#646c74, #979fa6);
    --rule: light-dark(#dddeda, #353b40);
    --edge: light-dark(#868e96, #767e86);
    --accent: light-dark(#1d4a87, #94bbf2);
    --on-accent: light-dark(#ffffff, #121517);
    --hover: light-dark(#eeefeb, #262b30);
    --found: light-dark(#ffe9a3, #5c4a08);

    --critical: light-dark(var(--clauselight-critical-light, #8c1537), var(--clauselight-critical-dark, #ff93ab));
    --high: light-dark(var(--clauselight-high-light, #a3420a), var(--clauselight-high-dark, #f3a25f));
    --medium: light-dark(var(--clauselight-medium-light, #6f5c00), var(--clauselight-medium-dark, #d9c25c));
    --low: light-dark(var(--clauselight-low-light, #3f6080), var(--clauselight-low-dark, #9bbbd9));

    /* Ours is sans; the agreement's own words are always serif. */
    --sans:
      'Segoe UI Variable Text', 'Segoe UI', -apple-system, Roboto, 'Noto Sans', Ubuntu, Cantarell, 'Liberation Sans',
      'Helvetica Neue', Arial, system-ui, sans-serif;
    --serif:
      'Iowan Old Style', 'Palatino Linotype', Palatino, 'URW Palladio L', P052, 'Book Antiqua', 'Source Serif 4',
      Georgia, 'Noto Serif', 'Liberation Serif', serif;
    --sans-zh:
      'PingFang SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', var(--sans);
    --serif-zh: 'Songti SC', 'Source Han Serif SC', 'Noto Serif CJK SC', STSong, SimSun, serif;

    --text-s: 12px;
    --text-m: 13px;
    --text-quote: 14px;
    --text-l: 15px;
    --text-xl: 19px;
    --lead-tight: 1.25;
    --lead: 1.4;
    --lead-quote: 1.5;

    --s1: 4px;
    --s2: 8px;
    --s3: 12px;
    --s4: 16px;
    --gutter: 16px;
    --mark-col: 20px;

    --r1: 2px;
    --r2: 4px;
    --r3: 6px;
    --line: 1px;
    --target: 28px;

    --elevation:
      0 1px 2px light-dark(rgb(20 24 28 / 0.08), rgb(0 0 0 / 0.4)),
      0 6px 20px light-dark(rgb(20 24 28 / 0.1), rgb(0 0 0 / 0.45));
    --focus: 2px solid var(--accent);
    --quick: 120ms;
  }

  @media (prefers-contrast: more) {
    :host,
    .cl {
      --ink-2: var(--ink);
      --ink-3: var(--ink);
      --rule: var(--edge);
    }
  }

  @media (prefers-reduced-motion: reduce) {
    :host,
    .cl {
      --quick: 0ms;
    }
  }

  /* Marks are drawn in currentColor: they become text colour and are told apart by shape and word. */
  @media (forced-colors: active) {
    :host,
    .cl {
      --paper: Canvas;
      --sunken: Canvas;
      --raised: Canvas;
      --ink: CanvasText;
      --ink-2: CanvasText;
      --ink-3: CanvasText;
      --rule: CanvasText;
      --edge: ButtonBorder;
      --accent: LinkText;
      --on-accent: Canvas;
      --hover: Canvas;
      --critical: CanvasText;
      --high: CanvasText;
      --medium: CanvasText;
      --low: CanvasText;
      --elevation: 0 0 0 1px CanvasText;
    }
  }
`;
