import type { Report } from '../model.ts';
import type { ChangeReport } from './change-report.ts';
import type { Render } from './format.ts';
import { changeRecord, failureRecord, reportRecord, toolRecord } from './record.ts';

/** A value as JSON with two blanks of indent and a newline at the end. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Cells without claims, which a matrix of many sources is full of. */
const BARE_CELL = /\{\n +"state": "(silent|incomplete)",\n +"claims": \[\]\n +\}/g;

/** An element of a list with indent; each cell without claims on one line. */
function indented(item: unknown, indent: string): string {
  const text = JSON.stringify(item, null, 2).replace(BARE_CELL, '{ "state": "$1", "claims": [] }');
  return text.replaceAll('\n', `\n${indent}`);
}

/** A value as JSON with indent, in pieces: a list element by element, an object member by member. */
function* pieces(value: unknown, indent: string): Generator<string> {
  const inner = `${indent}  `;
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) yield JSON.stringify(value);
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield `${index === 0 ? '[' : ','}\n${inner}${indented(item, inner)}`;
    }
    yield `\n${indent}]`;
  } else {
    for (const [index, [key, item]] of Object.entries(value).entries()) {
      yield `${index === 0 ? '{' : ','}\n${inner}${JSON.stringify(key)}: `;
      yield* pieces(item, inner);
    }
    yield `\n${indent}}`;
  }
}

/** A report as JSON, in pieces: the whole of a large one is longer than a string can be. */
export function* reportPieces(report: Report): Generator<string> {
  yield* pieces(reportRecord(report), '');
  yield '\n';
}

/** The whole report; `claims schema` prints its JSON Schema. */
export const reportJson: Render<Report> = reportPieces;

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
