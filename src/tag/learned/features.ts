import type { Block, ClaimType, Hierarchy, Mention, MentionKind } from '../../model.ts';
import { isFunctionWord } from '../../text/function-words.ts';
import { formFact, type Token, tokenize } from '../../text/tokenize.ts';
import type { Spoken } from '../discourse.ts';
import type { SentenceView } from '../sentence-view.ts';

/** What the document tells about a sentence besides its own words. */
export interface Surroundings {
  readonly blocks: readonly Block[];
  readonly topic: Spoken | null;
  readonly condition: Spoken | null;
  readonly hierarchy: Hierarchy;
  /** The stems of headings and lead-ins that were asked for. */
  readonly stems: Map<string, readonly string[]>;
}

/** The claim types that a mention of a kind may be the object of. */
export const TYPES_OF: Readonly<Partial<Record<MentionKind, readonly ClaimType[]>>> = {
  condition: ['indication', 'side-effect', 'contraindication'],
  effect: ['indication', 'side-effect', 'contraindication', 'mechanism'],
  purpose: ['indication'],
  outcome: ['indication', 'side-effect'],
  population: ['indication', 'contraindication'],
  treatment: ['contraindication'],
  target: ['mechanism', 'side-effect', 'contraindication'],
  process: ['mechanism', 'indication'],
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
const shapeOf = formFact(({ text, word, stem }) => (/^\d/.test(text) ? '0' : word ? stem : text));
const shape = (token: Token | undefined): string => (token === undefined ? '^' : shapeOf(token.form));
const isLink = formFact(({ norm }) => LISTED.test(norm));

/** The stems of the words of a heading or lead-in, which many sentences ask for. */
function stemsOf(text: string, { stems }: Surroundings): readonly string[] {
  const known = stems.get(text);
  if (known !== undefined) return known;
  const found = tokenize(text)
    .filter(({ word }) => word)
    .map(({ stem }) => stem);
  stems.set(text, found);
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

/** What all mentions of a sentence share; each kind of mention makes other features of them. */
export function featuresOfSentence(block: Block, view: SentenceView, around: Surroundings): readonly string[] {
  const { tokens, mentions } = view;
  const lead = block.lead === null ? undefined : around.blocks[block.lead];
  const found = [`b:${block.kind}`, `z:${block.zone}`];
  for (const stem of new Set(tokens.filter(({ word }) => word).map(({ stem }) => stem))) found.push(`s:${stem}`);
  for (const stem of stemsOf(block.section.at(-1) ?? '', around)) found.push(`h:${stem}`);
  if (lead !== undefined) for (const stem of stemsOf(lead.text, around)) found.push(`q:${stem}`);
  found.push(`1:${shape(tokens[0])}`, `2:${shape(tokens[0])} ${shape(tokens[1])}`, `e:${shape(tokens.at(-1))}`);
  for (const kind of new Set(mentions.map(({ kind }) => kind))) found.push(`k:${kind}`);
  const treatments = mentions.filter(({ kind }) => kind === 'treatment');
  const ofTopic = treatments.some(({ id }) => id === around.topic?.id);
  found.push(treatments.length === 0 ? 't:none' : ofTopic ? 't:topic' : 't:other');
  return found;
}

/** The words around a mention and the list that it stands in. */
function featuresOfPlace(view: SentenceView, mention: Mention): string[] {
  const { tokens, mentions } = view;
  const from = view.startOf(mention);
  const to = view.endOf(mention);
  const first = listStart(view, from);
  const found: string[] = [];
  for (let back = 1; back <= WINDOW; back++) {
    found.push(`l:${shape(tokens[first - back])}`, `r:${shape(tokens[to + back - 1])}`);
  }
  found.push(`l1:${shape(tokens[first - 1])}`, `r1:${shape(tokens[to])}`);
  found.push(`l2:${shape(tokens[first - 2])} ${shape(tokens[first - 1])}`);
  found.push(`r2:${shape(tokens[to])} ${shape(tokens[to + 1])}`);
  if (first !== from) found.push('listed', `m1:${shape(tokens[from - 1])}`);
  let content = 0;
  for (let at = first - 1; at >= 0 && content < 2; at--) {
    const token = tokens[at] as Token;
    if (!token.word || isFunctionWord(token.norm)) continue;
    content++;
    found.push(`c:${token.stem}`);
  }
  found.push(`share:${Math.round((4 * (to - from)) / Math.max(1, tokens.length))}`, `via:${mention.via}`);
  const behind = mentions.some(({ kind, span }) => kind === 'treatment' && span.end <= mention.span.start);
  found.push(behind ? 'tb' : 'no-tb');
  return found;
}

/** What tells of a mention by itself whether it is the object of a claim, and of which type. */
export function featuresOfMention(view: SentenceView, mention: Mention, around: Surroundings): readonly string[] {
  const { hierarchy, topic, condition } = around;
  const own = featuresOfPlace(view, mention).map((feature) => `${mention.kind}|${feature}`);
  own.push(mention.kind);
  for (const above of hierarchy.above(mention.id)) if (above !== mention.id) own.push(`a:${above}`);
  if (condition !== null && (hierarchy.isA(mention.id, condition.id) || hierarchy.isA(condition.id, mention.id)))
    own.push('the-condition');
  if (topic !== null && mention.id === topic.id) own.push('the-topic');
  return own;
}
