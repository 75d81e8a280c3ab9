import type { Change, ChangeKind, Report } from '../model.ts';

/** What changed between two versions of one source; a null path where there is no such version. */
export interface SourceChanges {
  readonly before: string | null;
  readonly after: string | null;
  readonly changes: readonly Change[];
}

/** What `claims diff` found. */
export interface ChangeReport extends Pick<Report, 'schemaVersion' | 'tool' | 'failures'> {
  readonly before: string;
  readonly after: string;
  readonly sources: readonly SourceChanges[];
}

/** `2 added, 1 denied`: how many changes there are of each kind, in the order of their first appearance. */
export function countChanges(report: ChangeReport): string {
  const counts = new Map<ChangeKind, number>();
  for (const { changes } of report.sources) {
    for (const { kind } of changes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts.size === 0 ? 'no change' : [...counts].map(([kind, number]) => `${number} ${kind}`).join(', ');
}
