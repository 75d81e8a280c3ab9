import {
  CLAIM_TYPES,
  type Claim,
  type ClaimType,
  type Comparison,
  type Document,
  type Report,
  type SourceSummary,
  type Span,
} from '../model.ts';
import { visibleText } from '../text/source-map.ts';
import { type Difference, differences } from './differences.ts';

/** What a saved report says, as it was parsed, and so with keys that nobody expects. */
export interface SavedReport {
  /** Null where only claims were saved. */
  readonly sources: readonly SourceSummary[] | null;
  readonly claims: readonly Claim[];
  /** Null where the report has none. */
  readonly comparison: Comparison | null;
}

/** What the sources give when they are read again, as a report would tell it. */
export interface Remade extends Pick<Report, 'tool' | 'sources' | 'claims'> {
  /** By id. */
  readonly documents: ReadonlyMap<string, Document>;
  /** Null where the report has none, or not all sources could be read. */
  readonly comparison: Comparison | null;
}

/** Something in a report that does not stand the check. */
export interface Finding extends Difference {
  /** Id of the claim, or of the source, or the part of the report. */
  readonly of: string;
  /** Where it stands: `article.md:12`, or null. */
  readonly place: string | null;
  /** What is wrong, where that is no difference. */
  readonly message?: string;
}

const keyOf = ({ source, id }: Claim): string => `${source}\n${id}`;
const placeOf = ({ source, sentence }: Claim): string => `${source}:${sentence.line}`;

const wrong = (of: string, place: string | null, message: string): Finding => ({ of, place, field: '', message });

const differing = (of: string, place: string | null, found: readonly Difference[]): Finding[] =>
  found.map((difference) => ({ of, place, ...difference }));

/** The words that a claim quotes, with the places where it says they stand. */
function quotesOf({ sentence, object, evidence }: Claim): { field: string; span: Span; text: string }[] {
  return [
    { field: 'sentence.text', ...sentence },
    { field: 'object.text', ...object },
    ...evidence.cues.map(({ span, text }, index) => ({ field: `evidence.cues.${index}.text`, span, text })),
  ];
}

/** Quotes that do not stand in the source where the claim says. */
function checkQuotes(claim: Claim, document: Document): Finding[] {
  return quotesOf(claim).flatMap(({ field, span, text }) => {
    const expected = visibleText(document, span);
    return expected === text ? [] : differing(claim.id, placeOf(claim), [{ field, expected, found: text }]);
  });
}

/** Equal for claims of one type at the same words, whatever they are called. */
const placeKeyOf = ({ source, type, sentence, object }: Claim): string =>
  [source, type, sentence.span.start, object.span.start].join('\n');

function checkStrangeClaim(claim: Claim, twin: Claim | undefined, document: Document): Finding[] {
  if (twin !== undefined) return differing(claim.id, placeOf(claim), differences(twin, claim));
  const quotes = checkQuotes(claim, document);
  return quotes.length > 0 ? quotes : [wrong(claim.id, placeOf(claim), 'the source does not make this claim')];
}

/** Each claim of a report against the one that the source makes. */
function checkClaims({ claims }: SavedReport, made: Remade): Finding[] {
  const expected = new Map(made.claims.map((claim) => [keyOf(claim), claim]));
  const placed = new Map(made.claims.map((claim) => [placeKeyOf(claim), claim]));
  const seen = new Set<string>();
  return claims.flatMap((claim) => {
    const document = made.documents.get(claim.source);
    if (document === undefined) return [];
    const key = keyOf(claim);
    if (seen.has(key)) return [wrong(claim.id, placeOf(claim), 'stands in the report twice')];
    seen.add(key);
    const own = expected.get(key);
    if (own === undefined) return checkStrangeClaim(claim, placed.get(placeKeyOf(claim)), document);
    return differing(claim.id, placeOf(claim), differences(own, claim));
  });
}

/** Claims of the sources that the report lacks; a report may be of some types only. */
function checkMissing({ claims }: SavedReport, made: Remade): Finding[] {
  const types = new Set(claims.map(({ type }) => type));
  const known = new Set(claims.flatMap((claim) => [keyOf(claim), placeKeyOf(claim)]));
  const missing = made.claims.filter(
    (claim) => types.has(claim.type) && !known.has(keyOf(claim)) && !known.has(placeKeyOf(claim)),
  );
  return missing.map((claim) =>
    wrong(claim.id, placeOf(claim), 'the source makes this claim, and the report lacks it'),
  );
}

