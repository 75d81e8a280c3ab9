import type { Claim, ClaimType, Comparison, Document, Report, SourceSummary, Span } from '../model.ts';
import { groupBy } from '../text/group-by.ts';
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
  /** As in a report; absent where not all sources could be read. */
  readonly comparison?: Comparison | null;
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
    const file = visibleText(document, span);
    return file === text ? [] : differing(claim.id, placeOf(claim), [{ field, report: text, file }]);
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

/** A claim type that the report leaves out altogether is told once. */
function checkMissing({ claims }: SavedReport, made: Remade): Finding[] {
  const held = new Set(claims.map(({ type }) => type));
  const known = new Set(claims.flatMap((claim) => [keyOf(claim), placeKeyOf(claim)]));
  const missing = made.claims.filter((claim) => !known.has(keyOf(claim)) && !known.has(placeKeyOf(claim)));
  const single = missing.filter(({ type }) => held.has(type));
  const absent = groupBy(
    missing.filter(({ type }) => !held.has(type)),
    ({ type }) => type,
  );
  return [
    ...single.map((claim) => wrong(claim.id, placeOf(claim), 'the source makes this claim, and the report lacks it')),
    ...[...absent].map(([type, of]) =>
      wrong(
        'claims',
        null,
        `none is of the type ${type}, and the sources make ${of.length}; a report made with --type is verified with the same --type`,
      ),
    ),
  ];
}

/** A source that the report should have. */
export interface ExpectedSource {
  readonly id: string;
  readonly claims: readonly Claim[];
}

/** The ids of the sources that a report has. */
export const sourcesOf = ({ sources, claims }: SavedReport): ReadonlySet<string> =>
  new Set(sources === null ? claims.map(({ source }) => source) : sources.map(({ id }) => id));

/** Sources that the report should have and lacks; where only claims were saved, those that make any. */
export const listLacking = ({ sources }: SavedReport, lacking: readonly ExpectedSource[]): Finding[] =>
  lacking
    .filter(({ claims }) => sources !== null || claims.length > 0)
    .map(({ id, claims }) => wrong(id, null, `the report lacks this source and its claims (${claims.length})`));

/** Claims of types that were not asked for. */
function checkTypes({ claims }: SavedReport, types: readonly ClaimType[]): Finding[] {
  return claims
    .filter(({ type }) => !types.includes(type))
    .map((claim) => wrong(claim.id, placeOf(claim), `is of the type ${claim.type}, which --type does not name`));
}

/** The place of a source in the whole run is not to be told from the report of a shard. */
function checkSources(saved: SavedReport, made: Remade): Finding[] {
  if (saved.sources === null) return [];
  const expected = new Map(made.sources.map((source) => [source.id, source]));
  const read = saved.sources.filter(({ id }) => expected.has(id));
  return [
    ...differing(
      'sources',
      null,
      differences(
        [...expected.keys()],
        read.map(({ id }) => id),
      ),
    ),
    ...read.flatMap((source) =>
      differing(source.id, null, differences({ ...expected.get(source.id), position: source.position }, source)),
    ),
  ];
}

function checkHashes(saved: SavedReport, { documents }: Remade): Finding[] {
  return (saved.sources ?? []).flatMap(({ id, sha256 }) => {
    const file = documents.get(id)?.sha256 ?? sha256;
    return file === sha256 ? [] : differing(id, null, [{ field: 'sha256', report: sha256, file }]);
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

function checkComparison({ sources, comparison }: SavedReport, made: Remade): Finding[] {
  if (sources === null || made.comparison === undefined) return [];
  return differing('comparison', null, differences(made.comparison, comparison));
}

/** Hashes and quotes that are not those of the sources, of a report that another version of the program made. */
export function verifyQuotes(saved: SavedReport, made: Remade, types: readonly ClaimType[]): Finding[] {
  const quotes = saved.claims.flatMap((claim) => {
    const document = made.documents.get(claim.source);
    return document === undefined ? [] : checkQuotes(claim, document);
  });
  return [...checkHashes(saved, made), ...checkOrigins(saved), ...checkTypes(saved, types), ...quotes];
}

/**
 * Everything in a report of these types that is not what its sources give: hashes, quotes, every claim with the rule
 * that made it.
 */
export function verifyReport(saved: SavedReport, made: Remade, types: readonly ClaimType[]): Finding[] {
  const found = [
    ...checkSources(saved, made),
    ...checkOrigins(saved),
    ...checkTypes(saved, types),
    ...checkClaims({ ...saved, claims: saved.claims.filter(({ type }) => types.includes(type)) }, made),
    ...checkMissing(saved, made),
  ];
  return found.length > 0 ? found : [...checkOrder(saved, made), ...checkComparison(saved, made)];
}
