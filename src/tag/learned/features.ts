import type { Block, ClaimType, Hierarchy, Mention, MentionKind } from '../../model.ts';
import { isFunctionWord } from '../../text/function-words.ts';
import { formFact, formFlag, type Token, tokenize } from '../../text/tokenize.ts';
import type { Spoken } from '../discourse.ts';
import type { Clause, SentenceView } from '../sentence-view.ts';

/** What the document tells about a sentence besides its own words. */
export interface Surroundings {
  /** How many sentences the document has. */
  readonly length: number;
  readonly blocks: readonly Block[];
  readonly topic: Spoken | null;
  readonly condition: Spoken | null;
  readonly hierarchy: Hierarchy;
  /** The words of headings and lead-ins that were asked for. */
  readonly words: Map<string, readonly Token[]>;
}

/** Features whose name is their kind with the stem of a word, or its shape (see `shapeOf`). */
export type WordFeature = 's' | 'h' | 'q' | '1' | 'e' | 'l' | 'r' | 'l1' | 'r1' | 'm1' | 'c' | 'cl' | 'cr';

/** What features are written to: by name, or, because words are many and names are slow, by a word. */
export interface FeatureSink {
  add(name: string): void;
  addStem(of: WordFeature, token: Token): void;
  /** Beyond the sentence the shape is "^". */
  addShape(of: WordFeature, token: Token | undefined): void;
}

/** The names of the features that `write` adds. */
export function featureNames(write: (to: FeatureSink) => void): string[] {
  const names: string[] = [];
  write({
    add: (name) => names.push(name),
    addStem: (of, { stem }) => names.push(`${of}:${stem}`),
    addShape: (of, token) => names.push(`${of}:${shape(token)}`),
  });
  return names;
}

/** The claim types that a mention of a kind may be the object of. */
export const TYPES_OF: Readonly<Partial<Record<MentionKind, readonly ClaimType[]>>> = {
  condition: ['indication', 'side-effect', 'contraindication'],
  effect: ['indication', 'side-effect', 'contraindication', 'mechanism'],
  purpose: ['indication', 'side-effect'],
  outcome: ['indication', 'side-effect'],
  population: ['indication', 'contraindication'],
  treatment: ['contraindication', 'mechanism', 'route'],
  target: ['mechanism', 'side-effect', 'contraindication', 'indication'],
  process: ['mechanism', 'indication', 'side-effect'],
  duration: ['duration'],
  frequency: ['duration'],
  route: ['route'],
  form: ['route'],
};

const WINDOW = 4;
const LISTED = /^(?:,|and|or|nor|&|\/|;)$/;
/** Items of a list that are walked over to its start. */
const LONGEST_LIST = 12;

/** The stem of a word, a mark as it is; figures are all alike. */
export const shapeOf = formFact(({ text, word, stem }) => (/^\d/.test(text) ? '0' : word ? stem : text));
/** What stands for a word beyond the sentence. */
export const BEYOND = '^';
const shape = (token: Token | undefined): string => (token === undefined ? BEYOND : shapeOf(token.form));
const isLink = formFlag(({ norm }) => LISTED.test(norm));
const isContent = formFlag(({ word, norm }) => word && !isFunctionWord(norm));

/** The words of a heading or lead-in, which many sentences ask for. */
export function wordsOf(text: string, { words }: Pick<Surroundings, 'words'>): readonly Token[] {
  const known = words.get(text);
  if (known !== undefined) return known;
  const found = tokenize(text).filter(({ word }) => word);
  words.set(text, found);
  return found;
}

/** Where the list that a mention stands in starts. */
function listStart(view: SentenceView, from: number): number {
  let start = from;
  for (let items = 0; items < LONGEST_LIST; items++) {
    let at = start - 1;
    while (at >= 0 && isLink((view.tokens[at] as Token).form)) at--;
    const before = at === start - 1 || at < 0 ? undefined : view.covering(at)[0];
    if (before === undefined) return start;
    start = view.startOf(before);
  }
  return start;
}

