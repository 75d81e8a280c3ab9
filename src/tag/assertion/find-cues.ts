import { WORD_GROUPS } from '../../lexicon/cues.ts';
import { normalizeWord } from '../../text/normalize.ts';
import { type Form, formFlag, type Token } from '../../text/tokenize.ts';
import type { CuePattern, CueRule, Slot, Step } from './read-cues.ts';

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

/** Null stands for the many maps that would be empty. */
interface Node<R> {
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

const newNode = <R>(): Node<R> => ({ words: null, stems: null, groups: null, gap: null, ending: null });

const EDGES = { word: 'words', stem: 'stems', group: 'groups' } as const;

function childOf<R>(node: Node<R>, step: Step): Node<R> {
  if (step.kind === 'gap') {
    node.gap ??= newNode();
    return node.gap;
  }
  const edges = node[EDGES[step.kind]] ?? new Map<string, Node<R>>();
  node[EDGES[step.kind]] = edges;
  const known = edges.get(step.key);
  if (known !== undefined) return known;
  const child = newNode<R>();
  edges.set(step.key, child);
  return child;
}

/** A way from the root: its end, and how many steps of context stand before and after those of the cue. */
interface Way<R> {
  readonly node: Node<R>;
  readonly before: number;
  readonly cue: number;
  readonly after: number;
}

function longer<R>({ node, before, cue, after }: Way<R>, { context }: Slot, step: Step): Way<R> {
  const end = childOf(node, step);
  if (!context) return { node: end, before, cue: cue + after + 1, after: 0 };
  return cue === 0 ? { node: end, before: before + 1, cue, after } : { node: end, before, cue, after: after + 1 };
}

/** A trie of patterns; where two rows spell the same phrase the first row counts. */
export function buildTrie<R>(patterns: readonly CuePattern<R>[]): CueTrie<R> {
  const root = newNode<R>();
  for (const { slots, rule } of patterns) {
    let ways: Way<R>[] = [{ node: root, before: 0, cue: 0, after: 0 }];
    for (const slot of slots) {
      const next = ways.flatMap((way) => slot.steps.map((step) => longer(way, slot, step)));
      ways = slot.optional ? [...ways, ...next] : next;
    }
    for (const { node, before, after } of ways) node.ending ??= { rule, before, after };
  }
  return { root, mayStart: formFlag((form) => canStart(root, form)) };
}

/** Token indices that the steps of a path stood at. */
type Trail = readonly number[];

interface Search<R> {
  readonly tokens: readonly Token[];
  best: CueMatch<R> | null;
}

function keep<R>(search: Search<R>, ending: Ending<R>, trail: Trail): void {
  const start = trail[0] ?? 0;
  const length = (trail.at(-1) ?? start) - start + 1;
  if (search.best !== null && search.best.length >= length) return;
  const first = trail[ending.before] ?? start;
  const last = trail[trail.length - 1 - ending.after] ?? first;
  search.best = { first, last, length, rule: ending.rule };
}

function walkGap<R>(search: Search<R>, gap: Node<R>, at: number, trail: Trail): void {
  for (let skipped = 0; skipped <= LONGEST_GAP; skipped++) {
    walk(search, gap, at + skipped, [...trail, at + skipped]);
    const token = search.tokens[at + skipped];
    if (token === undefined || (!token.word && token.text !== '-')) return;
  }
}

/** `trail` holds where each step before `at` stood; a gap stands where it ends, like the step after it. */
function walk<R>(search: Search<R>, node: Node<R>, at: number, trail: Trail): void {
  if (node.ending !== null) keep(search, node.ending, trail);
  const token = search.tokens[at];
  if (token === undefined) return;
  const next = [...trail, at];
  const word = node.words?.get(token.norm);
  if (word !== undefined) walk(search, word, at + 1, next);
  const stem = node.stems?.get(token.stem);
  if (stem !== undefined) walk(search, stem, at + 1, next);
  const group = node.groups?.get(groupOf.get(token.norm) ?? '');
  if (group !== undefined) walk(search, group, at + 1, next);
  if (node.gap !== null) walkGap(search, node.gap, at, trail);
}

const canStart = <R>(root: Node<R>, { norm, stem }: Form): boolean =>
  root.words?.has(norm) === true || root.stems?.has(stem) === true || (root.groups !== null && groupOf.has(norm));

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
    const search: Search<R> = { tokens, best: null };
    walk(search, trie.root, at, []);
    if (search.best !== null) found.push(search.best);
  }
  if (found.length < 2) return found;
  const taken = new Set<number>();
  const chosen = found.sort((a, b) => b.length - a.length || a.first - b.first).filter((match) => take(taken, match));
  return chosen.sort((a, b) => a.first - b.first);
}
