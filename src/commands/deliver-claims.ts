import type { Report } from '../model.ts';
import { EXTRACT_FORMATS } from '../output/index.ts';
import { deliver } from './deliver.ts';
import type { Io } from './io.ts';
import type { OutputOptions } from './options.ts';

/** Delivers the claims of each source; for reading, nothing where no source could be read. */
export async function deliverClaims(report: Report, options: OutputOptions, io: Io): Promise<void> {
  const forReading = options.format === EXTRACT_FORMATS[0]?.id;
  if (report.sources.length > 0 || !forReading) await deliver(report, EXTRACT_FORMATS, { options, io });
}
