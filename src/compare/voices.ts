import type { Claim, SourceSummary, VoiceLink } from '../model.ts';
import { groupBy } from '../text/group-by.ts';
import { compareText, keyOf } from './order.ts';
import { countShared, type Fingerprint, findSimilar, takeFingerprint } from './shingles.ts';

/** Sources that tell one text. */
export interface Voices {
  /** Groups of two and more, in code unit order. */
  readonly groups: readonly (readonly string[])[];
  readonly links: readonly VoiceLink[];
  /** By source, the one source that its voice is named after. */
  readonly of: ReadonlyMap<string, string>;
}

/** Fewer shared items than this are a quotation or a common phrase, not a text. */
const LEAST_SHARED = 8;
/** Share of the shorter text that makes it a copy. */
const COPY = 0.5;
/** A paraphrase makes the same claims in the same order, and keeps some of the words. */
const SAME_CLAIMS = 0.5;
const SOME_WORDS = 0.2;

interface Source {
  readonly id: string;
  readonly print: Fingerprint;
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;

function linkOf(a: Source, b: Source): VoiceLink | null {
  const least = Math.min(a.print.words.length, b.print.words.length);
  const shared = countShared(a.print.words, b.print.words);
  const words = least === 0 ? 0 : shared / least;
  const sources = [a.id, b.id] as const;
  if (shared >= LEAST_SHARED && words >= COPY) {
    return {
      sources,
      kind: 'copy',
      because: `${percent(words)} of the word pairs of the shorter one stand in the other.`,
    };
  }
  const runs = countShared(a.print.claims, b.print.claims);
  const order = runs / Math.max(1, Math.min(a.print.claims.length, b.print.claims.length));
  if (runs < LEAST_SHARED || order < SAME_CLAIMS || words < SOME_WORDS) return null;
  const because = `${percent(order)} of the claims of the shorter one stand in the same order in the other, with ${percent(words)} of its word pairs.`;
  return { sources, kind: 'paraphrase', because };
}

function linkIdentical(sources: readonly Pick<SourceSummary, 'id' | 'sha256'>[]): VoiceLink[] {
  const hashed = sources.filter(({ sha256 }) => sha256 !== '');
  return [...groupBy(hashed, ({ sha256 }) => sha256).values()].flatMap((same) => {
    const [first, ...rest] = same.map(({ id }) => id).sort(compareText);
    return rest.map((id): VoiceLink => {
      return { sources: [first ?? id, id], kind: 'identical', because: 'The files are the same, byte for byte.' };
    });
  });
}

/** Union by the smaller name, so that the order of the links does not matter. */
function joinLinked(ids: readonly string[], links: readonly VoiceLink[]): Map<string, string> {
  const parents = new Map(ids.map((id) => [id, id]));
  const root = (id: string): string => {
    let at = id;
    for (let up = parents.get(at); up !== undefined && up !== at; up = parents.get(at)) at = up;
    parents.set(id, at);
    return at;
  };
  for (const { sources } of links) {
    const [low = '', high = ''] = [root(sources[0]), root(sources[1])].sort(compareText);
    parents.set(high, low);
  }
  return new Map(ids.map((id) => [id, root(id)]));
}

/** Which sources are copies or paraphrases of one text, by the sentences that make their claims; those of a source in the order of their places. */
export function findVoices(
  sources: readonly Pick<SourceSummary, 'id' | 'sha256'>[],
  claims: ReadonlyMap<string, readonly Claim[]>,
): Voices {
  const ordered = [...sources].sort((a, b) => compareText(a.id, b.id));
  const prints = ordered.map(({ id }): Source => ({ id, print: takeFingerprint(claims.get(id) ?? []) }));
  const byWords = findSimilar(
    prints.map(({ print }) => print.words),
    LEAST_SHARED,
  );
  const byClaims = findSimilar(
    prints.map(({ print }) => print.claims),
    LEAST_SHARED,
  );
  const pairs = new Map([...byWords, ...byClaims].map((pair) => [pair.join(' '), pair]));
  const links = linkIdentical(ordered);
  const identical = new Set(links.map((link) => keyOf(...link.sources)));
  for (const [first, second] of pairs.values()) {
    const [a, b] = [prints[first], prints[second]];
    const link = a && b && !identical.has(keyOf(a.id, b.id)) ? linkOf(a, b) : null;
    if (link !== null) links.push(link);
  }
  links.sort((a, b) => compareText(keyOf(...a.sources), keyOf(...b.sources)));
  const of = joinLinked(
    ordered.map(({ id }) => id),
    links,
  );
  const groups = [...groupBy(of.keys(), (id) => of.get(id) ?? id).values()].filter((group) => group.length > 1);
  return { groups, links, of };
}