/** A type of which a report holds no claim though its sources make some. */
export interface AbsentType {
  readonly type: ClaimType;
  readonly claims: number;
}

/** The types that a report made with `--type` leaves out; from the report alone it is not to be told from a loss. */
export function findAbsentTypes(saved: SavedReport, made: Remade): AbsentType[] {
  const held = new Set(saved.claims.map(({ type }) => type));
  const counts = new Map<ClaimType, number>();
  for (const { type } of made.claims) if (!held.has(type)) counts.set(type, (counts.get(type) ?? 0) + 1);
  return CLAIM_TYPES.flatMap((type) => {
    const claims = counts.get(type);
    return claims === undefined ? [] : [{ type, claims }];
  });
}

/** The place of a source in the whole run is not to be told from the report of a shard. */
function checkSources(saved: SavedReport, made: Remade): Finding[] {
  const expected = new Map(made.sources.map((source) => [source.id, source]));
  return (saved.sources ?? []).flatMap((source) => {
    const own = expected.get(source.id);
    return own === undefined
      ? []
      : differing(source.id, null, differences({ ...own, position: source.position }, source));
  });
}

function checkHashes(saved: SavedReport, { documents }: Remade): Finding[] {
  return (saved.sources ?? []).flatMap(({ id, sha256 }) => {
    const expected = documents.get(id)?.sha256 ?? sha256;
    return expected === sha256 ? [] : differing(id, null, [{ field: 'sha256', expected, found: sha256 }]);
  });
}

/** Claims of sources that the report does not list. */
function checkOrigins({ sources, claims }: SavedReport): Finding[] {
  if (sources === null) return [];
  const known = new Set(sources.map(({ id }) => id));
  return claims
    .filter(({ source }) => !known.has(source))
    .map((claim) => wrong(claim.id, placeOf(claim), `the report lists no source "${claim.source}"`));
}

/** Of claims that are all there: whether they stand in the order of the sources. */
function checkOrder({ claims }: SavedReport, made: Remade): Finding[] {
  const saved = new Set(claims.map(keyOf));
  const ordered = made.claims.map(keyOf).filter((key) => saved.has(key));
  const isOrdered = claims
    .filter(({ source }) => made.documents.has(source))
    .every((claim, at) => keyOf(claim) === ordered[at]);
  return isOrdered ? [] : [wrong('claims', null, 'do not stand in the order of the sources')];
}

/** Silences depend on a quorum that the report does not tell, so each has to be one of those for a quorum of one. */
function checkComparison(found: Comparison, expected: Comparison): Finding[] {
  const { silences, ...others } = found;
  const { silences: possible, ...expectedOthers } = expected;
  const silent = new Map(possible.map((silence) => [silence.topic, silence]));
  return [
    ...differing('comparison', null, differences(expectedOthers, others)),
    ...silences.flatMap((silence) =>
      differing(`silence on ${silence.topic}`, null, differences(silent.get(silence.topic), silence)),
    ),
  ];
}

/** Hashes and quotes that are not those of the sources, of a report that another version of the program made. */
export function verifyQuotes(saved: SavedReport, made: Remade): Finding[] {
  const quotes = saved.claims.flatMap((claim) => {
    const document = made.documents.get(claim.source);
    return document === undefined ? [] : checkQuotes(claim, document);
  });
  return [...checkHashes(saved, made), ...checkOrigins(saved), ...quotes];
}

/** Everything in a report that is not what its sources give: hashes, quotes, every claim with the rule that made it. */
export function verifyReport(saved: SavedReport, made: Remade): Finding[] {
  const found = [
    ...checkSources(saved, made),
    ...checkOrigins(saved),
    ...checkClaims(saved, made),
    ...checkMissing(saved, made),
  ];
  if (found.length > 0) return found;
  const { comparison } = saved;
  return [
    ...checkOrder(saved, made),
    ...(comparison === null || made.comparison === null ? [] : checkComparison(comparison, made.comparison)),
  ];
}
