import { WORD_GROUPS } from '../../lexicon/cues.ts';
import { normalizeWord } from '../../text/normalize.ts';
import { type Form, formFlag, type Token } from '../../text/tokenize.ts';
import type { CuePattern, CueRule, Step } from './read-cues.ts';

/** A cue in a sentence: indices of its first and last token, and how many tokens the whole pattern took. */
export interface CueMatch<R = CueRule> {
  readonly first: number;
  readonly last: number;
  readonly length: number;
  readonly rule: R;
}

interface Ending<R> {
  readonly rule: R;
  /** Steps of context before and after the cue. */
  readonly before: number;
  readonly after: number;
}

/** A pattern on its way through the trie: its next slot, and how many steps of context stand before and after those of the cue. */
interface Way<R> {
  readonly pattern: CuePattern<R>;
  readonly slot: number;
  readonly before: number;
  readonly cue: number;
  readonly after: number;
}

/** What is known of a place in the trie; null stands for the many maps that would be empty. */
interface Node<R> {
  /** The ways that lead here; null once they are followed, which happens when a sentence comes here. */
  ways: Way<R>[] | null;
  words: Map<string, Node<R>> | null;
  stems: Map<string, Node<R>> | null;
  groups: Map<string, Node<R>> | null;
  gap: Node<R> | null;
  ending: Ending<R> | null;
}

/** Patterns made ready for matching. */
export interface CueTrie<R = CueRule> {
  readonly root: Node<R>;
  /** Whether a pattern can start with this word. */
  mayStart(form: Form): boolean;
}

const LONGEST_GAP = 4;
const groupOf = new Map(
  Object.entries(WORD_GROUPS).flatMap(([group, words]) =>
    words.split(' ').map((word) => [normalizeWord(word), group] as const),
  ),
);

const newNode = <R>(ways: Way<R>[]): Node<R> => ({
  ways,
  words: null,
  stems: null,
  groups: null,
  gap: null,
  ending: null,
});

const EDGES = { word: 'words', stem: 'stems', group: 'groups' } as const;

/** Adds a way to the place where a step leads. */
function lead<R>(node: Node<R>, step: Step, way: Way<R>): void {
  if (step.kind === 'gap') {
    node.gap ??= newNode([]);
    node.gap.ways?.push(way);
    return;
  }
  const edges = node[EDGES[step.kind]] ?? new Map<string, Node<R>>();
  node[EDGES[step.kind]] = edges;
  const known = edges.get(step.key);
  if (known === undefined) edges.set(step.key, newNode([way]));
  else known.ways?.push(way);
}

function longer<R>({ pattern, slot, before, cue, after }: Way<R>, context: boolean): Way<R> {
  const next = { pattern, slot: slot + 1 };
  if (!context) return { ...next, before, cue: cue + after + 1, after: 0 };
  return cue === 0 ? { ...next, before: before + 1, cue, after } : { ...next, before, cue, after: after + 1 };
}

/** Where two rows spell the same phrase the first row counts. */
function follow<R>(node: Node<R>, way: Way<R>): void {
  const slot = way.pattern.slots[way.slot];
  if (slot === undefined) {
    node.ending ??= { rule: way.pattern.rule, before: way.before, after: way.after };
    return;
  }
  const next = longer(way, slot.context);
  for (const step of slot.steps) lead(node, step, next);
  if (slot.optional) follow(node, { ...way, slot: way.slot + 1 });
}

/** The node with what follows it. */
function opened<R>(node: Node<R>): Node<R> {
  const { ways } = node;
  if (ways === null) return node;
  node.ways = null;
  for (const way of ways) follow(node, way);
  return node;
}

/** A trie of patterns, each branch of which is made when a sentence comes there. */
export function buildTrie<R>(patterns: readonly CuePattern<R>[]): CueTrie<R> {
  const root = newNode(patterns.map((pattern) => ({ pattern, slot: 0, before: 0, cue: 0, after: 0 })));
  return { root, mayStart: formFlag((form) => canStart(opened(root), form)) };
}

interface Search<R> {
  readonly tokens: readonly Token[];
  /** Token indices that the steps on the way stand at. */
  readonly trail: number[];
  best: CueMatch<R> | null;
}

function keep<R>(search: Search<R>, ending: Ending<R>): void {
  const { trail } = search;
  const start = trail[0] ?? 0;
  const length = (trail.at(-1) ?? start) - start + 1;
  if (search.best !== null && search.best.length >= length) return;
  const first = trail[ending.before] ?? start;
  const last = trail[trail.length - 1 - ending.after] ?? first;
  search.best = { first, last, length, rule: ending.rule };
}

function step<R>(search: Search<R>, node: Node<R> | undefined, at: number, next: number): void {
  if (node === undefined) return;
  search.trail.push(at);
  walk(search, node, next);
  search.trail.pop();
}

/** A gap stands where it ends, like the step after it. */
function walkGap<R>(search: Search<R>, gap: Node<R>, at: number): void {
  for (let to = at; to <= at + LONGEST_GAP; to++) {
    step(search, gap, to, to);
    const token = search.tokens[to];
    if (token === undefined || (!token.word && token.text !== '-')) return;
  }
}

function walk<R>(search: Search<R>, place: Node<R>, at: number): void {
  const { words, stems, groups, gap, ending } = opened(place);
  if (ending !== null) keep(search, ending);
  const token = search.tokens[at];
  if (token === undefined) return;
  if (words !== null) step(search, words.get(token.norm), at, at + 1);
  if (stems !== null) step(search, stems.get(token.stem), at, at + 1);
  if (groups !== null) step(search, groups.get(groupOf.get(token.norm) ?? ''), at, at + 1);
  if (gap !== null) walkGap(search, gap, at);
}

const canStart = <R>(root: Node<R>, { norm, stem }: Form): boolean =>
  root.words?.has(norm) === true ||
  root.stems?.has(stem) === true ||
  root.groups?.has(groupOf.get(norm) ?? '') === true;

/** Takes the tokens of a match unless one of them is taken. */
function take(taken: Set<number>, { first, last }: CueMatch<unknown>): boolean {
  for (let at = first; at <= last; at++) if (taken.has(at)) return false;
  for (let at = first; at <= last; at++) taken.add(at);
  return true;
}

/** The cues of a sentence in order; of two that overlap the longer pattern wins, then the earlier one. */
export function findCues<R>(tokens: readonly Token[], trie: CueTrie<R>): CueMatch<R>[] {
  const found: CueMatch<R>[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!trie.mayStart((tokens[at] as Token).form)) continue;
    const search: Search<R> = { tokens, trail: [], best: null };
    walk(search, trie.root, at);
    if (search.best !== null) found.push(search.best);
  }
  if (found.length < 2) return found;
  const taken = new Set<number>();
  const chosen = found.sort((a, b) => b.length - a.length || a.first - b.first).filter((match) => take(taken, match));
  return chosen.sort((a, b) => a.first - b.first);
}
