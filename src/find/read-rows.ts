import type { LexiconTable } from '../lexicon/rows.ts';
import { CONCEPT_KINDS, type Concept } from '../model.ts';

/** A concept with the line of its table, for messages. */
export interface ConceptRow extends Concept {
  readonly table: string;
  readonly line: number;
}

/** The id of a label: lower case, every run of other characters one hyphen. */
export function conceptId(label: string): string {
  return label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

const KIND_NOTE = new RegExp(` \\((?:${CONCEPT_KINDS.join('|')})\\)$`);

/** What people read: "breathing (purpose)" is told from the process of that name by its id, and shown as "breathing". */
export const conceptLabel = (label: string): string => label.replace(KIND_NOTE, '');

const list = (field: string | undefined, separator: string): string[] =>
  (field ?? '')
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');

/**
 * The concepts of a table, in order.
 * @throws Error naming table and line where a row has more than four fields, no label, or a code without a scheme.
 */
export function readRows(table: LexiconTable): ConceptRow[] {
  const concepts: ConceptRow[] = [];
  table.rows.split('\n').forEach((text, index) => {
    if (text.trim() === '' || text.startsWith('#')) return;
    const line = index + 1;
    const fields = text.split('|').map((field) => field.trim());
    const label = fields[0] ?? '';
    if (fields.length > 4 || label === '') {
      throw new Error(`${table.name}:${line}: expected "label | isA | names | codes", found "${text}"`);
    }
    const codes: Record<string, string> = {};
    for (const code of list(fields[3], ' ')) {
      const [scheme, value] = code.split(':');
      if (!scheme || !value) throw new Error(`${table.name}:${line}: expected "scheme:code", found "${code}"`);
      codes[scheme] = value;
    }
    concepts.push({
      id: conceptId(label),
      label: conceptLabel(label),
      kind: table.kind,
      isA: list(fields[1], ','),
      names: list(fields[2], ';'),
      codes,
      table: table.name,
      line,
    });
  });
  return concepts;
}
