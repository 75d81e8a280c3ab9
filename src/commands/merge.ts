import { createReadStream } from 'node:fs';
import { extname, resolve } from 'node:path';
import { NotMergeable } from '../batch/merge-lines.ts';
import type { Report } from '../model.ts';
import { defineCommand } from './command.ts';
import { Fault, faultOf } from './fault.ts';
import type { Io } from './io.ts';
import { addLexiconOptions, addTypeOption, type SourceOptions, type TypeOptions } from './options.ts';
import { readLexicon } from './read-lexicon.ts';
import { exitCodeFor } from './read-sources.ts';
import { parseReport, readText } from './saved-claims.ts';
import { selectTypes } from './select-types.ts';
import { writeOutput } from './write-output.ts';

interface MergeOptions extends Pick<SourceOptions, 'lexicon'>, TypeOptions {
  readonly output?: string;
}

const isReportName = (path: string): boolean => extname(path).toLowerCase() === '.json';

async function* linesOfFile(path: string, io: Io): AsyncGenerator<string, void> {
  const { linesOf } = await import('../load/lines-of.ts');
  io.inputs.add(path);
  try {
    for await (const line of linesOf(createReadStream(resolve(io.cwd, path)), Number.POSITIVE_INFINITY)) {
      yield new TextDecoder().decode(line ?? undefined);
    }
  } catch (error) {
    throw faultOf(error, 'cannot be read', path);
  }
}

const nameOf = ({ name, version, lexicon }: Report['tool']): string => `${name} ${version}, lexicon ${lexicon}`;

/** Reads shards, puts them in order, and compares their sources. */
async function mergeJson(paths: readonly string[], options: MergeOptions, io: Io): Promise<Report> {
  const shards = [];
  for (const path of paths) shards.push({ name: path, report: await parseReport(await readText(path, io), path) });
  const [{ mergeReports }, { buildReport }] = await Promise.all([
    import('../batch/merge-reports.ts'),
    import('../pipeline.ts'),
  ]);
  const report = buildReport(mergeReports(shards), await readLexicon(options, io));
  for (const {
    name,
    report: { tool },
  } of shards) {
    if (nameOf(tool) === nameOf(report.tool)) continue;
    throw new Fault(`${name}: was made by ${nameOf(tool)}; this is ${nameOf(report.tool)}; make every shard with one`);
  }
  return report;
}

async function mergeNdjson(paths: readonly string[], io: Io): Promise<AsyncIterable<string>> {
  const { mergeLines } = await import('../batch/merge-lines.ts');
  return mergeLines(paths.map((path) => ({ name: path, lines: linesOfFile(path, io) })));
}

async function mergeShards(paths: readonly string[], options: MergeOptions, io: Io): Promise<number> {
  const reports = paths.filter(isReportName);
  if (reports.length === 0) {
    if (options.type !== undefined) throw new Fault('give --type to "claims extract", or merge reports (.json)');
    await writeOutput(options.output, await mergeNdjson(paths, io), io);
    return 0;
  }
  if (reports.length < paths.length) throw new Fault('reports (.json) and claims (.ndjson) cannot be merged into one');
  const [report, { reportPieces }] = [await mergeJson(paths, options, io), await import('../output/json.ts')];
  await writeOutput(options.output, reportPieces(selectTypes(report, options.type)), io);
  return exitCodeFor(report.failures);
}

/** `claims merge`: one report of the shards of a corpus. */
export const merge = defineCommand<MergeOptions>({
  id: 'merge',
  summary: 'what several "claims extract --shard" wrote, as one run would have written it',
  examples: ['merge 1.json 2.json --output report.json', 'merge shard-*.ndjson > claims.ndjson'],
  exits: ['0  done', '2  trouble, or a source could not be read when a shard was made'],
  declare: (command) =>
    addTypeOption(
      addLexiconOptions(
        command
          .argument('<reports...>', 'of all shards, saved as json or all as ndjson')
          .option('-o, --output <file>', 'write to a file instead of standard output ("-")'),
      ),
    ),
  run: async (paths, options, io) => {
    try {
      return await mergeShards(paths, options, io);
    } catch (error) {
      throw error instanceof NotMergeable ? new Fault(error.message) : error;
    }
  },
});
