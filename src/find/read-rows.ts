import type { LexiconTable } from '../lexicon/rows.ts';
import type { Concept, ConceptKind } from '../model.ts';
import { conceptId } from '../text/concept-id.ts';

/** A concept with the line of its table, for messages. */
export interface ConceptRow extends Concept {
  readonly table: string;
  readonly line: number;
}

/** "breathing (purpose)" is told from the process of that name by its id; people read "breathing". */
const KIND_NOTE = / \((?:treatment|condition|effect|process|purpose|form|setting|provider)\)$/;

const list = (field: string | undefined, separator: string): string[] =>
  (field ?? '')
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** The lines of a table that hold a row; lines count from 1. */
export function dataLines({ rows }: LexiconTable): { readonly text: string; readonly line: number }[] {
  return rows
    .split('\n')
    .map((text, index) => ({ text, line: index + 1 }))
    .filter(({ text }) => text.trim() !== '' && !text.startsWith('#'));
}

function readCodes(field: string | undefined): Record<string, string> {
  const codes: Record<string, string> = {};
  for (const code of list(field, ' ')) {
    const [scheme, value] = code.split(':');
    if (!scheme || !value) throw new Error(`expected "scheme:code", found "${code}"`);
    codes[scheme] = value;
  }
  return codes;
}

/**
 * The concept of a row.
 * @throws Error where the row has more than four fields, no label, or a code without a scheme.
 */
export function readRow(kind: ConceptKind, text: string): Concept {
  const fields = text.split('|').map((field) => field.trim());
  const label = fields[0] ?? '';
  if (fields.length > 4 || label === '') throw new Error(`expected "label | isA | names | codes", found "${text}"`);
  return {
    id: conceptId(label),
    label: label.replace(KIND_NOTE, ''),
    kind,
    isA: list(fields[1], ','),
    names: list(fields[2], ';'),
    codes: readCodes(fields[3]),
  };
}

/**
 * The concepts of a table, in order.
 * @throws Error naming table and line of a row that cannot be read.
 */
export function readRows(table: LexiconTable): ConceptRow[] {
  return dataLines(table).map(({ text, line }) => {
    try {
      return { ...readRow(table.kind, text), table: table.name, line };
    } catch (error) {
      throw new Error(`${table.name}:${line}: ${(error as Error).message}`);
    }
  });
}
