import { EXTRACT_FORMATS } from '../output/index.ts';
import { defineCommand } from './command.ts';
import { deliverClaims } from './deliver-claims.ts';
import { Fault } from './fault.ts';
import {
  addBatchOptions,
  addOutputOptions,
  addShardOption,
  addSourceOptions,
  addTypeOption,
  type BatchOptions,
  type OutputOptions,
  type ShardOptions,
  type SourceOptions,
  type TypeOptions,
} from './options.ts';
import { readReport } from './read-report.ts';
import { exitCodeFor } from './read-sources.ts';
import { STREAMED, streamClaims } from './stream-claims.ts';
import { addUnmatchedOption, deliverUnmatched, type UnmatchedOptions } from './unmatched.ts';

/** Formats that tell how the sources compare as well. */
const SHOW_COMPARISON = ['json', 'html'];

/** `claims extract`: the claims of each source. */
export const extract = defineCommand<
  OutputOptions & SourceOptions & TypeOptions & BatchOptions & ShardOptions & UnmatchedOptions
>({
  id: 'extract',
  summary: 'the claims of each source',
  examples: [
    'extract article.md',
    'extract articles --type side-effect',
    'extract articles --format ndjson --output claims.ndjson',
    'extract - --stdin-name page.html < page.html',
    'extract - --input-format ndjson --format ndjson < documents.ndjson',
    'extract articles --unmatched',
    'extract articles --format json --shard 2/8 --output 2.json',
  ],
  exits: ['0  done', '2  a source could not be read; the others are done'],
  declare: (command) =>
    addUnmatchedOption(
      addShardOption(
        addBatchOptions(
          addTypeOption(
            addSourceOptions(
              addOutputOptions(command.argument('[paths...]', 'files, folders, globs, or "-"'), EXTRACT_FORMATS),
            ),
          ),
        ),
      ),
    ),
  run: async (paths, options, io) => {
    if (options.format === 'json' && options.shard !== undefined && options.type !== undefined) {
      throw new Fault('the report of a shard holds every claim type; give --type to "claims merge"');
    }
    if (options.unmatched === true) return deliverUnmatched(paths, options, io);
    if (options.format === STREAMED) return streamClaims(paths, options, io);
    const report = await readReport(paths, { ...options, isCompared: SHOW_COMPARISON.includes(options.format) }, io);
    await deliverClaims(report, options, io);
    return exitCodeFor(report.failures);
  },
});
