import type {
  CellState,
  Claim,
  ClaimType,
  Comparison,
  Relation,
  RelationKind,
  Report,
  SourceSummary,
  Topic,
} from '../model.ts';
import { groupBy } from '../text/group-by.ts';
import { oneLine } from './measure.ts';

/** The kinds of relation that are differences, the gravest first, in words. */
export const DIFFERENCES: readonly Pick<Difference, 'kind' | 'label' | 'nuance'>[] = [
  { kind: 'contradicts', label: 'contradiction', nuance: false },
  { kind: 'value-differs', label: 'value differs', nuance: false },
  { kind: 'context-differs', label: 'context differs', nuance: false },
  { kind: 'weaker', label: 'weaker', nuance: true },
  { kind: 'less-specific', label: 'less specific', nuance: true },
];

/** A source under the letter that stands for it in the matrix. */
export interface LetteredSource {
  readonly letter: string;
  readonly source: SourceSummary;
  readonly claims: number;
}

/** All relations of one kind on one topic, or between one general denial and what others name in particular. */
export interface Difference {
  readonly label: string;
  readonly kind: RelationKind;
  /** Both claims may hold: one only says less. */
  readonly nuance: boolean;
  readonly topic: Topic;
  readonly differs: string | null;
  readonly because: string;
  readonly pairs: readonly (readonly [Claim, Claim])[];
  /** What others assert of that which is denied in general; empty where it is no such denial. */
  readonly named: readonly Topic[];
}

/** A report, with the claim types that it was narrowed to where it was. */
export type NarrowedReport = Report & { readonly types?: readonly ClaimType[] };

/** A comparison with everything that a page about it names. */
export interface ComparisonView {
  readonly report: Report;
  readonly comparison: Comparison;
  readonly sources: readonly LetteredSource[];
  readonly letters: ReadonlyMap<string, string>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly topics: ReadonlyMap<string, Topic>;
  /** The subject of most topics; left out where a topic is named. */
  readonly mainSubject: { readonly id: string; readonly label: string } | null;
  /** Topics that two or more sources speak of. */
  readonly shared: readonly Topic[];
  readonly differences: readonly Difference[];
  /** Shared topics without a difference, but for nuances. */
  readonly agreed: number;
  readonly differing: number;
  /** Topics of one source, less those in which it differs with what is said of a related topic. */
  readonly single: number;
  /** Whether claims of benefits, and of risks, were asked for at all. */
  readonly asked: { readonly benefits: boolean; readonly risks: boolean };
}

/** A, B … Z, AA, AB … */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

function findMainSubject(topics: readonly Topic[]): Topic['subject'] | null {
  let most: readonly Topic[] = [];
  for (const group of groupBy(topics, (topic) => topic.subject.id).values()) {
    if (group.length > most.length) most = group;
  }
  return most.length > topics.length / 2 ? (most[0]?.subject ?? null) : null;
}

const speaks = (topic: Topic): number => Object.values(topic.cells).filter((cell) => cell.claims.length > 0).length;

/** The two claims of a relation; none where the report lacks one of them. */
export function pairOf(relation: Relation, claims: ReadonlyMap<string, Claim>): (readonly [Claim, Claim])[] {
  const first = claims.get(relation.claims[0]);
  const second = claims.get(relation.claims[1]);
  return first && second ? [[first, second]] : [];
}

/** A general denial of what others name comes behind the contradictions; the order in which topics matter to a reader who looks for conflicts: what may do harm, what it is for, when. */
const GRAVITY: readonly ClaimType[] = [
  'contraindication',
  'side-effect',
  'indication',
  'duration',
  'route',
  'mechanism',
];

function gravityOf({ type }: Topic): number {
  const at = GRAVITY.indexOf(type);
  return at === -1 ? GRAVITY.length : at;
}

/** By claim id, the topic that it is in. */
function topicsByClaim(topics: readonly Topic[]): ReadonlyMap<string, Topic> {
  return new Map(
    topics.flatMap((topic) => Object.values(topic.cells).flatMap(({ claims }) => claims.map((id) => [id, topic]))),
  );
}

/** The topic that a relation denies in general where its own is part of that; null for other relations. */
function deniedInGeneral(
  { kind, topic, differs, claims: [, second] }: Relation,
  claims: ReadonlyMap<string, Claim>,
  topicOf: ReadonlyMap<string, Topic>,
): Topic | null {
  const general = topicOf.get(second);
  const isDenial =
    (kind === 'context-differs' || kind === 'contradicts') &&
    differs === 'object' &&
    claims.get(second)?.polarity === 'denied';
  return isDenial && general?.type === 'side-effect' && general.id !== topic ? general : null;
}

