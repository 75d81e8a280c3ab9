import type { Failure } from '../model.ts';
import { oneLine } from './measure.ts';

/** Text that Markdown shows as it is, also inside a table: no markup, no HTML, no line break. */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/&/g, '&amp;')
    .replace(/[\\`*_[\]~|#!]/g, '\\$&')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

/** A table; cells are Markdown already. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Blocks with a blank line between them. */
export function markdownPage(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** A section on the sources that could not be read, if there are any. */
export function unreadSources(failures: readonly Failure[]): string[] {
  const rows = failures.map(({ path, message }) => `- ${escapeMarkdown(path)}: ${escapeMarkdown(message)}`);
  return rows.length === 0 ? [] : ['## Not read', rows.join('\n')];
}
