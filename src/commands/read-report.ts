import type { ShownReport } from '../output/html/html.ts';
import { EXTRACT_FORMATS } from '../output/index.ts';
import type { Io } from './io.ts';
import type { OutputOptions, SourceOptions, TypeOptions } from './options.ts';
import { readSources, sayFailures, sayWarnings } from './read-sources.ts';
import { selectTypes } from './select-types.ts';

/** Formats in which a person reads the warnings of the sources anyhow. */
const SHOWS_WARNINGS = EXTRACT_FORMATS[0]?.id;

/** The report on the sources that the operands name, with their documents; says on standard error what was wrong with them. */
export async function readReport(
  paths: readonly string[],
  options: SourceOptions & TypeOptions & Pick<OutputOptions, 'format'>,
  io: Io,
): Promise<ShownReport> {
  const { documents, failures } = await readSources(paths, options, io);
  const { buildReport } = await import('../pipeline.ts');
  const report = buildReport(documents, failures);
  sayFailures(failures, io);
  if (options.quiet !== true && options.format !== SHOWS_WARNINGS) sayWarnings(report.sources, io);
  return { ...selectTypes(report, options.type), documents };
}
