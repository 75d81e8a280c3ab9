import { CHANGE_KINDS, type ChangeKind, SCHEMA_VERSION } from '../model.ts';
import type { ChangeReport } from '../output/change-report.ts';
import { DIFF_FORMATS } from '../output/index.ts';
import { NAME, VERSION } from '../version.ts';
import { defineCommand } from './command.ts';
import { deliver } from './deliver.ts';
import { readSide, type Side } from './diff-side.ts';
import { Fault } from './fault.ts';
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
import { sayFailures } from './read-sources.ts';
import { selectClaims } from './select-types.ts';

interface DiffOptions extends OutputOptions, SourceOptions, TypeOptions {
  readonly ignore?: readonly ChangeKind[];
}

async function diffSides(before: Side, after: Side, options: DiffOptions): Promise<ChangeReport['sources']> {
  const { diffClaims } = await import('../compare/diff.ts');
  return pairSources(before, after).map((pair) => {
    const older = selectClaims(pair.before?.claims ?? [], options.type);
    const newer = selectClaims(pair.after?.claims ?? [], options.type);
    return {
      before: pair.before?.path ?? null,
      after: pair.after?.path ?? null,
      changes: diffClaims(older, newer).filter(({ kind }) => options.ignore?.includes(kind) !== true),
    };
  });
}

async function runDiff(operands: readonly string[], options: DiffOptions, io: Io): Promise<number> {
  const [beforePath = '', afterPath = ''] = operands;
  if (beforePath === '-' && afterPath === '-') throw new Fault('-: standard input can be read only once');
  const before = await readSide(beforePath, options, io);
  const after = await readSide(afterPath, options, io);
  const failures = [...before.failures, ...after.failures];
  sayFailures(failures, io);
  if (failures.length > 0 && (before.sources.length === 0 || after.sources.length === 0)) return 2;
  const { lexiconVersion } = await import('../pipeline.ts');
  const tool = { name: NAME, version: VERSION, lexicon: lexiconVersion() };
  const sources = await diffSides(before, after, options);
  const report: ChangeReport = {
    schemaVersion: SCHEMA_VERSION,
    tool,
    before: beforePath,
    after: afterPath,
    sources,
    failures,
  };
  const inputs = [beforePath, afterPath, ...[...before.sources, ...after.sources].map(({ path }) => path)];
  await deliver(report, DIFF_FORMATS, { options, io, inputs });
  if (failures.length > 0) return 2;
  return sources.some(({ changes }) => changes.length > 0) ? 1 : 0;
}

/** `claims diff`: what changed in claims between two versions. */
export const diff = defineCommand<DiffOptions>({
  id: 'diff',
  summary: 'what changed in claims between two versions, folders or saved reports',
  examples: [
    'diff old/article.md new/article.md',
    'diff old new --ignore moved --ignore reworded',
    'diff saved.json article.md --format markdown',
  ],
  exits: ['0  no change', '1  claims changed', '2  trouble'],
  declare: (command) =>
    addTypeOption(
      addSourceOptions(
        addOutputOptions(
          command
            .argument('<before>', 'an article, a folder, or a report saved as json or ndjson')
            .argument('<after>', 'the same, later'),
          DIFF_FORMATS,
        ),
      ),
    ).addOption(repeatable('--ignore <change>', 'leave out this kind of change', CHANGE_KINDS)),
  run: runDiff,
});
