import { createHash } from 'node:crypto';
import { TABLES } from '../lexicon/index.ts';
import type { LexiconTable } from '../lexicon/rows.ts';
import type { Concept } from '../model.ts';
import { normalizeWord } from '../text/normalize.ts';
import { type Token, tokenize } from '../text/tokenize.ts';
import { extendConcepts, type LexiconExtension, NO_EXTENSION, Off } from './extend-concepts.ts';
import { readRows } from './read-rows.ts';

interface Name {
  readonly concept: Concept;
  /** The only spelling that counts; null where case is free. */
  readonly exact: string | null;
}

interface Entry {
  readonly name: string;
  readonly concept: Concept;
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

/** Knowledge, ready to be looked up. */
export interface Lexicon {
  /** A fingerprint of the rows. */
  readonly version: string;
  /** What a user added: all that another thread needs to load the same lexicon. */
  readonly extension: LexiconExtension;
  readonly concepts: ReadonlyMap<string, Concept>;
  /** The longest name that starts at token `at`; `read` gives the word of a token (its norm unless told otherwise). */
  match(text: string, tokens: readonly Token[], at: number, read?: (token: Token) => string): LexiconMatch | null;
  /** Whether `ancestor` is the concept itself or stands above it. */
  isA(id: string, ancestor: string): boolean;
  /** Whether a concept is switched off: it is not looked for, though others may stand below it. */
  isOff(id: string): boolean;
}

/** Marks inside a name that make no difference: "pain-relief", "Crohn's disease", "Ketalar®". */
const SILENT = new Set(['-', '‐', '‑', '–', '/', "'s", '’s', '®', '™']);

/** True for a token that a name may contain or lack. */
export const isSilent = (token: Token): boolean => SILENT.has(token.text);

const PLAIN = /^[a-z]+(?:[ -][a-z]+)*$/i;

/** The words of a name in normal form; most names are letters and blanks and need no tokenizer. */
function wordsOf(name: string): string[] {
  if (PLAIN.test(name)) return name.split(/[ -]/).map(normalizeWord);
  return tokenize(name).flatMap((token) => (isSilent(token) ? [] : [token.norm]));
}

/** The first word of a name in normal form; undefined for a name without words. */
function firstWord(name: string): string | undefined {
  const plain = name.startsWith('=') ? name.slice(1).trim() : name;
  if (!PLAIN.test(plain)) return wordsOf(plain)[0];
  const end = plain.search(/[ -]/);
  return normalizeWord(end < 0 ? plain : plain.slice(0, end));
}

function insert(root: Node, { name, concept }: Entry): void {
  const exact = name.startsWith('=') ? name.slice(1).trim() : null;
  let node = root;
  for (const word of wordsOf(exact ?? name).slice(1)) {
    node.next ??= new Map();
    let next = node.next.get(word);
    if (next === undefined) {
      next = { next: null, names: null };
      node.next.set(word, next);
    }
    node = next;
  }
  node.names ??= [];
  if (!node.names.some((known) => known.concept.kind === concept.kind)) node.names.push({ concept, exact });
}

/**
 * Names by their first word. What follows a first word is laid out when a text first has that word, because a text
 * needs a few of the many thousand names.
 */
class Trie {
  readonly #waiting = new Map<string, Entry[]>();
  readonly #nodes = new Map<string, Node>();

  add(entry: Entry): void {
    const word = firstWord(entry.name);
    if (word === undefined) return;
    const entries = this.#waiting.get(word);
    if (entries === undefined) this.#waiting.set(word, [entry]);
    else entries.push(entry);
  }

  after(word: string): Node | undefined {
    const entries = this.#waiting.get(word);
    if (entries !== undefined) {
      const node: Node = { next: null, names: null };
      for (const entry of entries) insert(node, entry);
      this.#nodes.set(word, node);
      this.#waiting.delete(word);
    }
    return this.#nodes.get(word);
  }
}

function ancestors(concepts: ReadonlyMap<string, Concept>): (id: string) => ReadonlySet<string> {
  const known = new Map<string, Set<string>>();
  return function above(id: string): ReadonlySet<string> {
    const found = known.get(id);
    if (found !== undefined) return found;
    const set = new Set([id]);
    known.set(id, set);
    for (const parent of concepts.get(id)?.isA ?? []) for (const one of above(parent)) set.add(one);
    return set;
  };
}

function accepted(node: Node, text: string, first: Token | undefined, last: Token | undefined): Concept[] {
  if (node.names === null || first === undefined || last === undefined) return [];
  const written = text.slice(first.start, last.end);
  return node.names
    .filter((name) => name.exact === null || written === name.exact || written === `${name.exact}s`)
    .map((name) => name.concept);
}

function fingerprint(tables: readonly LexiconTable[], extension: LexiconExtension): string {
  const hash = createHash('sha256').update(tables.map(({ name, rows }) => `${name}\n${rows}`).join('\n'));
  if (extension !== NO_EXTENSION) hash.update(JSON.stringify(extension));
  return hash.digest('hex').slice(0, 12);
}

/** Builds a lexicon from tables and what a user adds to them; the first of two names of one kind wins. */
export function buildLexicon(tables: readonly LexiconTable[], extension: LexiconExtension = NO_EXTENSION): Lexicon {
  const rows = extendConcepts(tables.flatMap(readRows), extension.concepts);
  const concepts = new Map<string, Concept>();
  for (const concept of rows) if (!concepts.has(concept.id)) concepts.set(concept.id, concept);
  const off = new Off(extension.off, concepts);
  const trie = new Trie();
  for (const concept of rows) {
    if (off.concept(concept.id)) continue;
    for (const name of [concept.label, ...concept.names]) if (!off.name(name)) trie.add({ name, concept });
  }
  let version: string | null = null;
  const above = ancestors(concepts);
  return {
    get version() {
      version ??= fingerprint(tables, extension);
      return version;
    },
    extension,
    concepts,
    isA: (id, ancestor) => above(id).has(ancestor),
    isOff: (id) => off.concept(id),
    match(text, tokens, at, read = (token) => token.norm) {
      let best: LexiconMatch | null = null;
      let node: Node | undefined;
      for (let to = at; to < tokens.length; to++) {
        const token = tokens[to] as Token;
        const next = to === at ? trie.after(read(token)) : node?.next?.get(read(token));
        if (next === undefined) {
          if (to > at && isSilent(token)) continue;
          break;
        }
        node = next;
        const found = accepted(node, text, tokens[at], token);
        if (found.length > 0) best = { concepts: found, from: at, to: to + 1 };
      }
      return best;
    },
  };
}

let lexicon: Lexicon | null = null;

/** The lexicon that ships with the program, with what a user adds to it. */
export const loadLexicon = (extension: LexiconExtension): Lexicon => buildLexicon(TABLES, extension);

/** The lexicon that ships with the program, built when first asked for. */
export function defaultLexicon(): Lexicon {
  lexicon ??= buildLexicon(TABLES);
  return lexicon;
}
