import { EXTRACT_FORMATS } from '../output/index.ts';
import { defineCommand } from './command.ts';
import { deliverClaims } from './deliver-claims.ts';
import {
  addOutputOptions,
  addSourceOptions,
  addTypeOption,
  type OutputOptions,
  type SourceOptions,
  type TypeOptions,
} from './options.ts';
import { readReport } from './read-report.ts';
import { exitCodeFor } from './read-sources.ts';

/** `claims extract`: the claims of each source. */
export const extract = defineCommand<OutputOptions & SourceOptions & TypeOptions>({
  id: 'extract',
  summary: 'the claims of each source',
  examples: [
    'extract article.md',
    'extract articles --type side-effect',
    'extract articles --format ndjson --output claims.ndjson',
    'extract - --stdin-name page.html < page.html',
    'extract - --input-format ndjson < documents.ndjson',
  ],
  exits: ['0  done', '2  a source could not be read; the others are done'],
  declare: (command) =>
    addTypeOption(
      addSourceOptions(
        addOutputOptions(command.argument('[paths...]', 'files, folders, globs, or "-"'), EXTRACT_FORMATS),
      ),
    ),
  run: async (paths, options, io) => {
    const report = await readReport(paths, options, io);
    await deliverClaims(report, options, io);
    return exitCodeFor(report.failures);
  },
});
