import { dirname, join } from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import type { Claim } from '../model.ts';
import { SCORE_FORMATS } from '../output/index.ts';
import type { GoldClaim } from '../score/gold.ts';
import { defineCommand } from './command.ts';
import { deliver } from './deliver.ts';
import { Fault } from './fault.ts';
import { type Io, say } from './io.ts';
import { addOutputOptions, addSourceOptions, type OutputOptions, type SourceOptions } from './options.ts';
import { readLexicon } from './read-lexicon.ts';
import { exitCodeFor, type ReadSources, readSources, sayFailures } from './read-sources.ts';
import { isSavedReport, parseSavedClaims, readStdin, readText } from './saved-claims.ts';

interface ScoreOptions extends OutputOptions, SourceOptions {
  readonly min?: number;
  readonly errors?: boolean;
}

interface FoundClaims {
  readonly claims: readonly Claim[];
  readonly failures: ReadSources['failures'];
}

function readShare(value: string): number {
  const share = Number(value);
  if (value.trim() === '' || !(share >= 0 && share <= 1)) throw new InvalidArgumentError('It is a number from 0 to 1.');
  return share;
}

async function readGoldFile(path: string, io: Io): Promise<GoldClaim[]> {
  const { readGold } = await import('../score/gold.ts');
  const gold = readGold(await readText(path, io));
  if (!Array.isArray(gold))
    throw new Fault(`${path}:${gold.line}: not a gold claim: ${gold.message}; expected one JSON object a line`);
  if (gold.length === 0) throw new Fault(`${path}: holds no gold claims; expected one JSON object a line`);
  return gold;
}

async function extractClaims(paths: readonly string[], options: SourceOptions, io: Io): Promise<FoundClaims> {
  const knowledge = await readLexicon(options, io);
  const { documents, failures } = await readSources(paths, options, io);
  const { extractDocument } = await import('../pipeline.ts');
  const claims = documents.flatMap((document) => extractDocument(document, knowledge).claims);
  return { claims, failures };
}

/** Claims of saved reports and of articles, all articles where their format is told; without operands, of those that the gold names, in its folder. */
async function findClaims(
  operands: readonly string[],
  gold: { readonly path: string; readonly claims: readonly GoldClaim[] },
  { options, io }: { readonly options: SourceOptions; readonly io: Io },
): Promise<FoundClaims> {
  const named = [...new Set(gold.claims.map(({ source }) => join(dirname(gold.path), source)))];
  const paths = operands.length === 0 ? named : operands;
  const isSaved = (path: string): boolean => options.inputFormat === undefined && (path === '-' || isSavedReport(path));
  const articles = paths.filter((path) => !isSaved(path));
  const found = articles.length === 0 ? null : await extractClaims(articles, options, io);
  const claims = [...(found?.claims ?? [])];
  for (const path of paths.filter(isSaved)) {
    const text = path === '-' ? await readStdin(io) : await readText(path, io);
    claims.push(...(await parseSavedClaims(text, path)).claims);
  }
  return { claims, failures: found?.failures ?? [] };
}

async function runScore(operands: readonly string[], options: ScoreOptions, io: Io): Promise<number> {
  const [path = '', ...paths] = operands;
  const gold = { path, claims: await readGoldFile(path, io) };
  const { claims, failures } = await findClaims(paths, gold, { options, io });
  sayFailures(failures, io);
  const { scoreClaims } = await import('../score/score.ts');
  const score = scoreClaims(claims, gold.claims);
  const result = { score, withErrors: options.errors === true };
  await deliver(result, SCORE_FORMATS, { options, io });
  const strict = score.types.all?.strictF1 ?? 0;
  const low = options.min !== undefined && strict < options.min;
  if (low) say(io, `strict F1 ${strict.toFixed(3)} is below ${options.min}`);
  return exitCodeFor(failures) || (low ? 1 : 0);
}

/** `claims score`: how well claims agree with a gold file. */
export const score = defineCommand<ScoreOptions>({
  id: 'score',
  summary: 'precision, recall and F1 against a gold file',
  examples: [
    'score gold.jsonl',
    'score gold.jsonl report.json --errors',
    'extract articles --format ndjson | claims score gold.jsonl - --min 0.7',
  ],
  exits: ['0  done', '1  strict F1 is below --min', '2  trouble'],
  declare: (command) =>
    addSourceOptions(
      addOutputOptions(
        command
          .argument('<gold>', 'one JSON object a line')
          .argument('[reports...]', 'saved reports, "-", or articles; else the articles that the gold names'),
        SCORE_FORMATS,
      ),
    )
      .addOption(new Option('--min <share>', 'the least strict F1 that is good enough, 0 to 1').argParser(readShare))
      .option('--errors', 'list what was missed, unexpected or wrong'),
  run: runScore,
});
