import { beforeAll, describe, expect, it } from 'vitest';
import { loadPaths } from '../src/load/load-paths.ts';
import type { Claim, ClaimType, Relation, RelationKind, Topic } from '../src/model.ts';
import { buildReport, extractDocument } from '../src/pipeline.ts';
import {
  AGREEMENTS,
  type AgreementRow,
  FALSE_FRIENDS,
  type FalseFriendRow,
  TENSIONS,
  type TensionRow,
} from './crosscheck-rows.ts';
import { hasShared, SHARED } from './shared.ts';

/**
 * What a person found by reading five articles side by side, row by row against what the program says of them.
 * The rows are data in crosscheck-rows.ts; this file says when a row counts as found.
 */

interface Compared {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly topics: readonly Topic[];
  readonly relations: readonly Relation[];
  readonly silences: readonly { readonly topic: string; readonly sources: readonly string[] }[];
}

interface Verdict {
  readonly id: string;
  readonly found: boolean;
  readonly note: string;
}

/** "articles/001_x.txt" is "001". */
const shortName = (source: string): string => /(\d{3})_[^/]*$/.exec(source)?.[1] ?? source;

async function compareShared(): Promise<Compared> {
  const { documents } = await loadPaths([`${SHARED}sources`], { stdin: process.stdin, cwd: process.cwd() });
  const extractions = documents.map((document) => extractDocument(document));
  const sources = extractions.map(({ summary }) => summary);
  const { claims, comparison } = buildReport({
    sources,
    claims: extractions.flatMap((one) => one.claims),
    failures: [],
  });
  if (comparison === null) throw new Error('the five articles were not compared');
  return { ...comparison, claims: new Map(claims.map((claim) => [claim.id, claim])) };
}

interface About {
  readonly type: ClaimType;
  readonly subject?: string;
  readonly objects?: readonly string[];
  readonly facet?: string | null;
}

function isAbout(thing: Pick<Topic, 'type' | 'subject' | 'object' | 'facet'>, about: About): boolean {
  return (
    thing.type === about.type &&
    thing.subject.id === (about.subject ?? 'ketamine') &&
    (about.objects === undefined || about.objects.includes(thing.object.id)) &&
    (about.facet === undefined || thing.facet === about.facet)
  );
}

/** Asserting and hedging cells speak for a row; of a row that denies, cells that deny. */
const SPEAKS: Readonly<Record<'asserted' | 'denied', ReadonlySet<string>>> = {
  asserted: new Set(['asserts', 'hedges', 'mixed']),
  denied: new Set(['denies', 'mixed']),
};

function speakersOf(topics: readonly Topic[], states: ReadonlySet<string>): Set<string> {
  const cells = topics.flatMap((topic) => Object.entries(topic.cells));
  return new Set(cells.filter(([, { state }]) => states.has(state)).map(([source]) => shortName(source)));
}

/**
 * Found: at least two, and at least three quarters, of the sources that the row names speak for it in the topics of the
 * row or in those that the program itself files below them, and nobody speaks against it.
 */
function checkAgreement({ id, sources, about, denied = false }: AgreementRow, { topics }: Compared): Verdict {
  const own = topics.filter((topic) => about.some((one) => isAbout(topic, one)));
  const below = new Set(own.flatMap(({ narrower }) => narrower?.topics ?? []));
  const all = topics.filter((topic) => own.includes(topic) || below.has(topic.id));
  const speaking = speakersOf(all, SPEAKS[denied ? 'denied' : 'asserted']);
  const named = sources.filter((source) => speaking.has(source));
  const against = denied ? new Set<string>() : speakersOf(own, SPEAKS.denied);
  const found = named.length >= 2 && named.length >= 0.75 * sources.length && against.size === 0;
  const missing = sources.filter((source) => !speaking.has(source));
  const notes = [
    missing.length > 0 ? `without ${missing.join(', ')}` : '',
    against.size > 0 ? `denied by ${[...against].join(', ')}` : '',
  ];
  return { id, found, note: notes.filter((note) => note !== '').join('; ') };
}

/**
 * A hard tension is one where both statements cannot be right as worded: the program must contradict or name two values.
 * A soft one is of emphasis, scope or strength: the program must name what differs, and must not call it a contradiction.
 * "Soft to hard" depends on the reading, so any relation that is more than agreement will do. An internal one, besides,
 * stands between two claims of one source.
 */
const STRENGTHS: Readonly<Record<TensionRow['strength'], readonly RelationKind[]>> = {
  hard: ['contradicts', 'value-differs'],
  'soft to hard': ['contradicts', 'value-differs', 'context-differs', 'weaker'],
  soft: ['value-differs', 'context-differs', 'weaker', 'less-specific', 'agrees'],
};

