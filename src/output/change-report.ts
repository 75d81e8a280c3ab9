import type { Change, ChangeKind, Claim, Report } from '../model.ts';

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

/** Everything that happened to one claim between two versions. */
export interface ChangedClaim {
  readonly kinds: readonly ChangeKind[];
  readonly before: Claim | null;
  readonly after: Claim | null;
  readonly reasons: readonly string[];
}

/** Changes with those of one claim together, for people; a claim may have changed in several respects. */
export function groupChanges(changes: readonly Change[]): ChangedClaim[] {
  const groups: { kinds: ChangeKind[]; before: Claim | null; after: Claim | null; reasons: string[] }[] = [];
  for (const { kind, before, after, because } of changes) {
    const last = groups.at(-1);
    if (last !== undefined && last.before === before && last.after === after) {
      if (!last.kinds.includes(kind)) last.kinds.push(kind);
      last.reasons.push(because);
    } else groups.push({ kinds: [kind], before, after, reasons: [because] });
  }
  return groups;
}
