import { CHANGE_KINDS, type ChangeKind, SCHEMA_VERSION } from '../model.ts';
import type { ChangeReport } from '../output/change-report.ts';
import { DIFF_FORMATS } from '../output/index.ts';
import { defineCommand } from './command.ts';
import { deliver } from './deliver.ts';
import { readSide, type Side, type SideOptions } from './diff-side.ts';
import { Fault } from './fault.ts';
import { isMissing, readGitOperands, underName } from './git-diff.ts';
import type { Io } from './io.ts';
import {
  addOutputOptions,
  addSourceOptions,
  addTypeOption,
  type OutputOptions,
  repeatable,
  type SourceOptions,
  type TypeOptions,
} from './options.ts';
import { pairSources } from './pair-sources.ts';
import { readLexicon } from './read-lexicon.ts';
import { sayFailures, sayWarnings } from './read-sources.ts';
import { selectClaims } from './select-types.ts';

interface DiffOptions extends OutputOptions, SourceOptions, TypeOptions {
  readonly ignore?: readonly ChangeKind[];
  readonly all?: boolean;
  readonly git?: boolean;
}

type ReadyOptions = DiffOptions & SideOptions;

/** Changes that leave what is claimed as it is. */
const QUIET: readonly ChangeKind[] = ['reworded', 'moved'];

const isShown = (kind: ChangeKind, { ignore = [], all = false }: DiffOptions): boolean =>
  !ignore.includes(kind) && (all || !QUIET.includes(kind));

async function diffSides(before: Side, after: Side, options: DiffOptions): Promise<ChangeReport['sources']> {
  const { diffClaims } = await import('../compare/diff.ts');
  return pairSources(before, after).map((pair) => {
    const older = selectClaims(pair.before?.claims ?? [], options.type);
    const newer = selectClaims(pair.after?.claims ?? [], options.type);
    return {
      before: pair.before?.path ?? null,
      after: pair.after?.path ?? null,
      changes: diffClaims(older, newer).filter(({ kind }) => isShown(kind, options)),
    };
  });
}

const NOTHING: Side = { sources: [], failures: [], warned: [], lost: new Set() };

async function readGitSide(path: string, name: string, options: ReadyOptions, io: Io): Promise<Side> {
  return isMissing(path) ? NOTHING : underName(await readSide(path, options, io), name);
}

/** As git's external diff: the repository's name of the file, and always 0, because git takes 1 for a failure. */
async function runGitDiff(operands: readonly string[], options: ReadyOptions, io: Io): Promise<number> {
  const { name, before, after } = readGitOperands(operands);
  const sides = [await readGitSide(before, name, options, io), await readGitSide(after, name, options, io)] as const;
  sayFailures([...sides[0].failures, ...sides[1].failures], io);
  const { makeTool } = await import('../pipeline.ts');
  const report: ChangeReport = {
    schemaVersion: SCHEMA_VERSION,
    tool: makeTool(options.knowledge),
    before: `a/${name}`,
    after: `b/${name}`,
    sources: await diffSides(...sides, options),
    failures: [],
  };
  await deliver(report, DIFF_FORMATS, { options, io });
  return 0;
}

async function runDiff(operands: readonly string[], given: DiffOptions, io: Io): Promise<number> {
  const options = { ...given, knowledge: await readLexicon(given, io) };
  if (options.git) return runGitDiff(operands, options, io);
  if (operands.length > 2) throw new Fault(`${operands[2]}: diff compares two operands; quote a glob, or name folders`);
  const [beforePath = '', afterPath = ''] = operands;
  if (beforePath === '-' && afterPath === '-') throw new Fault('-: standard input can be read only once');
  const before = await readSide(beforePath, options, io);
  const after = await readSide(afterPath, options, io);
  const failures = [...before.failures, ...after.failures];
  sayFailures(failures, io);
  if (given.quiet !== true) sayWarnings([...before.warned, ...after.warned], io);
  if (failures.length > 0 && (before.sources.length === 0 || after.sources.length === 0)) return 2;
  const { makeTool } = await import('../pipeline.ts');
  const tool = makeTool(options.knowledge);
  const sources = await diffSides(before, after, options);
  const report: ChangeReport = {
    schemaVersion: SCHEMA_VERSION,
    tool,
    before: beforePath,
    after: afterPath,
    sources,
    failures,
  };
  await deliver(report, DIFF_FORMATS, { options, io });
  if (failures.length > 0) return 2;
  return sources.some(({ changes }) => changes.length > 0) ? 1 : 0;
}

/** `claims diff`: what changed in claims between two versions. */
export const diff = defineCommand<DiffOptions>({
  id: 'diff',
  summary: 'what changed in claims between two versions, folders or saved reports',
  examples: [
    'diff old/article.md new/article.md',
    'diff old new --all',
    'diff saved.json article.md --format markdown',
  ],
  exits: ['0  no change', '1  claims changed', '2  trouble'],
  declare: (command) =>
    addTypeOption(
      addSourceOptions(
        addOutputOptions(
          command
            .argument('<before>', 'an article, a folder, or a report saved as json or ndjson')
            .argument('<after>', 'the same, later')
            .argument('[git...]', 'with --git: what git adds'),
          DIFF_FORMATS,
        ),
      ),
    )
      .addOption(repeatable('--ignore <change>', 'leave out this kind of change', CHANGE_KINDS))
      .option('--all', 'also claims that were only reworded or moved')
      .option('--git', "work as git's external diff"),
  run: runDiff,
});
