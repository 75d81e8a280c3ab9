import type { ShownReport } from '../output/html/html.ts';
import { EXTRACT_FORMATS } from '../output/index.ts';
import { Fault } from './fault.ts';
import type { Io } from './io.ts';
import type { ComparisonOptions, OutputOptions, SourceOptions, TypeOptions } from './options.ts';
import { makeProgress } from './progress.ts';
import { readLexicon } from './read-lexicon.ts';
import { type ReadSources, readSources, sayFailures, sayWarnings } from './read-sources.ts';
import { selectTypes } from './select-types.ts';

/** Formats in which a person reads the warnings of the sources anyhow. */
const SHOWS_WARNINGS = EXTRACT_FORMATS[0]?.id;

/**
 * The sources with the reference in front of them.
 * @throws Fault where the reference cannot be read.
 */
async function addReference(read: ReadSources, reference: string, options: SourceOptions, io: Io) {
  const { documents, failures } = await readSources([reference], options, io);
  if (documents.length === 0) throw new Fault(`${reference}: ${failures[0]?.message ?? 'no reference there'}`);
  const ids = documents.map(({ id }) => id);
  const others = read.documents.filter(({ id }) => !ids.includes(id));
  return { documents: [...documents, ...others], failures: [...failures, ...read.failures], ids };
}

/** The report on the sources that the operands name, with their documents; says on standard error what was wrong with them. */
export async function readReport(
  paths: readonly string[],
  options: SourceOptions & TypeOptions & ComparisonOptions & Pick<OutputOptions, 'format'>,
  io: Io,
): Promise<ShownReport> {
  const { quorum, reference } = options;
  const lexicon = await readLexicon(options, io);
  const read = await readSources(paths, options, io);
  const measured = reference === undefined ? null : await addReference(read, reference, options, io);
  const { documents, failures } = measured ?? read;
  const { buildReport } = await import('../pipeline.ts');
  const report = buildReport(documents, failures, {
    ...lexicon,
    ...(quorum === undefined ? {} : { quorum }),
    ...(measured === null ? {} : { reference: measured.ids }),
    ...(options.quiet === true ? {} : { onProgress: makeProgress(io) }),
  });
  sayFailures(failures, io);
  if (options.quiet !== true && options.format !== SHOWS_WARNINGS) sayWarnings(report.sources, io);
  return { ...selectTypes(report, options.type), documents };
}
