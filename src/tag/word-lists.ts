import { normalizeWord, stemWord } from '../text/normalize.ts';
import { type Form, formFact, formFlag } from '../text/tokenize.ts';

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

/** Numbers of word lists, as bits. */
export type ListSet = Uint32Array;

export const hasList = (set: ListSet, list: number): boolean =>
  (((set[list >> 5] as number) >>> (list & 31)) & 1) === 1;

/** "isn't" and "cannot" are in every list that holds "not". */
export const endsInNot = formFlag(({ text }) => /(?:n['’]t|^cannot)$/i.test(text));

function addTo(lists: Map<string, number[]>, word: string, list: number): void {
  const found = lists.get(word);
  if (found === undefined) lists.set(word, [list]);
  else found.push(list);
}

function add(set: ListSet, lists: readonly number[]): ListSet {
  for (const list of lists) set[list >> 5] = (set[list >> 5] as number) | (1 << (list & 31));
  return set;
}

/** The word lists of patterns, numbered, so that one look at a word tells every list that holds it. */
export class WordLists {
  readonly #numbers = new Map<string, number>();
  readonly #words: ListWords[] = [];
  readonly #byNorm = new Map<string, number[]>();
  readonly #byStem = new Map<string, number[]>();
  #empty: ListSet | null = null;
  #room: ListSet | null = null;

  /** The number of a list as a pattern writes it; all lists are added before a word is looked up. */
  add(field: string): number {
    const known = this.#numbers.get(field);
    if (known !== undefined) return known;
    const list = this.#numbers.size;
    this.#numbers.set(field, list);
    const words = readWordList(field);
    const { norms, stems } = words;
    this.#words.push(words);
    for (const norm of norms) addTo(this.#byNorm, norm, list);
    for (const stem of stems) addTo(this.#byStem, stem, list);
    return list;
  }

  /** Norms and stems of the words of a list. */
  keysOf(list: number): string[] {
    const { norms, stems } = this.#words[list] as ListWords;
    return [...new Set([...norms, ...stems])];
  }

  readonly #numbersOf = formFact((form: Form): readonly number[] => {
    const lists = [this.#byNorm.get(form.norm), this.#byStem.get(form.stem)];
    if (endsInNot(form)) lists.push(this.#byNorm.get('not'));
    return lists.flatMap((list) => list ?? []);
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
    return new Uint32Array((this.#numbers.size >> 5) + 1);
  }
}
