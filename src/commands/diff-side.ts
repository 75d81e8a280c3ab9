import { stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import type { Claim, Failure, SourceSummary } from '../model.ts';
import type { LexiconOptions } from '../pipeline.ts';
import { groupBy } from '../text/group-by.ts';
import type { Io } from './io.ts';
import type { SourceOptions } from './options.ts';
import { readSources } from './read-sources.ts';
import { isSavedReport, parseSavedClaims, readText } from './saved-claims.ts';

/** One source of one side. */
export interface SideSource {
  /** The path below the folder of its side; what sources are paired by. */
  readonly key: string;
  readonly path: string;
  readonly claims: readonly Claim[];
}

/** All sources that one operand of `claims diff` stands for. */
export interface Side {
  readonly sources: readonly SideSource[];
  readonly failures: readonly Failure[];
  /** What is to be told of the sources; nothing of those of a saved report. */
  readonly warned: readonly Pick<SourceSummary, 'id' | 'warnings'>[];
  /** Keys of sources that could not be read. */
  readonly lost: ReadonlySet<string>;
}

/** The longest folder, with its "/", that all paths lie in. */
function commonFolder(paths: readonly string[]): string {
  const [first = '', ...others] = paths;
  let folder = first.slice(0, first.lastIndexOf('/') + 1);
  while (folder !== '' && !others.every((path) => path.startsWith(folder))) {
    folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
  }
  return folder;
}

/** The beginning of the ids of all sources below a folder. */
function folderOf(path: string): string {
  const plain = path
    .replaceAll(sep, '/')
    .replace(/^(?:\.\/+)+/, '')
    .replace(/(?<!\/)\/+$/, '');
  return plain === '' || plain === '.' ? '' : `${plain}/`;
}

async function isFolder(path: string, cwd: string): Promise<boolean> {
  try {
    return (await stat(resolve(cwd, path))).isDirectory();
  } catch {
    return false;
  }
}

function makeSide(
  found: readonly { readonly path: string; readonly claims: readonly Claim[] }[],
  { failures, warned }: Pick<Side, 'failures' | 'warned'>,
  folder: string,
): Side {
  const keyOf = (path: string): string => (path.startsWith(folder) ? path.slice(folder.length) : path);
  return {
    sources: found.map(({ path, claims }) => ({ key: keyOf(path), path, claims })),
    failures,
    warned,
    lost: new Set(failures.map(({ path }) => keyOf(path))),
  };
}

async function readSaved(path: string, io: Io): Promise<Side> {
  const { sources, claims } = await parseSavedClaims(await readText(path, io), path);
  const bySource = groupBy(claims, (claim) => claim.source);
  const found = sources.map((source) => ({ path: source, claims: bySource.get(source) ?? [] }));
  return makeSide(found, { failures: [], warned: [] }, commonFolder(sources));
}

/** How the sources of a side are read, and by what knowledge. */
export interface SideOptions extends SourceOptions {
  readonly knowledge: LexiconOptions;
}

/** The claims that an operand of `claims diff` stands for: an article, a folder, or a saved report. */
export async function readSide(path: string, options: SideOptions, io: Io): Promise<Side> {
  if (options.inputFormat === undefined && isSavedReport(path)) return readSaved(path, io);
  const { documents, failures } = await readSources([path], options, io);
  const { extractDocument } = await import('../pipeline.ts');
  const read = documents.map((document) => extractDocument(document, options.knowledge));
  const warned = read.map(({ summary }) => summary);
  const found = read.map(({ summary, claims }) => ({ path: summary.id, claims }));
  const paths = [...found, ...failures].map((source) => source.path);
  const folder = (await isFolder(path, io.cwd)) ? folderOf(path) : commonFolder(paths);
  return makeSide(found, { failures, warned }, folder);
}
