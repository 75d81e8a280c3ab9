import { createHash } from 'node:crypto';
import type { LexiconTable } from '../lexicon/rows.ts';
import { CONCEPT_KINDS, type Concept } from '../model.ts';
import { normalizeWord } from '../text/normalize.ts';
import { listTexts, type TextList, type TextTable, tableTexts } from '../text/text-list.ts';
import { type Token, tokenize } from '../text/tokenize.ts';
import { dataLines, readRows } from './read-rows.ts';

/** The tables of a lexicon in the form that is looked up: rows and names are read when a text needs them. */
export interface LexiconIndex {
  /** A fingerprint of the tables. */
  readonly version: string;
  /** Ids of all concepts; their place here is their number. */
  readonly ids: TextTable;
  /** The kind of each concept, by its place in `CONCEPT_KINDS`. */
  readonly kinds: Uint8Array;
  /** The row of each concept as its table has it. */
  readonly rows: TextList;
  /** First words of names, in normal form. */
  readonly words: TextTable;
  /** For each first word the names that it starts, "number name" a line, numbers being those of their concepts. */
  readonly names: TextList;
}

/** Marks inside a name that make no difference: "pain-relief", "Crohn's disease", "Ketalar®". */
const SILENT = new Set(['-', '‐', '‑', '–', '/', "'s", '’s', '®', '™']);

/** True for a token that a name may contain or lack. */
export const isSilent = (token: Token): boolean => SILENT.has(token.text);

const PLAIN = /^[a-z]+(?:[ -][a-z]+)*$/i;

/** The words of a name in normal form; most names are letters and blanks and need no tokenizer. */
export function wordsOf(name: string): string[] {
  if (PLAIN.test(name)) return name.split(/[ -]/).map(normalizeWord);
  return tokenize(name).flatMap((token) => (isSilent(token) ? [] : [token.norm]));
}

/** A name, and whether only its own spelling counts: "=ALS" is not "als". */
export function readName(name: string): { readonly written: string; readonly exact: boolean } {
  return name.startsWith('=') ? { written: name.slice(1).trim(), exact: true } : { written: name, exact: false };
}

/** The first word of a name in normal form; undefined for a name without words. */
export function firstWord(name: string): string | undefined {
  const { written } = readName(name);
  if (!PLAIN.test(written)) return wordsOf(written)[0];
  const end = written.search(/[ -]/);
  return normalizeWord(end < 0 ? written : written.slice(0, end));
}

/** All names of a concept; the label is the first. */
export const namesOf = ({ label, names }: Concept): string[] => [label, ...names];

const VACCINE = / vaccines?$/i;
/** People say "RSV jab" and "measles shot" of whatever has a vaccine. */
const VACCINE_WORDS = ['jab', 'shot', 'vaccination', 'immunization'];

/** Names that follow from those of a row. */
const furtherNames = (concept: Concept): string[] =>
  concept.kind === 'treatment'
    ? namesOf(concept).flatMap((name) =>
        VACCINE.test(name) ? VACCINE_WORDS.map((word) => name.replace(VACCINE, ` ${word}`)) : [],
      )
    : [];

/**
 * The index of tables.
 * @throws Error naming table and line of a row that cannot be read.
 */
export function indexTables(tables: readonly LexiconTable[]): LexiconIndex {
  const concepts = tables.flatMap(readRows);
  const names = new Map<string, string[]>();
  const add = (number: number, name: string): void => {
    const word = firstWord(name);
    if (word === undefined) return;
    const found = names.get(word);
    if (found === undefined) names.set(word, [`${number} ${name}`]);
    else found.push(`${number} ${name}`);
  };
  const keyOf = (name: string): string => wordsOf(readName(name).written).join(' ');
  const isListed = (name: string): boolean =>
    (names.get(firstWord(name) ?? '') ?? []).some((line) => keyOf(line.slice(line.indexOf(' ') + 1)) === keyOf(name));
  concepts.forEach((concept, number) => {
    for (const name of namesOf(concept)) add(number, name);
  });
  concepts.forEach((concept, number) => {
    for (const name of furtherNames(concept)) if (!isListed(name)) add(number, name);
  });
  const text = tables.map(({ name, rows }) => `${name}\n${rows}`).join('\n');
  return {
    version: createHash('sha256').update(text).digest('hex').slice(0, 12),
    ids: tableTexts(concepts.map(({ id }) => id)),
    kinds: Uint8Array.from(concepts, ({ kind }) => CONCEPT_KINDS.indexOf(kind)),
    rows: listTexts(tables.flatMap((table) => dataLines(table).map(({ text }) => text))),
    words: tableTexts([...names.keys()]),
    names: listTexts([...names.values()].map((lines) => lines.join('\n'))),
  };
}
