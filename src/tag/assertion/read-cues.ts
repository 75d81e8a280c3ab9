import { WORD_GROUPS } from '../../lexicon/cues.ts';
import { ATTRIBUTIONS, type Attribution, CUE_ROLES, type CueRole } from '../../model.ts';
import { normalizeWord, stemWord } from '../../text/normalize.ts';

const DIRECTIONS = ['forward', 'backward', 'both'] as const;
const EXTENTS = ['word', 'phrase', 'clause', 'report', 'verb', 'adjective', 'exception'] as const;

/** What a cue does; the columns are described in `src/lexicon/cues.ts`. */
export interface CueRule {
  readonly roles: readonly CueRole[];
  readonly attribution: Attribution | null;
  readonly direction: (typeof DIRECTIONS)[number];
  readonly extent: (typeof EXTENTS)[number];
}

/** A way through a phrase: a word, an inflected word, a group of words, or a gap. */
export type Step =
  | { readonly kind: 'word' | 'stem' | 'group'; readonly key: string }
  | { readonly kind: 'gap'; readonly key: '' };

/** A place in a phrase: what may stand there, whether it belongs to the cue, whether it may be missing. */
export interface Slot {
  readonly steps: readonly Step[];
  readonly context: boolean;
  readonly optional: boolean;
}

/** A phrase and what it does, as a cue if nothing else is said. */
export interface CuePattern<R = CueRule> {
  readonly slots: readonly Slot[];
  readonly rule: R;
}

const MARKS = /[()[\]]|[^\s()[\]]+/g;

function stepOf(word: string): Step {
  if (word === '…') return { kind: 'gap', key: '' };
  if (Object.hasOwn(WORD_GROUPS, word)) return { kind: 'group', key: word };
  if (word.endsWith('~')) return { kind: 'stem', key: stemWord(word.slice(0, -1)) };
  return { kind: 'word', key: normalizeWord(word) };
}

function readSlots(phrase: string): Slot[] {
  const slots: Slot[] = [];
  let context = false;
  let optional = false;
  for (const [mark] of phrase.matchAll(MARKS)) {
    if (mark === '[' || mark === ']') context = mark === '[';
    else if (mark === '(' || mark === ')') optional = mark === '(';
    else {
      const words = mark === '/' ? ['/'] : mark.split('/').filter((word) => word !== '');
      slots.push({ steps: words.map(stepOf), context, optional });
    }
  }
  return slots;
}

/**
 * The pattern of a phrase.
 * @throws Error where the phrase may be context alone.
 */
export function readPhrase<R>(phrase: string, rule: R): CuePattern<R> {
  const slots = readSlots(phrase);
  if (slots.every(({ context, optional }) => context || optional)) {
    throw new Error(`cues: "${phrase}" can be all context; take one word out of the brackets`);
  }
  return { slots, rule };
}

/** @throws Error naming the line where a word is none of the known ones. */
export const oneOf = <T extends string>(known: readonly T[], word: string, line: string): T => {
  const found = known.find((item) => item === word);
  if (found === undefined) throw new Error(`cues: "${word}" in "${line}" is none of ${known.join(', ')}`);
  return found;
};

function readRow(line: string, who: boolean): CuePattern {
  const [phrase = '', effect = '', direction = 'forward', extent = 'word'] = line
    .split('|')
    .map((field) => field.trim());
  const rule: CueRule = {
    roles: who ? ['attribution'] : effect.split(/, */).map((role) => oneOf(CUE_ROLES, role, line)),
    attribution: who ? oneOf(ATTRIBUTIONS, effect, line) : null,
    direction: oneOf(DIRECTIONS, direction, line),
    extent: oneOf(EXTENTS, extent, line),
  };
  return readPhrase(phrase, rule);
}

/** The lines of a table that are neither blank nor a heading. */
export function rowsOf(table: string): string[] {
  return table.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
}

/**
 * The patterns of a cue table; `who` tells that its second column is an attribution and no role.
 * @throws Error naming the row where a column holds an unknown word.
 */
export function readCues(table: string, who = false): CuePattern[] {
  return rowsOf(table).map((line) => readRow(line, who));
}
