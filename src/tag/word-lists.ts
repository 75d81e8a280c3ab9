import { normalizeWord, stemWord } from '../text/normalize.ts';
import { TextNumbers, type TextTable, tableTexts } from '../text/text-list.ts';
import { type Form, formFact } from '../text/tokenize.ts';

/** The word lists of patterns, numbered as they are first met. */
export class ListNumbers {
  readonly #numbers = new Map<string, number>();

  /** The number of a list as a pattern writes it. */
  add(field: string): number {
    const known = this.#numbers.get(field);
    if (known !== undefined) return known;
    this.#numbers.set(field, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  /** The lists in order of their numbers. */
  get fields(): string[] {
    return [...this.#numbers.keys()];
  }
}

/** The words of a list. */
interface ListWords {
  readonly norms: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

/** `a|b` in any inflection, `=word` in that form only. */
function readWordList(field: string): ListWords {
  const words = field.split('|');
  const free = words.filter((word) => !word.startsWith('='));
  return {
    norms: new Set(words.map((word) => normalizeWord(word.replace(/^=/, '')))),
    stems: new Set(free.map(stemWord)),
  };
}

/** For each word the numbers of lists, one word after another, and where those of each word start. */
interface NumbersOfWords {
  readonly starts: Int32Array;
  readonly lists: Int32Array;
}

/** Words with the lists that hold them, as they are looked up. */
export interface ListTable {
  readonly words: TextTable;
  /** The lists that hold a word as a normal form, and as a stem, in order. */
  readonly norms: NumbersOfWords;
  readonly stems: NumbersOfWords;
  readonly length: number;
}

function numbersOf(words: readonly string[], held: readonly ReadonlySet<string>[]): NumbersOfWords {
  const byWord = new Map<string, number[]>(words.map((word) => [word, []]));
  held.forEach((list, number) => {
    for (const word of list) byWord.get(word)?.push(number);
  });
  const starts = new Int32Array(words.length + 1);
  words.forEach((word, number) => {
    starts[number + 1] = (starts[number] as number) + (byWord.get(word) ?? []).length;
  });
  return { starts, lists: Int32Array.from([...byWord.values()].flat()) };
}

/** The table of word lists as patterns write them. */
export function listTable(fields: readonly string[]): ListTable {
  const lists = fields.map(readWordList);
  const norms = lists.map((list) => list.norms);
  const stems = lists.map((list) => list.stems);
  const words = [...new Set([...norms, ...stems].flatMap((list) => [...list]))];
  return {
    words: tableTexts(words),
    norms: numbersOf(words, norms),
    stems: numbersOf(words, stems),
    length: fields.length,
  };
}

const NO_LISTS = new Int32Array(0);

/** Numbers of word lists, as bits. */
export type ListSet = Uint32Array;

export const hasList = (set: ListSet, list: number): boolean =>
  (((set[list >> 5] as number) >>> (list & 31)) & 1) === 1;

const NOT = /(?:n['’]t|^cannot)$/i;
const BE_NOT = /^(is|are|was|were)n['’]t$/i;

/** Words that a word holds: "not" of "isn't" and "cannot", and "is" of "isn't". */
export const heldWords = formFact(({ text }: Form): readonly string[] => {
  if (!NOT.test(text)) return [];
  const be = BE_NOT.exec(text)?.[1];
  return be === undefined ? ['not'] : ['not', be.toLowerCase()];
});

function add(set: ListSet, lists: readonly number[]): ListSet {
  for (const list of lists) set[list >> 5] = (set[list >> 5] as number) | (1 << (list & 31));
  return set;
}

/** The word lists of patterns, so that one look at a word tells every list that holds it. */
export class WordLists {
  readonly #table: ListTable;
  readonly #words: TextNumbers;
  #empty: ListSet | null = null;
  #room: ListSet | null = null;

  constructor(table: ListTable) {
    this.#table = table;
    this.#words = new TextNumbers(table.words);
  }

  #of({ starts, lists }: NumbersOfWords, word: string): Int32Array {
    const number = this.#words.numberOf(word);
    return number < 0 ? NO_LISTS : lists.subarray(starts[number], starts[number + 1]);
  }

  /** The lists that hold a word as a normal form or as a stem. */
  withKey(word: string): ReadonlySet<number> {
    return new Set([...this.#of(this.#table.norms, word), ...this.#of(this.#table.stems, word)]);
  }

  readonly #numbersOf = formFact((form: Form): readonly number[] => {
    const { norms, stems } = this.#table;
    const lists = [...this.#of(norms, form.norm), ...this.#of(stems, form.stem)];
    for (const word of heldWords(form)) lists.push(...this.#of(norms, word));
    return lists;
  });

  /** The lists that hold a word; a set that most words share, as most are in none. */
  readonly holding = formFact((form: Form): ListSet => {
    this.#empty ??= this.#none();
    const held = this.#numbersOf(form);
    return held.length === 0 ? this.#empty : add(this.#none(), held);
  });

  /** The lists that are in one of the sets that words have; the set is the same for the next call. */
  union(sets: readonly ListSet[]): ListSet {
    this.#room ??= this.#none();
    const union = this.#room.fill(0);
    for (const set of sets) {
      if (set === this.#empty) continue;
      for (let at = 0; at < union.length; at++) union[at] = (union[at] as number) | (set[at] as number);
    }
    return union;
  }

  #none(): ListSet {
    return new Uint32Array((this.#table.length >> 5) + 1);
  }
}
