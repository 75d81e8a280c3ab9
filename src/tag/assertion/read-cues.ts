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

/** One spelled-out phrase: its steps, the first and the last of them that belong to the cue, and its rule. */
export interface CuePattern {
  readonly steps: readonly Step[];
  readonly from: number;
  readonly to: number;
  readonly rule: CueRule;
}

interface Slot {
  readonly steps: readonly Step[];
  readonly context: boolean;
  readonly optional: boolean;
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

type Path = readonly { readonly step: Step; readonly context: boolean }[];

function spellOut(slots: readonly Slot[]): Path[] {
  let paths: Path[] = [[]];
  for (const { steps, context, optional } of slots) {
    const longer = paths.flatMap((path) => steps.map((step) => [...path, { step, context }]));
    paths = optional ? [...paths, ...longer] : longer;
  }
  return paths;
}

/**
 * All patterns of a phrase.
 * @throws Error where every word of the phrase is context.
 */
export function readPhrase(phrase: string, rule: CueRule): CuePattern[] {
  return spellOut(readSlots(phrase)).map((path) => {
    const from = path.findIndex((part) => !part.context);
    const to = path.findLastIndex((part) => !part.context);
    if (from < 0) throw new Error(`cues: "${phrase}" is all context; take one word out of the brackets`);
    return { steps: path.map((part) => part.step), from, to, rule };
  });
}

const oneOf = <T extends string>(known: readonly T[], word: string, line: string): T => {
  const found = known.find((item) => item === word);
  if (found === undefined) throw new Error(`cues: "${word}" in "${line}" is none of ${known.join(', ')}`);
  return found;
};

function readRow(line: string, who: boolean): CuePattern[] {
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
  return rowsOf(table).flatMap((line) => readRow(line, who));
}