/** Whether a source differs only with itself. */
const isWithinOne = (pairs: Difference['pairs']): boolean => pairs.every(([a, b]) => a.source === b.source);

const inOrder = (a: Claim, b: Claim): number =>
  a.source === b.source ? a.object.span.start - b.object.span.start : a.source < b.source ? -1 : 1;

function groupDifferences(
  comparison: Comparison,
  { claims, topics }: Pick<ComparisonView, 'claims' | 'topics'>,
): Difference[] {
  const topicOf = topicsByClaim(comparison.topics);
  const denied = new Map(comparison.relations.map((one) => [one, deniedInGeneral(one, claims, topicOf)]));
  const groups = groupBy(comparison.relations, (one) =>
    JSON.stringify([one.kind, denied.get(one)?.id ?? one.topic, one.differs]),
  );
  const isOwn = ({ claims: [a, b] }: Relation): boolean => claims.get(a)?.source === claims.get(b)?.source;
  const found = [...groups.values()].flatMap((all): Difference[] => {
    const relations = [...all].sort((a, b) => Number(isOwn(a)) - Number(isOwn(b)));
    const first = relations[0];
    const own = first && topics.get(first.topic);
    const known = DIFFERENCES.find((difference) => difference.kind === first?.kind);
    if (!first || !own || known === undefined) return [];
    const { differs, because } = first;
    const general = denied.get(first) ?? null;
    const named = general === null ? [] : [...new Set(relations.flatMap(({ topic }) => topics.get(topic) ?? []))];
    const told = relations.flatMap((item) => pairOf(item, claims));
    const pairs = general === null ? told : told.sort(([a], [b]) => inOrder(a, b));
    return [{ ...known, topic: general ?? own, differs, because, pairs, named }];
  });
  const rankOf = ({ kind, named }: Difference): number =>
    named.length > 0 ? 0.5 : DIFFERENCES.findIndex((difference) => difference.kind === kind);
  return found.sort(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      Number(isWithinOne(a.pairs)) - Number(isWithinOne(b.pairs)) ||
      (a.nuance ? 0 : gravityOf(a.topic) - gravityOf(b.topic)),
  );
}

/** What a difference is about: topics that are set against a general denial, or its own. */
export const topicsOf = ({ topic, named }: Difference): readonly Topic[] => (named.length > 0 ? named : [topic]);

/** What a page about a comparison shows, in its order; the report needs a comparison. */
export function viewComparison(report: NarrowedReport, comparison: Comparison): ComparisonView {
  const bySource = groupBy(report.claims, (claim) => claim.source);
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  const topics = new Map(comparison.topics.map((topic) => [topic.id, topic]));
  const shared = comparison.topics.filter((topic) => speaks(topic) > 1);
  const differences = groupDifferences(comparison, { claims, topics });
  const isAsked = (...of: readonly ClaimType[]): boolean => of.some((type) => report.types?.includes(type) ?? true);
  const differing = new Set(
    differences.filter(({ nuance }) => !nuance).flatMap((one) => topicsOf(one).map(({ id }) => id)),
  );
  return {
    report,
    comparison,
    sources: report.sources.map((source, index) => ({
      letter: letterOf(index),
      source,
      claims: bySource.get(source.id)?.length ?? 0,
    })),
    letters: new Map(report.sources.map((source, index) => [source.id, letterOf(index)])),
    claims,
    topics,
    mainSubject: findMainSubject(comparison.topics),
    shared,
    differences,
    agreed: shared.filter((topic) => !differing.has(topic.id)).length,
    differing: differing.size,
    single: comparison.unique.filter((id) => !differing.has(id)).length,
    asked: { benefits: isAsked('indication'), risks: isAsked('side-effect', 'contraindication') },
  };
}

/** The letter of a source; the id itself where the report does not list it. */
export function letterOfSource(view: ComparisonView, id: string): string {
  return view.letters.get(id) ?? id;
}

/** What a topic is called on a page where `mainSubject` goes without saying. */
export function topicLabel(view: ComparisonView, topic: Topic): string {
  const facet = topic.facet === null ? '' : ` (${topic.facet})`;
  const subject = topic.subject.id === view.mainSubject?.id ? '' : `${topic.subject.label} → `;
  return `${subject}${topic.object.label}${facet}`;
}

const UNSPECIFIED = ' (unspecified)';

/** "side effects in general" */
const generalLabel = ({ object: { label } }: Topic): string =>
  label.endsWith(UNSPECIFIED) ? `${label.slice(0, -UNSPECIFIED.length)} in general` : `${label} in general`;

