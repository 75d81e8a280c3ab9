import type { Comparison, Report } from '../model.ts';
import type { ChangeReport } from './change-report.ts';
import { changesMarkdown } from './changes-markdown.ts';
import { changesText } from './changes-text.ts';
import { claimsMarkdown } from './claims-markdown.ts';
import { claimsText } from './claims-text.ts';
import { comparisonMarkdown } from './comparison-markdown.ts';
import { comparisonText } from './comparison-text.ts';
import { claimsCsv, matrixCsv } from './csv.ts';
import type { Format } from './format.ts';
import { reportHtml } from './html/html.ts';
import { changesJson, reportJson } from './json.ts';
import { claimsNdjson } from './ndjson.ts';

/** A report with a comparison. */
export type ComparedReport = Report & { readonly comparison: Comparison };

/** What `claims extract --format` takes; the first is the default. */
export const EXTRACT_FORMATS: readonly Format<Report>[] = [
  claimsText,
  reportJson,
  claimsNdjson,
  claimsCsv,
  claimsMarkdown,
  reportHtml,
];

/** What `claims compare --format` takes; the first is the default. */
export const COMPARE_FORMATS: readonly Format<ComparedReport>[] = [
  comparisonText,
  reportJson,
  matrixCsv,
  comparisonMarkdown,
  reportHtml,
];

/** What `claims diff --format` takes; the first is the default. */
export const DIFF_FORMATS: readonly Format<ChangeReport>[] = [changesText, changesJson, changesMarkdown];
