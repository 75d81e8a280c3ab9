import { createHash } from 'node:crypto';
import { CONCEPT_KINDS, type Concept, type ConceptKind } from '../model.ts';
import { TextNumbers, Texts } from '../text/text-list.ts';
import { formFact, type Token } from '../text/tokenize.ts';
import { extendConcepts, type LexiconExtension, NO_EXTENSION, Off } from './extend-concepts.ts';
import { firstWord, isSilent, type LexiconIndex, namesOf, readName, wordsOf } from './lexicon-index.ts';
import { ownIndex } from './own-index.ts';
import { readRow } from './read-rows.ts';

/** A name and the concept that it names, which is read when a text has the whole name. */
interface Entry {
  readonly name: string;
  readonly id: string;
  readonly kind: ConceptKind;
  readonly concept: () => Concept;
}

interface Name extends Pick<Entry, 'kind' | 'concept'> {
  /** The only spelling that counts; null where case is free. */
  readonly exact: string | null;
}

interface Node {
  /** Null at the many ends of names, which would otherwise cost a map each. */
  next: Map<string, Node> | null;
  names: Name[] | null;
}

/** Concepts whose name stands at tokens `from` to `to` (exclusive). */
export interface LexiconMatch {
  readonly concepts: readonly Concept[];
  readonly from: number;
  readonly to: number;
}

/** Concepts by their ids. */
export interface ConceptTable {
  get(id: string): Concept | undefined;
  has(id: string): boolean;
  keys(): Iterable<string>;
  values(): Iterable<Concept>;
}

/** Knowledge, ready to be looked up. */
export interface Lexicon {
  /** A fingerprint of the rows. */
  readonly version: string;
  /** What a user added: all that another thread needs to load the same lexicon. */
  readonly extension: LexiconExtension;
  readonly concepts: ConceptTable;
  /** The longest name that starts at token `at`. */
  match(text: string, tokens: readonly Token[], at: number): LexiconMatch | null;
  /** Whether `ancestor` is the concept itself or stands above it. */
  isA(id: string, ancestor: string): boolean;
  /** The concept itself and all that stand above it. */
  above(id: string): ReadonlySet<string>;
  /** Whether a concept is switched off: it is not looked for, though others may stand below it. */
  isOff(id: string): boolean;
}

function insert(root: Node, { name, kind, concept }: Entry): void {
  const { written, exact } = readName(name);
  let node = root;
  for (const word of wordsOf(written).slice(1)) {
    node.next ??= new Map();
    let next = node.next.get(word);
    if (next === undefined) {
      next = { next: null, names: null };
      node.next.set(word, next);
    }
    node = next;
  }
  node.names ??= [];
  const isTaken = (known: Name): boolean =>
    known.kind === kind && (known.exact === null || !exact || known.exact === written);
  if (node.names.some(isTaken)) return;
  node.names.push({ kind, concept, exact: exact ? written : null });
}

/** The concepts of an index, each read when it is first asked for. */
class Concepts implements ConceptTable {
  readonly #ids: TextNumbers;
  readonly #kinds: Uint8Array;
  readonly #rows: Texts;
  readonly #read: (Concept | undefined)[] = [];
  readonly #numbers = new Map<string, number>();

  constructor({ ids, kinds, rows }: LexiconIndex) {
    this.#ids = new TextNumbers(ids);
    this.#kinds = kinds;
    this.#rows = new Texts(rows);
  }

  kindAt(number: number): ConceptKind {
    return CONCEPT_KINDS[this.#kinds[number] as number] as ConceptKind;
  }

  idAt(number: number): string {
    return this.#ids.at(number);
  }

  at(number: number): Concept {
    const concept = this.#read[number] ?? readRow(this.kindAt(number), this.#rows.at(number));
    this.#read[number] = concept;
    return concept;
  }

  /** The number of a concept; -1 for an id that no concept has. */
  #numberOf(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const number = this.#ids.numberOf(id);
    if (number >= 0) this.#numbers.set(id, number);
    return number;
  }

  has(id: string): boolean {
    return this.#numberOf(id) >= 0;
  }

  get(id: string): Concept | undefined {
    const number = this.#numberOf(id);
    return number < 0 ? undefined : this.at(number);
  }

  *keys(): Iterable<string> {
    for (let number = 0; number < this.#ids.length; number++) {
      const id = this.idAt(number);
      if (this.#numberOf(id) === number) yield id;
    }
  }

  *values(): Iterable<Concept> {
    for (const id of this.keys()) yield this.get(id) as Concept;
  }
}

/** Names by their first word, laid out when a text first has that word: a text needs a few of the many thousand names. */
class Trie {
  readonly #entriesOf: (word: string) => readonly Entry[];
  readonly #nodes = new Map<string, Node>();

  constructor(entriesOf: (word: string) => readonly Entry[]) {
    this.#entriesOf = entriesOf;
  }

