import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Severity } from '../lib/clause/severity';

/**
 * The mark of a severity: slotted diamond, triangle, square, ring. Drawn in the severity's colour.
 * @param label its word, where no word stands beside it; without one it is hidden from screen readers
 */
export function mark(severity: Severity, label?: string): TemplateResult {
  return html`<svg
    class="mark ${severity}"
    viewBox="0 0 16 16"
    role=${label ? 'img' : nothing}
    aria-label=${label ?? nothing}
    aria-hidden=${label ? nothing : 'true'}
  >
    ${label ? svg`<title>${label}</title>` : nothing}${SHAPES[severity]}
  </svg>`;
}

const SHAPES: Record<Severity, SVGTemplateResult> = {
  critical: svg`<path fill-rule="evenodd" d="M8 .2 15.8 8 8 15.8.2 8ZM7 4.4v7.2h2V4.4Z"/>`,
  high: svg`<path d="M8 1 15.6 14.4H.4Z"/>`,
  medium: svg`<path d="M2.4 2.4h11.2v11.2H2.4Z"/>`,
  low: svg`<path fill-rule="evenodd" d="M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8Zm0 2.2a4 4 0 1 0 0 8 4 4 0 0 0 0-8Z"/>`,
};
