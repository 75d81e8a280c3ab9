import type { Style } from './format.ts';
import type { ShownReport } from './html/html.ts';

/** What `claims export --format` takes. */
export const EXPORT_FORMATS = ['json', 'ndjson', 'csv', 'markdown', 'html'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A file to be written. */
export interface ExportFile {
  readonly name: string;
  readonly content: string | Iterable<string>;
}

type Render = (report: ShownReport, style: Style) => Promise<readonly ExportFile[]>;

/** The files of a report in one format each; those about a comparison only where there is one. */
const FILES: Readonly<Record<ExportFormat, Render>> = {
  json: async (report, style) => {
    const { reportJson } = await import('./json.ts');
    return [{ name: 'report.json', content: reportJson(report, style) }];
  },
  ndjson: async (report) => {
    const { claimsNdjson } = await import('./ndjson.ts');
    return [{ name: 'claims.ndjson', content: claimsNdjson(report) }];
  },
  csv: async ({ comparison, ...report }, style) => {
    const { claimsCsv, matrixCsv } = await import('./csv.ts');
    return [
      { name: 'claims.csv', content: claimsCsv({ ...report, comparison }, style) },
      ...(comparison === null ? [] : [{ name: 'matrix.csv', content: matrixCsv({ ...report, comparison }, style) }]),
    ];
  },
  markdown: async ({ comparison, ...report }, style) => {
    const { claimsMarkdown } = await import('./claims-markdown.ts');
    const claims = { name: 'claims.md', content: claimsMarkdown({ ...report, comparison }, style) };
    if (comparison === null) return [claims];
    const { comparisonMarkdown } = await import('./comparison-markdown.ts');
    return [claims, { name: 'comparison.md', content: comparisonMarkdown({ ...report, comparison }, style) }];
  },
  html: async (report, style) => {
    const { reportHtml } = await import('./html/html.ts');
    return [{ name: 'report.html', content: reportHtml(report, style) }];
  },
};

/** The files of a report in the formats asked for. */
export async function exportFiles(
  report: ShownReport,
  formats: readonly ExportFormat[],
  style: Style,
): Promise<ExportFile[]> {
  const chosen = EXPORT_FORMATS.filter((format) => formats.includes(format));
  return (await Promise.all(chosen.map((format) => FILES[format](report, style)))).flat();
}
