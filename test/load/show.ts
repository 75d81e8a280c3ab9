import { loadText } from '../../src/load/load-text.ts';
import { type Loaded, loadSource } from '../../src/load/read-source.ts';
import type { Block, Document, TextFormat } from '../../src/model.ts';

/** What becomes of a file with these bytes and this name. */
export const loadFile = (bytes: Uint8Array, path: string): Promise<Loaded> =>
  loadSource({ id: path, path, place: path, format: null, content: { kind: 'bytes', bytes } });

export const load = (source: string, format: TextFormat = 'text'): Document => loadText(source, { format });

/** Kind and text of each block, as one line each. */
export const outline = (document: Document): string[] => document.blocks.map(({ kind, text }) => `${kind}: ${text}`);

export const zonesOf = (document: Document): string[] => document.blocks.map(({ zone, text }) => `${zone}: ${text}`);

/** The text of the block that introduces the block with this text, or null. */
export function leadText(document: Document, text: string): string | null {
  const block = document.blocks.find((candidate) => candidate.text === text);
  if (block === undefined) throw new Error(`no block "${text}" in ${JSON.stringify(outline(document))}`);
  return block.lead === null ? null : (document.blocks[block.lead]?.text ?? null);
}

export function blockOf(document: Document, text: string): Block {
  const block = document.blocks.find((candidate) => candidate.text === text);
  if (block === undefined) throw new Error(`no block "${text}" in ${JSON.stringify(outline(document))}`);
  return block;
}

/** What is wrong with the places of the blocks; empty where every character is where the block says. */
export function misplaced({ blocks, text: source }: Pick<Document, 'blocks' | 'text'>): string[] {
  const faults: string[] = [];
  let end = 0;
  for (const { span, text, map } of blocks) {
    if (span.start < end) faults.push(`"${text}" starts before the end of the block before it`);
    end = span.end;
    if (span.end > source.length || text.trim() !== text || text === '') faults.push(`"${text}" is not trimmed`);
    if (map === null) {
      if (source.slice(span.start, span.end) !== text) faults.push(`"${text}" is not its slice`);
      continue;
    }
    let shown = 0;
    let read = span.start;
    for (const segment of map) {
      if (segment.text !== shown || segment.source < read) faults.push(`"${text}" has a gap or a step back in its map`);
      shown = segment.text + segment.textLength;
      read = segment.source + segment.sourceLength;
      const written = source.slice(segment.source, read);
      const same = written === text.slice(segment.text, shown) || (written.length === 1 && /[\s\0]/.test(written));
      if (segment.textLength === segment.sourceLength && !same) faults.push(`"${text}" differs at "${written}"`);
    }
    if (shown !== text.length || read !== span.end) faults.push(`"${text}" is not covered by its map`);
  }
  return faults;
}
