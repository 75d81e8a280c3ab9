import type { Report } from '../model.ts';
import type { ChangeReport } from './change-report.ts';
import type { Render } from './format.ts';
import { changeRecord, failureRecord, reportRecord, toolRecord } from './record.ts';

/** A value as JSON with two blanks of indent and a newline at the end. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The whole report; `claims schema` prints its JSON Schema. */
export const reportJson: Render<Report> = (report) => toJson(reportRecord(report));

/** Changes of claims, source by source. */
export const changesJson: Render<ChangeReport> = (report) =>
  toJson({
    schemaVersion: report.schemaVersion,
    tool: toolRecord(report.tool),
    before: report.before,
    after: report.after,
    sources: report.sources.map(({ before, after, changes }) => ({
      before,
      after,
      changes: changes.map(changeRecord),
    })),
    failures: report.failures.map(failureRecord),
  });