  /** Null for a word that starts no name. */
  after(word: string): Node | null {
    const known = this.#nodes.get(word);
    if (known !== undefined) return known;
    const entries = this.#entriesOf(word);
    if (entries.length === 0) return null;
    const node: Node = { next: null, names: null };
    for (const entry of entries) insert(node, entry);
    this.#nodes.set(word, node);
    return node;
  }
}

function ancestors(concepts: ConceptTable): (id: string) => ReadonlySet<string> {
  const known = new Map<string, Set<string>>();
  return function above(id: string): ReadonlySet<string> {
    const found = known.get(id);
    if (found !== undefined) return found;
    const set = new Set([id]);
    if (!concepts.has(id)) return set;
    known.set(id, set);
    for (const parent of concepts.get(id)?.isA ?? []) for (const one of above(parent)) set.add(one);
    return set;
  };
}

/** Whether words are written as an exact name, or as its plural; there is none of "the pill". */
const isWritten = (written: string, exact: string): boolean =>
  written === exact || (written === `${exact}s` && !exact.startsWith('the '));

function accepted(names: readonly Name[], text: string, first: Token, last: Token): Concept[] {
  const found: Concept[] = [];
  for (const { exact, concept } of names) {
    if (exact === null || isWritten(text.slice(first.start, last.end), exact)) found.push(concept());
  }
  return found;
}

/** The concepts of a user, each with what the lexicon knows of it, and their names by first word. */
class Extension {
  readonly concepts: ReadonlyMap<string, Concept>;
  readonly names = new Map<string, Entry[]>();

  constructor(known: Concepts, more: readonly Concept[]) {
    this.concepts = extendConcepts(known, more);
    for (const concept of this.concepts.values()) {
      for (const name of namesOf(concept)) {
        const word = firstWord(name);
        if (word === undefined) continue;
        const entries = this.names.get(word) ?? [];
        this.names.set(word, [...entries, { name, id: concept.id, kind: concept.kind, concept: () => concept }]);
      }
    }
  }
}

function fingerprint(own: string, extension: LexiconExtension): string {
  if (extension === NO_EXTENSION) return own;
  return createHash('sha256').update(own).update(JSON.stringify(extension)).digest('hex').slice(0, 12);
}

/** The names of an index by their first word. */
function namesByWord(index: LexiconIndex, concepts: Concepts): (word: string) => Entry[] {
  const words = new TextNumbers(index.words);
  const names = new Texts(index.names);
  return (word) => {
    const place = words.numberOf(word);
    const lines = place < 0 ? [] : names.at(place).split('\n');
    return lines.map((line) => {
      const blank = line.indexOf(' ');
      const number = Number(line.slice(0, blank));
      return {
        name: line.slice(blank + 1),
        id: concepts.idAt(number),
        kind: concepts.kindAt(number),
        concept: () => concepts.at(number),
      };
    });
  };
}

function joined(first: ConceptTable, second: ConceptTable): ConceptTable {
  const keys = (): Set<string> => new Set([...first.keys(), ...second.keys()]);
  const get = (id: string): Concept | undefined => first.get(id) ?? second.get(id);
  return {
    get,
    has: (id) => first.has(id) || second.has(id),
    keys,
    *values() {
      for (const id of keys()) yield get(id) as Concept;
    },
  };
}

/** A lexicon of an index and what a user adds to it, whose names come first; the first of two names of one kind wins. */
export function buildLexicon(index: LexiconIndex, extension: LexiconExtension = NO_EXTENSION): Lexicon {
  const own = new Concepts(index);
  const added = new Extension(own, extension.concepts);
  const concepts = joined(added.concepts, own);
  const off = new Off(extension.off, concepts);
  const ownNames = namesByWord(index, own);
  const trie = new Trie((word) =>
    [...(added.names.get(word) ?? []), ...ownNames(word).filter(({ id }) => !added.concepts.has(id))].filter(
      ({ name, id }) => !off.concept(id) && !off.name(name),
    ),
  );
  const above = ancestors(concepts);
  const startOf = formFact(({ norm }) => trie.after(norm));
  return {
    version: fingerprint(index.version, extension),
    extension,
    concepts,
    isA: (id, ancestor) => above(id).has(ancestor),
    above,
    isOff: (id) => off.concept(id),
    match(text, tokens, at) {
      const first = tokens[at];
      if (first === undefined) return null;
      let best: LexiconMatch | null = null;
      let node = startOf(first.form);
      for (let to = at; node !== null; ) {
        const found = node.names === null ? [] : accepted(node.names, text, first, tokens[to] as Token);
        if (found.length > 0) best = { concepts: found, from: at, to: to + 1 };
        const { next } = node;
        node = null;
        for (to++; next !== null && to < tokens.length; to++) {
          const token = tokens[to] as Token;
          node = next.get(token.norm) ?? null;
          if (node !== null || !isSilent(token)) break;
        }
      }
      return best;
    },
  };
}

/** The lexicon that ships with the program, with what a user adds to it. */
export const loadLexicon = (extension: LexiconExtension): Lexicon => buildLexicon(ownIndex(), extension);

let lexicon: Lexicon | null = null;

/** The lexicon that ships with the program, built when first asked for. */
export function defaultLexicon(): Lexicon {
  lexicon ??= buildLexicon(ownIndex());
  return lexicon;
}