function joins(relation: Relation, row: TensionRow, claims: Compared['claims'], internal: boolean): boolean {
  const [a, b] = relation.claims.map((id) => claims.get(id));
  if (a === undefined || b === undefined || relation.differs === null || !row.differs.includes(relation.differs)) {
    return false;
  }
  const right = [a, b].every((claim) => row.about.some((one) => isAbout(claim, one)));
  const [first, second] = [shortName(a.source), shortName(b.source)];
  const [one, other] = row.sides;
  const across = (one.includes(first) && other.includes(second)) || (one.includes(second) && other.includes(first));
  return right && STRENGTHS[row.strength].includes(relation.kind) && (internal ? first === second : across);
}

function checkTension(row: TensionRow, { relations, claims, silences }: Compared): Verdict {
  const between = relations.find((relation) => joins(relation, row, claims, false));
  const silence = silences.find(
    ({ topic, sources }) =>
      topic === row.silence?.topic && sources.some((one) => shortName(one) === row.silence?.source),
  );
  const inside = relations.find((relation) => joins(relation, row, claims, true));
  const found = (between !== undefined || silence !== undefined) && (row.internal !== true || inside !== undefined);
  const told = between === undefined ? (silence === undefined ? '' : 'silence') : `${between.kind}, ${between.differs}`;
  return { id: row.id, found, note: told };
}

const LISTENED = (topics: readonly Topic[], about: About): Topic[] => topics.filter((topic) => isAbout(topic, about));

/** Found: the program keeps apart what the row says is apart. */
function checkFalseFriend(row: FalseFriendRow, compared: Compared): Verdict {
  const { topics, relations, claims } = compared;
  const spoken = (row.silent ?? []).flatMap(({ about, sources }) =>
    [...speakersOf(LISTENED(topics, about), SPEAKS.asserted)]
      .filter((source) => sources === undefined || sources.includes(source))
      .map((source) => `${source} speaks of ${about.objects?.join(', ')}`),
  );
  const joined = (row.unrelated ?? []).flatMap(([one, other]) => {
    const meets = (claim: Claim | undefined, side: typeof one): boolean =>
      claim !== undefined &&
      isAbout(claim, side) &&
      (side.source === undefined || shortName(claim.source) === side.source);
    return relations
      .filter(({ claims: ids }) => {
        const [a, b] = ids.map((id) => claims.get(id));
        return (meets(a, one) && meets(b, other)) || (meets(b, one) && meets(a, other));
      })
      .map(({ kind, topic }) => `${kind} in ${topic}`);
  });
  const odd = [...claims.values()].filter((claim) => row.never?.(claim, shortName(claim.source)) === true);
  const faults = [...spoken, ...joined, ...odd.map(({ source, object }) => `${shortName(source)}: ${object.text}`)];
  return { id: row.id, found: faults.length === 0, note: faults.join('; ') };
}

function report(
  title: string,
  rows: readonly { readonly id: string; readonly what: string }[],
  verdicts: readonly Verdict[],
): void {
  const lines = verdicts.map(({ id, found, note }, at) => {
    return `${found ? 'found ' : 'MISSED'} ${id.padEnd(4)} ${rows[at]?.what ?? ''}${note === '' ? '' : ` (${note})`}`;
  });
  console.info(`${title}: ${verdicts.filter(({ found }) => found).length} of ${verdicts.length}\n${lines.join('\n')}`);
}

const foundOf = (verdicts: readonly Verdict[]): string[] => verdicts.filter(({ found }) => found).map(({ id }) => id);

describe('the five articles side by side', () => {
  const there = hasShared('sources');
  let compared: Compared | null = null;
  beforeAll(async () => {
    if (there) compared = await compareShared();
  });

  it('agree where a reader found that they agree', () => {
    if (compared === null) return;
    const state = compared;
    const verdicts = AGREEMENTS.map((row) => checkAgreement(row, state));
    report('agreements', AGREEMENTS, verdicts);
    expect(foundOf(verdicts).length).toBeGreaterThanOrEqual(34);
  });

  it('differ where a reader found tensions, and as much', () => {
    if (compared === null) return;
    const state = compared;
    const verdicts = TENSIONS.map((row) => checkTension(row, state));
    report('tensions', TENSIONS, verdicts);
    expect(foundOf(verdicts).length).toBeGreaterThanOrEqual(12);
  });

  it('keep apart what only looks alike', () => {
    if (compared === null) return;
    const state = compared;
    const verdicts = FALSE_FRIENDS.map((row) => checkFalseFriend(row, state));
    report('false friends', FALSE_FRIENDS, verdicts);
    expect(verdicts.filter(({ found }) => !found)).toEqual([]);
  });
});
