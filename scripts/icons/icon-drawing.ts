import type { ToolbarIcon } from '../../lib/browser/badge';

/**
 * The toolbar's icon as SVG: a sheet with a section sign. Grey: nothing read. Ink with a line at the end: read, nothing
 * found. A shape in the corner: the gravest severity, as everywhere else. Dashed and struck: switched off. The sheet
 * is white in both themes, so that ink stands out on light and on dark toolbars.
 * @param size in px; at 16 lines lie on whole pixels and shapes are larger
 */
export function iconDrawing(icon: ToolbarIcon, size: number): string {
  const small = size <= 16;
  const box = small ? 16 : 32;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${box} ${box}">
  ${sheet(icon, small)}
  ${sectionSign(icon, small)}
  ${sign(icon, small)}
</svg>
`;
}

const INK = '#2c333b';
const GREY = '#868e96';
const PAPER = '#ffffff';

/** Colours of the marks on paper. */
const COLORS = { critical: '#8c1537', high: '#a3420a', medium: '#6f5c00', low: '#3f6080' };

/** The marks' shapes in a square of 16, without their openings. */
const OUTLINES = {
  critical: 'M8 0 16 8 8 16 0 8Z',
  high: 'M8 .6 16 15H0Z',
  medium: 'M1.4 1.4h13.2v13.2H1.4Z',
  low: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Z',
};

const OPENINGS = {
  critical: 'M6.9 4.2v7.6h2.2V4.2Z',
  high: '',
  medium: '',
  low: 'M8 4.7a3.3 3.3 0 1 0 0 6.6 3.3 3.3 0 0 0 0-6.6Z',
};

/** Where a shape stands in the lower right corner: its left and top edge and its size, at 16 px and at 32. */
const CORNERS = {
  critical: { small: [6.4, 6.3, 9.7], large: [14, 13.6, 18] },
  high: { small: [7.2, 7.4, 8.8], large: [15.4, 15.6, 16] },
  medium: { small: [8.2, 8.2, 7.8], large: [17.2, 17, 14.2] },
  low: { small: [7.6, 7.6, 8.4], large: [16.2, 16, 15.4] },
} as const;

function isUnread(icon: ToolbarIcon): boolean {
  return icon === 'idle' || icon === 'off';
}

function sheet(icon: ToolbarIcon, small: boolean): string {
  const edge = isUnread(icon) ? GREY : '#5a626a';
  const dashes = icon !== 'off' ? '' : ` stroke-dasharray="${small ? '2 1.6' : '3 2.4'}"`;
  return small
    ? `<rect x="1.5" y=".5" width="13" height="15" rx="1.5" fill="${PAPER}" stroke="${edge}"${dashes}/>`
    : `<rect x="3" y="1" width="26" height="30" rx="2.5" fill="${PAPER}" stroke="${edge}" stroke-width="1.6"${dashes}/>`;
}

/** Moved up and to the left where something stands in the corner, up where a line stands below it. */
function sectionSign(icon: ToolbarIcon, small: boolean): string {
  const [x, y, scale] =
    icon === 'none'
      ? small
        ? [1.5, 0.3, 0.54]
        : [4.24, 1.6, 0.98]
      : isUnread(icon)
        ? small
          ? [1.1, 1.1, 0.575]
          : [3.04, 3.04, 1.08]
        : small
          ? [-0.9, 1.1, 0.53]
          : [-0.6, 3.2, 1];
  return `<g fill="none" stroke="${isUnread(icon) ? GREY : INK}" stroke-width="${small ? 2.6 : 2.2}" stroke-linecap="round" transform="translate(${x} ${y}) scale(${scale})">
    <path d="M16 6.2C15.7 3.9 14.2 2.7 12 2.7 9.7 2.7 8 4 8 6c0 3.2 9.4 3.2 9.4 7.2 0 1.5-.9 2.5-2.4 3"/>
    <path d="M8 17.8c.3 2.3 1.8 3.5 4 3.5 2.3 0 4-1.3 4-3.3 0-3.2-9.4-3.2-9.4-7.2 0-1.5.9-2.5 2.4-3"/>
  </g>`;
}

/** What tells the state: a shape, a line at the end, a stroke through all; nothing while nothing was read. */
function sign(icon: ToolbarIcon, small: boolean): string {
  if (icon === 'idle') return '';
  if (icon === 'none') {
    return small
      ? `<rect x="5" y="12.5" width="6" height="1.5" fill="${INK}"/>`
      : `<rect x="10" y="25.2" width="12" height="2.2" fill="${INK}"/>`;
  }
  if (icon === 'off') {
    return small
      ? `<path d="M2 14.5 14 1.5" stroke="${PAPER}" stroke-width="3.5"/><path d="M1.5 15 14.5 1" stroke="${INK}" stroke-width="1.5" stroke-linecap="round"/>`
      : `<path d="M5 28.5 27 3.5" stroke="${PAPER}" stroke-width="5.5"/><path d="M3.5 30 28.5 2" stroke="${INK}" stroke-width="2" stroke-linecap="round"/>`;
  }
  const [left, top, size] = CORNERS[icon][small ? 'small' : 'large'];
  const scale = size / 16;
  const outline = OUTLINES[icon];
  // A white rim keeps the shape apart from sheet and sign.
  return `<g transform="translate(${left} ${top}) scale(${scale})">
    <path d="${outline}" fill="${PAPER}" stroke="${PAPER}" stroke-width="${(small ? 2 : 3.2) / scale}" stroke-linejoin="round"/>
    <path d="${outline}${OPENINGS[icon]}" fill="${COLORS[icon]}" fill-rule="evenodd"/>
  </g>`;
}
