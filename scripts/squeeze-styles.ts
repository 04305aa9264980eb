import type { Plugin } from 'vite';

/**
 * Takes comments, indentation and line breaks out of the style sheets of components when the extension is built: they
 * stand in templates (css`…`), which minifiers leave alone, and are a tenth of the popup.
 */
export function squeezeStyles(): Plugin {
  return {
    name: 'squeeze-styles',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      return /\/components\/[\w-]+\.ts$/.test(id) ? { code: squeezed(code), map: null } : null;
    },
  };
}

/** The source with its style sheets squeezed; the rest of it as it was. */
export function squeezed(source: string): string {
  return source.replace(/(?<=\bcss`)[^`]*(?=`)/g, (sheet) =>
    sheet
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,]) ?/g, '$1')
      .trim(),
  );
}
