import { readdirSync, readFileSync } from 'node:fs';
import type { Claim, Relation, RelationKind, Report, Topic } from '../src/model.ts';

/**
 * What a reader found by laying three articles about one treatment side by side, against what the report tells of them.
 * The rows are in the gold.jsonl of a folder whose folders hold the articles; this file says when a row counts as found.
 */

/** Exact words of a source; without words, a source that is silent. */
interface Side {
  readonly source: string;
  readonly quote?: string;
}

export interface GoldRow {
  /** The folder of the articles. */
  readonly topic: string;
  readonly kind: 'contradicts' | 'agrees' | 'omits' | 'not-contradicts';
  readonly what: string;
  readonly sides: readonly Side[];
}

export interface Verdict extends GoldRow {
  /** Of a row that tells what does not contradict: the program says that it does. */
  readonly found: boolean;
}

interface Compared {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly relations: readonly Relation[];
  readonly silences: readonly { readonly topic: string; readonly sources: readonly string[] }[];
  readonly unique: readonly string[];
}

/** A contradiction of the reader may be told as two values of one thing: "almost half" and "rarely". */
const APART: ReadonlySet<RelationKind> = new Set(['contradicts', 'value-differs']);
const TOGETHER: ReadonlySet<RelationKind> = new Set(['agrees', 'less-specific', 'weaker']);

/** The claims whose object stands in the quoted words; where it is taken from the question, their trigger does. */
function claimsOf({ quote }: Side, source: string, text: string, { claims }: Compared): Claim[] {
  const start = quote === undefined ? -1 : text.indexOf(quote);
  if (quote === undefined || start < 0) return [];
  return [...claims.values()].filter(({ source: own, object, sentence, evidence }) => {
    const isInside = object.span.start >= sentence.span.start && object.span.end <= sentence.span.end;
    const { start: from, end } = isInside ? object.span : evidence.trigger;
    return own === source && from < start + quote.length && end > start;
  });
}

const isBetween = ({ claims: [a, b] }: Relation, first: readonly Claim[], second: readonly Claim[]): boolean =>
  (first.some(({ id }) => id === a) && second.some(({ id }) => id === b)) ||
  (first.some(({ id }) => id === b) && second.some(({ id }) => id === a));

const holds = ({ cells }: Topic, { source, id }: Claim): boolean => cells[source]?.claims.includes(id) === true;

/** The topic and what the program itself files below it. */
const withNarrower = (topic: Topic, { topics }: Compared): Topic[] => [
  topic,
  ...(topic.narrower?.topics ?? []).flatMap((id) => topics.get(id) ?? []),
];

/** Said alike on one topic, or told to go together. */
function agree(first: readonly Claim[], second: readonly Claim[], compared: Compared): boolean {
  const told = compared.relations.some((one) => TOGETHER.has(one.kind) && isBetween(one, first, second));
  const isShared = (topic: Topic): boolean =>
    first.some((a) =>
      second.some((b) =>
        [a, b].every(
          (claim) => claim.polarity === a.polarity && withNarrower(topic, compared).some((one) => holds(one, claim)),
        ),
      ),
    );
  return told || [...compared.topics.values()].some(isShared);
}

/** All sides are joined, whichever with which. */
function isAgreed(sides: readonly (readonly Claim[])[], compared: Compared): boolean {
  const joined = sides.flatMap((one, at) => sides.slice(at + 1).filter((other) => agree(one, other, compared)));
  return joined.length >= sides.length - 1;
}

/** Told as silence on what several state; what one states alone, as a topic of that source only. */
function isOmitted(stating: readonly (readonly Claim[])[], silent: string, compared: Compared): boolean {
  const isStated = (id: string): boolean => {
    const topic = compared.topics.get(id);
    return (
      topic !== undefined &&
      stating.flat().some((claim) => withNarrower(topic, compared).some((one) => holds(one, claim)))
    );
  };
  return (
    compared.silences.some(({ topic, sources }) => sources.includes(silent) && isStated(topic)) ||
    (stating.length === 1 && compared.unique.some(isStated))
  );
}

/** The rows of one folder of articles, and the contradictions that are told of them. */
function judgeTopic(rows: readonly GoldRow[], folder: string, { claims, comparison }: Report) {
  if (comparison === null) throw new Error(`${folder}: not compared`);
  const compared: Compared = {
    ...comparison,
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    topics: new Map(comparison.topics.map((topic) => [topic.id, topic])),
  };
  const claimsOfSides = rows.map(({ sides }) =>
    sides.map((side) =>
      claimsOf(side, `${folder}/${side.source}`, readFileSync(`${folder}/${side.source}`, 'utf8'), compared),
    ),
  );
  const meets = (relation: Relation, sides: readonly (readonly Claim[])[] = []): boolean =>
    isBetween(relation, sides[0] ?? [], sides[1] ?? []);
  const verdicts = rows.map((row, at): Verdict => {
    const sides = claimsOfSides[at] ?? [];
    const silent = row.sides.find(({ quote }) => quote === undefined);
    const kinds = row.kind === 'contradicts' ? APART : new Set<RelationKind>(['contradicts']);
    const isFound =
      row.kind === 'agrees'
        ? isAgreed(sides, compared)
        : row.kind === 'omits'
          ? isOmitted(sides.slice(0, -1), `${folder}/${silent?.source}`, compared)
          : compared.relations.some((relation) => kinds.has(relation.kind) && meets(relation, sides));
    return { ...row, found: isFound };
  });
  const told = compared.relations.filter(({ kind }) => kind === 'contradicts');
  const isRight = (relation: Relation): boolean =>
    rows.some(({ kind }, at) => kind === 'contradicts' && meets(relation, claimsOfSides[at]));
  return { verdicts, right: told.filter(isRight), wrong: told.filter((relation) => !isRight(relation)) };
}

/** Every row of a folder, judged; `read` gives the report on the articles of one of its folders. */
export function judgeComparisons(folder: string, read: (folder: string) => Report) {
  const gold = readFileSync(`${folder}/gold.jsonl`, 'utf8').trim().split('\n');
  const rows = gold.map((line): GoldRow => JSON.parse(line));
  const topics = readdirSync(folder, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));
  return topics.sort().map((topic) => ({
    topic,
    ...judgeTopic(
      rows.filter((row) => row.topic === topic),
      `${folder}/${topic}`,
      read(`${folder}/${topic}`),
    ),
  }));
}

/** How many rows of each kind are found, and how many told contradictions the reader found too. */
export function tallyComparisons(judged: ReturnType<typeof judgeComparisons>) {
  const verdicts = judged.flatMap((one) => one.verdicts);
  const share = (kind: GoldRow['kind'], isMeant: (one: Verdict) => boolean = () => true): string => {
    const own = verdicts.filter((one) => one.kind === kind && isMeant(one));
    return `${own.filter(({ found }) => found).length} of ${own.length}`;
  };
  const right = judged.flatMap((one) => one.right).length;
  const told = right + judged.flatMap((one) => one.wrong).length;
  return {
    contradictions: share('contradicts'),
    agreements: share('agrees'),
    'omissions of what several say': share('omits', ({ sides }) => sides.length > 2),
    'omissions of what one says alone': share('omits', ({ sides }) => sides.length === 2),
    'told contradictions that are some': `${right} of ${told}`,
    'other differences told as contradictions': share('not-contradicts'),
  };
}
