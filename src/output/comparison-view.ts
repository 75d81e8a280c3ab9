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

/** All relations of one kind on one topic. */
export interface Difference {
  readonly label: string;
  readonly kind: RelationKind;
  /** Both claims may hold: one only says less. */
  readonly nuance: boolean;
  readonly topic: Topic;
  readonly differs: string | null;
  readonly because: string;
  readonly pairs: readonly (readonly [Claim, Claim])[];
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

function groupDifferences(
  comparison: Comparison,
  { claims, topics }: Pick<ComparisonView, 'claims' | 'topics'>,
): Difference[] {
  const groups = groupBy(comparison.relations, ({ kind, topic, differs }) => JSON.stringify([kind, topic, differs]));
  const found = [...groups.values()].flatMap((relations): Difference[] => {
    const first = relations[0];
    const topic = first && topics.get(first.topic);
    const known = DIFFERENCES.find((difference) => difference.kind === first?.kind);
    if (!first || !topic || known === undefined) return [];
    const { differs, because } = first;
    return [{ ...known, topic, differs, because, pairs: relations.flatMap((item) => pairOf(item, claims)) }];
  });
  return DIFFERENCES.flatMap(({ kind }) => found.filter((difference) => difference.kind === kind));
}

/** What a page about a comparison shows, in its order; the report needs a comparison. */
export function viewComparison(report: NarrowedReport, comparison: Comparison): ComparisonView {
  const bySource = groupBy(report.claims, (claim) => claim.source);
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  const topics = new Map(comparison.topics.map((topic) => [topic.id, topic]));
  const shared = comparison.topics.filter((topic) => speaks(topic) > 1);
  const differences = groupDifferences(comparison, { claims, topics });
  const isAsked = (...of: readonly ClaimType[]): boolean => of.some((type) => report.types?.includes(type) ?? true);
  const differing = new Set(differences.filter(({ nuance }) => !nuance).map(({ topic }) => topic.id));
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

/** How a source speaks of a topic, where it does not simply assert it: " [denied]". */
export function stanceOf(topic: Topic, source: string): string {
  const state = topic.cells[source]?.state;
  const stances: Readonly<Partial<Record<CellState, string>>> = { denies: 'denied', hedges: 'hedged', mixed: 'mixed' };
  const stance = state === undefined ? undefined : stances[state];
  return stance === undefined ? '' : ` [${stance}]`;
}

/** `contradiction in polarity`, `value differs` */
export function nameDifference({ label, differs }: Difference): string {
  return differs === null || label.startsWith(differs) ? label : `${label} in ${differs}`;
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
