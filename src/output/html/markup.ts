/** HTML that is safe to stand in the page as it is. */
export interface Markup {
  readonly html: string;
}

/** What may stand in a template: text is escaped, markup is not, and nothing is written for null. */
export type Piece = Markup | string | number | null | readonly Piece[];

/** Controls, among them those that turn the direction of the text round; tab and line end are none. */
export const CONTROLS = /[^\P{Cc}\t\n\r]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML shows it, also inside a quoted attribute; a control character becomes a replacement mark. */
export function escapeHtml(text: string): string {
  return text.replace(CONTROLS, '\uFFFD').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

function render(piece: Piece): string {
  if (piece === null) return '';
  if (typeof piece === 'string') return escapeHtml(piece);
  if (typeof piece === 'number') return String(piece);
  return 'html' in piece ? piece.html : piece.map(render).join('');
}

/** A template whose values are escaped unless they are markup themselves. */
export function html(parts: TemplateStringsArray, ...values: readonly Piece[]): Markup {
  return { html: parts.map((part, index) => part + render(values[index] ?? null)).join('') };
}
