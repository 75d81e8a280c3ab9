import { claimsMarkdown } from './claims-markdown.ts';
import { comparisonMarkdown } from './comparison-markdown.ts';
import { claimsCsv, matrixCsv } from './csv.ts';
import type { Style } from './format.ts';
import { reportHtml, type ShownReport } from './html/html.ts';
import { reportJson } from './json.ts';
import { claimsNdjson } from './ndjson.ts';

/** What `claims export --format` takes. */
export const EXPORT_FORMATS = ['json', 'ndjson', 'csv', 'markdown', 'html'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A file to be written. */
export interface ExportFile {
  readonly name: string;
  readonly content: string | Iterable<string>;
}

/** The files of a report in the formats asked for; those about a comparison only where there is one. */
export function exportFiles(report: ShownReport, formats: readonly ExportFormat[], style: Style): ExportFile[] {
  const { comparison } = report;
  const compared = comparison === null ? null : { ...report, comparison };
  const files: Readonly<Record<ExportFormat, readonly ExportFile[]>> = {
    json: [{ name: 'report.json', content: reportJson.render(report, style) }],
    ndjson: [{ name: 'claims.ndjson', content: claimsNdjson.render(report, style) }],
    csv: [
      { name: 'claims.csv', content: claimsCsv.render(report, style) },
      ...(compared === null ? [] : [{ name: 'matrix.csv', content: matrixCsv.render(compared, style) }]),
    ],
    markdown: [
      { name: 'claims.md', content: claimsMarkdown.render(report, style) },
      ...(compared === null ? [] : [{ name: 'comparison.md', content: comparisonMarkdown.render(compared, style) }]),
    ],
    html: [{ name: 'report.html', content: reportHtml.render(report, style) }],
  };
  return EXPORT_FORMATS.filter((format) => formats.includes(format)).flatMap((format) => files[format]);
}