/** How a source speaks of a topic, where it does not simply assert it: " [denied]". */
export function stanceOf(topic: Topic, source: string): string {
  const state = topic.cells[source]?.state;
  const stances: Readonly<Partial<Record<CellState, string>>> = { denies: 'denied', hedges: 'hedged', mixed: 'mixed' };
  const stance = state === undefined ? undefined : stances[state];
  return stance === undefined ? '' : ` [${stance}]`;
}

/** `contradiction`, `contradiction in value`, `value differs`, `denied in general` */
export function nameDifference({ label, differs, named, pairs }: Difference): string {
  if (named.length > 0) return 'denied in general, named in particular';
  const name =
    differs === null || differs === 'polarity' || label.startsWith(differs) ? label : `${label} in ${differs}`;
  return isWithinOne(pairs) ? `${name}, within one source` : name;
}

/** `A:12`: the letter and line of a claim. */
export function spotOf(view: ComparisonView, claim: Claim): string {
  return `${letterOfSource(view, claim.source)}:${claim.sentence.line}`;
}

/** A text with a source renamed where its name stands alone; `rename` is given the `:12` after it, or nothing. */
function renameSource(text: string, source: string, rename: (line: string) => string): string {
  const [first = '', ...others] = text.split(source);
  return others.reduce((before, after) => {
    const line = /^(?::\d+)?(?=[\s:,.;)]|$)/.exec(after)?.[0];
    if (line === undefined || !/(?:^|[\s(])$/.test(before)) return before + source + after;
    return before + rename(line) + after.slice(line.length);
  }, first);
}

/** A sentence that tells why claims differ, and the pairs of claims that do. */
type Reason = Pick<Difference, 'because' | 'pairs'>;

function renameSources(view: ComparisonView, { because, pairs }: Reason, nameOf: (claim: Claim) => string): string {
  let reason = because;
  for (const claim of pairs[0] ?? []) {
    reason = renameSource(reason, claim.source, (line) =>
      line === '' ? nameOf(claim) : letterOfSource(view, claim.source) + line,
    );
  }
  return oneLine(reason);
}

/** Why two claims differ, with letters where the sentence names their sources. */
export function reasonWithLetters(view: ComparisonView, difference: Difference): string {
  return renameSources(view, difference, (claim) => letterOfSource(view, claim.source));
}

/** Why two claims differ, with letters and lines where the sentence names their sources. */
export function reasonWithSpots(view: ComparisonView, reason: Reason): string {
  return renameSources(view, reason, (claim) => spotOf(view, claim));
}

/** What speaks against a general denial: "C:9 denies side effects in general; A:4 names nausea, rash; A:7 names headache." */
function sayNamed(view: ComparisonView, { topic, pairs }: Difference): string {
  const deniers = new Set(pairs.map(([, general]) => spotOf(view, general)));
  const names = [...groupBy(pairs, ([particular]) => spotOf(view, particular))].map(([spot, own]) => {
    const things = new Set(own.map(([particular]) => particular.object.label));
    return `${spot} names ${[...things].join(', ')}`;
  });
  return oneLine(`${[...deniers].join(' and ')} denies ${generalLabel(topic)}; ${names.join('; ')}.`);
}

/** Why the claims of a difference differ, with letters and lines, for a place that quotes them. */
export function sayDifference(view: ComparisonView, difference: Difference): string {
  if (difference.named.length > 0) return sayNamed(view, difference);
  const reason = reasonWithSpots(view, difference);
  return difference.differs === 'polarity' ? reason.replaceAll(/ \(“[^“”]*”\)/g, '') : reason;
}

/** The claims to quote: of the first pair; against a general denial, one of each source and the denial. */
export function quotedClaims({ pairs, named }: Difference): readonly Claim[] {
  if (named.length === 0) return pairs[0] ?? [];
  const bySource = new Map<string, Claim>();
  for (const claim of [...pairs.map(([first]) => first), ...pairs.map(([, second]) => second)])
    if (!bySource.has(claim.source)) bySource.set(claim.source, claim);
  return [...bySource.values()];
}

/** Which sources count as one voice, and why: `A, C, F: The files are the same, byte for byte.` */
export function voiceRows(view: ComparisonView): string[] {
  const groups = groupBy(view.comparison.voiceLinks, ({ kind, sources }) =>
    JSON.stringify(kind === 'identical' ? [kind, sources[0]] : [kind, ...sources]),
  );
  return [...groups.values()].map((links) => {
    const letters = new Set(links.flatMap(({ sources }) => sources.map((id) => letterOfSource(view, id))));
    return oneLine(`${[...letters].join(', ')}: ${links[0]?.because ?? ''}`);
  });
}
