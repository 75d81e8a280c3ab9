import { heads as headRows, morphology as morphologyRows } from '../lexicon/morphology.ts';
import { secondWords, stems as stemRows } from '../lexicon/stems.ts';
import type { MentionKind } from '../model.ts';
import { normalizeWord } from '../text/normalize.ts';

/** What the form of a word tells: its kind and, for drug names, the class its stem stands for. */
export interface WordForm {
  readonly kind: MentionKind;
  readonly isA: string | null;
}

interface Suffix {
  readonly ending: string;
  readonly form: WordForm;
  readonly exceptions: ReadonlySet<string>;
}

const fieldsOf = (rows: string): string[][] =>
  rows
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((field) => field.trim()));

const wordsOf = (field: string | undefined): string[] => (field ?? '').split(/[\s,;]+/).filter(Boolean);

/** Suffixes by their last three letters, longest first, so that one look decides most words. */
function suffixIndex(): ReadonlyMap<string, readonly Suffix[]> {
  const index = new Map<string, Suffix[]>();
  const add = (affix: string, form: WordForm, exceptions: readonly string[]) => {
    const ending = normalizeWord(affix.replace(/^-/, ''));
    const key = ending.slice(-3);
    const list = index.get(key) ?? [];
    list.push({ ending, form, exceptions: new Set(exceptions.map(normalizeWord)) });
    index.set(key, list);
  };
  for (const [affix = '', isA = '', exceptions] of fieldsOf(stemRows.rows)) {
    add(affix, { kind: 'treatment', isA: isA === '' ? null : isA }, wordsOf(exceptions));
  }
  for (const [affix = '', kind = '', exceptions] of fieldsOf(morphologyRows.rows)) {
    add(affix, { kind: kind as MentionKind, isA: null }, wordsOf(exceptions));
  }
  for (const list of index.values()) list.sort((a, b) => b.ending.length - a.ending.length);
  return index;
}

let suffixes: ReadonlyMap<string, readonly Suffix[]> | null = null;
let heads: ReadonlyMap<string, MentionKind> | null = null;

/** The kind that the ending of a word gives it, or null. A word must be longer than its suffix by two letters. */
export function wordForm(norm: string): WordForm | null {
  suffixes ??= suffixIndex();
  for (const suffix of suffixes.get(norm.slice(-3)) ?? []) {
    if (norm.length >= suffix.ending.length + 2 && norm.endsWith(suffix.ending) && !suffix.exceptions.has(norm)) {
      return suffix.form;
    }
  }
  return null;
}

const SECOND = wordsOf(secondWords);

/** "deruxtecan", "roxaparvovec": the second word of the name of a biological drug. */
export const isSecondWord = (norm: string): boolean =>
  SECOND.includes(norm) ||
  norm.endsWith('parvovec') ||
  norm.endsWith('leucel') ||
  norm.endsWith('autocel') ||
  norm.endsWith('temcel');

/** The kind of a phrase that ends in this noun ("… syndrome", "… receptor"), or null. */
export function headKind(norm: string): MentionKind | null {
  heads ??= new Map(
    fieldsOf(headRows.rows).map(([head = '', kind = '']) => [normalizeWord(head), kind as MentionKind]),
  );
  return heads.get(norm) ?? null;
}
