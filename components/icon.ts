import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

export type IconName = 'go' | 'copy' | 'open' | 'back' | 'forward' | 'close' | 'reload';

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
  reload: svg`<path d="M13 8a5 5 0 1 1-1.6-3.7L13 5.8M13 2.5v3.3H9.7"/>`,
};