/** Adds what all mentions of a sentence share; each kind of mention makes other features of them. */
export function addSentenceFeatures(to: FeatureSink, block: Block, view: SentenceView, around: Surroundings): void {
  const { tokens, mentions } = view;
  const lead = block.lead === null ? undefined : around.blocks[block.lead];
  to.add(`b:${block.kind}`);
  to.add(`z:${block.zone}`);
  const stems = new Set<string>();
  for (const token of tokens) {
    if (!token.word || stems.has(token.stem)) continue;
    stems.add(token.stem);
    to.addStem('s', token);
  }
  for (const token of wordsOf(block.section.at(-1) ?? '', around)) to.addStem('h', token);
  if (lead !== undefined) for (const token of wordsOf(lead.text, around)) to.addStem('q', token);
  to.addShape('1', tokens[0]);
  to.add(`2:${shape(tokens[0])} ${shape(tokens[1])}`);
  to.addShape('e', tokens.at(-1));
  for (const kind of new Set(mentions.map(({ kind }) => kind))) to.add(`k:${kind}`);
  const treatments = mentions.filter(({ kind }) => kind === 'treatment');
  const ofTopic = treatments.some(({ id }) => id === around.topic?.id);
  to.add(treatments.length === 0 ? 't:none' : ofTopic ? 't:topic' : 't:other');
}

/** The kinds of the other mentions of a clause. */
function kindsIn(view: SentenceView, clause: Clause, mention: Mention): Set<MentionKind> {
  const kinds = new Set<MentionKind>();
  for (const one of view.mentions) {
    if (one === mention || kinds.has(one.kind)) continue;
    if (view.startOf(one) >= clause.from && view.endOf(one) <= clause.to) kinds.add(one.kind);
  }
  return kinds;
}

/** Adds the words around a mention and the list that it stands in; each kind of mention makes other features of them. */
export function addPlaceFeatures(to: FeatureSink, view: SentenceView, mention: Mention): void {
  const { tokens, mentions } = view;
  const tokenAt = (at: number): Token | undefined => (at < 0 ? undefined : tokens[at]);
  const from = view.startOf(mention);
  const end = view.endOf(mention);
  const first = listStart(view, from);
  for (let back = 1; back <= WINDOW; back++) {
    to.addShape('l', tokenAt(first - back));
    to.addShape('r', tokenAt(end + back - 1));
  }
  to.addShape('l1', tokenAt(first - 1));
  to.addShape('r1', tokenAt(end));
  to.add(`l2:${shape(tokenAt(first - 2))} ${shape(tokenAt(first - 1))}`);
  to.add(`r2:${shape(tokenAt(end))} ${shape(tokenAt(end + 1))}`);
  if (first !== from) {
    to.add('listed');
    to.addShape('m1', tokenAt(from - 1));
  }
  let content = 0;
  for (let at = first - 1; at >= 0 && content < 2; at--) {
    const token = tokens[at] as Token;
    if (!isContent(token.form)) continue;
    content++;
    to.addStem('c', token);
  }
  const clause = view.clauseAt(from);
  for (let at = clause.from; at < clause.to; at++) {
    const token = tokens[at] as Token;
    if (at >= from && at < end) continue;
    if (isContent(token.form)) to.addStem(at < from ? 'cl' : 'cr', token);
  }
  to.add(`share:${Math.round((4 * (end - from)) / Math.max(1, tokens.length))}`);
  to.add(`via:${mention.via}`);
  const behind = mentions.findLast(({ kind, span }) => kind === 'treatment' && span.end <= mention.span.start);
  to.add(behind === undefined ? 'no-tb' : 'tb');
  to.add(behind === undefined ? 'far' : `far:${Math.min(5, Math.floor((from - view.endOf(behind)) / 3))}`);
  for (const kind of kindsIn(view, clause, mention)) to.add(`ck:${kind}`);
}

/** A rule that reads a mention as the object of a claim. */
export interface ReadBy {
  readonly type: ClaimType;
  readonly rule: { readonly id: string };
}

/** Adds which rules read a mention as the object of which claims. */
export function addRuleFeatures(to: FeatureSink, readBy: readonly ReadBy[]): void {
  const types = new Set(readBy.map(({ type }) => type));
  for (const type of types) to.add(`rule:${type}`);
  for (const rule of new Set(readBy.map(({ type, rule: { id } }) => `${type}.${id}`))) to.add(`rule:${rule}`);
  if (types.size === 0) to.add('no-rule');
}

/** What a mention names, whatever stands around it. */
export function featuresOfName({ kind, id }: Mention, { hierarchy, topic, condition }: Surroundings): string[] {
  const own: string[] = [kind];
  for (const above of hierarchy.above(id)) if (above !== id) own.push(`a:${above}`);
  if (condition !== null && (hierarchy.isA(id, condition.id) || hierarchy.isA(condition.id, id)))
    own.push('the-condition');
  if (topic !== null && id === topic.id) own.push('the-topic');
  return own;
}
