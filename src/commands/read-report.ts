import type { PlacedFound } from '../batch/extract-all.ts';
import type { Claim, Document, Failure, SourceSummary } from '../model.ts';
import type { ShownReport } from '../output/html/html.ts';
import { EXTRACT_FORMATS } from '../output/index.ts';
import type { LexiconOptions, ReportOptions } from '../pipeline.ts';
import { extractSources } from './extract-sources.ts';
import { Fault } from './fault.ts';
import type { Io } from './io.ts';
import type {
  BatchOptions,
  ComparisonOptions,
  OutputOptions,
  ShardOptions,
  SourceOptions,
  TypeOptions,
} from './options.ts';
import { makeProgress } from './progress.ts';
import { readLexicon } from './read-lexicon.ts';
import { findAll, sayFailures, sayWarnings } from './read-sources.ts';
import { selectTypes } from './select-types.ts';

/** The format that a person reads the warnings of the sources in anyhow, where a terminal shows it. */
const SHOWS_WARNINGS = EXTRACT_FORMATS[0]?.id;

const isShown = ({ format, output = '-' }: Pick<OutputOptions, 'format' | 'output'>, { stdout }: Io): boolean =>
  format === SHOWS_WARNINGS && stdout.isTTY === true && output === '-';

/** The format that shows the sources themselves. */
const SHOWS_SOURCES = 'html';

type ReadOptions = SourceOptions & BatchOptions & ShardOptions;

/** What was found, and what was read of it. */
interface ReadClaims {
  readonly found: readonly PlacedFound[];
  readonly sources: readonly SourceSummary[];
  readonly claims: readonly Claim[];
  readonly failures: readonly Failure[];
}

async function findPlaced(paths: readonly string[], options: ReadOptions, io: Io): Promise<PlacedFound[]> {
  const [{ placeFound }, { refuseRepeated }] = await Promise.all([
    import('../batch/extract-all.ts'),
    import('../load/source.ts'),
  ]);
  const found: PlacedFound[] = [];
  for await (const one of placeFound(refuseRepeated(findAll(paths, options, io)), options.shard)) found.push(one);
  return found;
}

async function readClaims(
  paths: readonly string[],
  options: ReadOptions,
  lexicon: LexiconOptions,
  io: Io,
): Promise<ReadClaims> {
  const found = await findPlaced(paths, options, io);
  const { claimsOf } = await import('../batch/extracted.ts');
  const progress = options.quiet === true ? () => undefined : makeProgress(io);
  const sources: SourceSummary[] = [];
  const claims: (readonly Claim[])[] = [];
  const failures: Failure[] = [];
  let done = 0;
  for await (const { extracted, failure, position } of extractSources(found, options, lexicon, io)) {
    progress(++done, found.length);
    const place = options.shard === undefined ? {} : { position };
    if (extracted === undefined) failures.push({ ...failure, ...place });
    else {
      sources.push({ ...extracted.summary, ...place });
      claims.push(claimsOf(extracted));
    }
  }
  return { found, sources, claims: claims.flat(), failures };
}

/**
 * The sources with the reference in front of them.
 * @throws Fault where the reference cannot be read.
 */
function addReference(read: ReadClaims, reference: ReadClaims, path: string): ReadClaims & { readonly ids: string[] } {
  if (reference.sources.length === 0)
    throw new Fault(`${path}: ${reference.failures[0]?.message ?? 'no reference there'}`);
  const ids = reference.sources.map(({ id }) => id);
  const isOther = (id: string): boolean => !ids.includes(id);
  return {
    found: [...reference.found, ...read.found],
    sources: [...reference.sources, ...read.sources.filter(({ id }) => isOther(id))],
    claims: [...reference.claims, ...read.claims.filter(({ source }) => isOther(source))],
    failures: [...reference.failures, ...read.failures],
    ids,
  };
}

/**
 * The documents of a report, read again.
 * @throws Fault where one is not what it was.
 */
async function loadDocuments({ found, sources }: ReadClaims): Promise<Document[]> {
  const { loadFound, MAX_BYTES } = await import('../load/read-source.ts');
  const hashes = new Map(sources.map(({ id, sha256 }) => [id, sha256]));
  const documents = new Map<string, Document>();
  for (const one of found) {
    if (one.source === undefined || !hashes.has(one.source.id) || documents.has(one.source.id)) continue;
    const { document } = await loadFound(one, MAX_BYTES);
    if (document === undefined || document.sha256 !== hashes.get(one.source.id)) {
      throw new Fault(`${one.source.place}: was changed while it was read; run the command again`);
    }
    documents.set(one.source.id, document);
  }
  return [...documents.values()];
}

/**
 * The report on the sources that the operands name, with their documents for a format that shows them; says on standard
 * error what was wrong with them.
 */
export async function readReport(
  paths: readonly string[],
  options: ReadOptions &
    TypeOptions &
    ComparisonOptions &
    Pick<OutputOptions, 'format' | 'output'> &
    Pick<ReportOptions, 'isCompared'>,
  io: Io,
): Promise<ShownReport> {
  const { quorum, reference } = options;
  const lexicon = await readLexicon(options, io);
  const own = await readClaims(paths, options, lexicon, io);
  const measured =
    reference === undefined ? null : addReference(own, await readClaims([reference], options, lexicon, io), reference);
  const read = measured ?? own;
  const { buildReport } = await import('../pipeline.ts');
  const report = buildReport(read, {
    ...lexicon,
    ...(quorum === undefined ? {} : { quorum }),
    ...(measured === null ? {} : { reference: measured.ids }),
    isCompared: options.shard === undefined && (options.isCompared ?? true),
  });
  sayFailures(report.failures, io);
  if (options.quiet !== true && !isShown(options, io)) sayWarnings(report.sources, io);
  const shown = selectTypes(report, options.type);
  return options.format === SHOWS_SOURCES ? { ...shown, documents: await loadDocuments(read) } : shown;
}
