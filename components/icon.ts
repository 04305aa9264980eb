import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

export type IconName =
  | 'go'
  | 'copy'
  | 'open'
  | 'back'
  | 'forward'
  | 'close'
  | 'reload'
  | 'search'
  | 'panel'
  | 'more'
  | 'save'
  | 'off'
  | 'hide'
  | 'settings'
  | 'print';

/** A small drawing on a control; always beside a word or on a control with a label. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon ${name}" viewBox="0 0 16 16" aria-hidden="true">${DRAWINGS[name]}</svg>`;
}

const DRAWINGS: Record<IconName, SVGTemplateResult> = {
  go: svg`<path d="M2.5 3v10M5.5 8h8M10.2 4.7 13.5 8l-3.3 3.3"/>`,
  copy: svg`<path d="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3"/>`,
  open: svg`<path stroke-width="2" d="M5.5 2.5 11 8l-5.5 5.5"/>`,
  back: svg`<path d="M10 3 5 8l5 5"/>`,
  forward: svg`<path d="m6 3 5 5-5 5"/>`,
  close: svg`<path d="m3.5 3.5 9 9M12.5 3.5l-9 9"/>`,
  search: svg`<path d="M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9ZM10.4 10.4l3.4 3.4"/>`,
  panel: svg`<path d="M1.8 3h12.4v10H1.8zM10 3v10"/>`,
  more: svg`<path stroke-width="2.2" d="M3 8h.01M8 8h.01M13 8h.01"/>`,
  save: svg`<path d="M8 2.5v7.5M4.8 7.2 8 10.4l3.2-3.2M2.5 13.3h11"/>`,
  off: svg`<path d="M8 1.8v5.5M4.5 3.9a5.3 5.3 0 1 0 7 0"/>`,
  hide: svg`<path d="M1.8 8s2.2-4 6.2-4 6.2 4 6.2 4-2.2 4-6.2 4-6.2-4-6.2-4ZM3 13 13 3"/>`,
  print: svg`<path d="M4 6V2h8v4M4 12H2V6h12v6h-2M4 9h8v5H4z"/>`,
  settings: svg`<path d="M2 4.5h6M11.5 4.5H14M2 11.5h2.5M8 11.5h6M9.8 2.8v3.4M6.2 9.8v3.4"/>`,
  reload: svg`<path d="M13 8a5 5 0 1 1-1.6-3.7L13 5.8M13 2.5v3.3H9.7"/>`,
};
