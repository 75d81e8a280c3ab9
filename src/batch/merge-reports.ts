import type { Failure, Report, SourceSummary } from '../model.ts';
import { groupBy } from '../text/group-by.ts';
import { NotMergeable } from './merge-lines.ts';

/** A report, and what messages call it. */
export interface ShardReport {
  readonly name: string;
  readonly report: Pick<Report, 'sources' | 'claims' | 'failures'>;
}

/** Checks that the shards hold each source of the whole run once. */
function checkPlaces(shards: readonly ShardReport[]): void {
  const seen = new Map<number, string>();
  for (const { name, report } of shards) {
    for (const { position } of [...report.sources, ...report.failures]) {
      if (position === undefined)
        throw new NotMergeable(`${name}: is no report of a shard; expected what "claims extract --shard" wrote`);
      const other = seen.get(position);
      if (other !== undefined) throw new NotMergeable(`${other} and ${name} hold one source; name each shard once`);
      seen.set(position, name);
    }
  }
  if ([...seen.keys()].some((position) => position >= seen.size)) {
    throw new NotMergeable('sources are missing; name the reports of all shards');
  }
}

function inOrder<Item extends SourceSummary | Failure>(items: readonly Item[]): Omit<Item, 'position'>[] {
  const ordered = [...items].sort((a, b) => (a.position ?? 0) - (b.position ?? 0));
  return ordered.map(({ position, ...item }) => item);
}

/**
 * What the reports of all shards hold, in the order of one run over everything.
 * @throws NotMergeable where one is not of a shard, or a shard is missing or given twice.
 */
export function mergeReports(
  shards: readonly ShardReport[],
): Pick<Report, 'claims'> & { readonly sources: readonly SourceSummary[]; readonly failures: readonly Failure[] } {
  checkPlaces(shards);
  const sources = inOrder(shards.flatMap(({ report }) => report.sources));
  const bySource = groupBy(
    shards.flatMap(({ report }) => report.claims),
    ({ source }) => source,
  );
  return {
    sources,
    failures: inOrder(shards.flatMap(({ report }) => report.failures)),
    claims: sources.flatMap(({ id }) => bySource.get(id) ?? []),
  };
}
