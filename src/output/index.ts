import type { Comparison, Report } from '../model.ts';
import type { ChangeReport } from './change-report.ts';
import type { NarrowedReport } from './comparison-view.ts';
import type { Explanations } from './explanations.ts';
import type { Format } from './format.ts';
import type { ShownReport } from './html/html.ts';
import type { ScoreResult } from './score.ts';
import type { Coverage } from './unmatched.ts';
import type { Verification } from './verification.ts';

/** A report with a comparison. */
export type ComparedReport = NarrowedReport & { readonly comparison: Comparison };

const json: Format<Report> = {
  id: 'json',
  description: 'one report: sources, claims and comparison',
  load: async () => (await import('./json.ts')).reportJson,
};

const html: Format<ShownReport> = {
  id: 'html',
  description: 'one page for the browser: matrix, quotes, sources; needs no network',
  load: async () => (await import('./html/html.ts')).reportHtml,
};

/** What `claims extract --format` takes; the first is the default. */
export const EXTRACT_FORMATS: readonly Format<Report>[] = [
  {
    id: 'text',
    description: 'for reading, as wide as the terminal',
    load: async () => (await import('./claims-text.ts')).claimsText,
  },
  json,
  {
    id: 'ndjson',
    description: 'one claim a line, in source order',
    load: async () => (await import('./ndjson.ts')).claimsNdjson,
  },
  { id: 'csv', description: 'one claim a row (RFC 4180)', load: async () => (await import('./csv.ts')).claimsCsv },
  {
    id: 'markdown',
    description: 'tables for a pull request or a document',
    load: async () => (await import('./claims-markdown.ts')).claimsMarkdown,
  },
  html,
];

/** What `claims extract --unmatched --format` takes; the first is the default. */
export const UNMATCHED_FORMATS: readonly Format<Coverage>[] = [
  {
    id: 'text',
    description: 'for reading, as wide as the terminal',
    load: async () => (await import('./unmatched.ts')).unmatchedText,
  },
  {
    id: 'json',
    description: 'phrases with all their places',
    load: async () => (await import('./unmatched.ts')).unmatchedJson,
  },
];

/** What `claims compare --format` takes; the first is the default. */
export const COMPARE_FORMATS: readonly Format<ComparedReport>[] = [
  {
    id: 'text',
    description: 'for reading, as wide as the terminal',
    load: async () => (await import('./comparison-text.ts')).comparisonText,
  },
  json,
  {
    id: 'csv',
    description: 'the matrix: one topic a row, one source a column',
    load: async () => (await import('./csv.ts')).matrixCsv,
  },
  {
    id: 'markdown',
    description: 'tables for a pull request or a document',
    load: async () => (await import('./comparison-markdown.ts')).comparisonMarkdown,
  },
  html,
];

/** What `claims diff --format` takes; the first is the default. */
export const DIFF_FORMATS: readonly Format<ChangeReport>[] = [
  {
    id: 'text',
    description: 'for reading, like a diff',
    load: async () => (await import('./changes-text.ts')).changesText,
  },
  {
    id: 'json',
    description: 'every change with the claims before and after',
    load: async () => (await import('./json.ts')).changesJson,
  },
  {
    id: 'markdown',
    description: 'tables for a pull request or a document',
    load: async () => (await import('./changes-markdown.ts')).changesMarkdown,
  },
];

/** What `claims explain --format` takes; the first is the default. */
export const EXPLAIN_FORMATS: readonly Format<Explanations>[] = [
  {
    id: 'text',
    description: 'for reading, as wide as the terminal',
    load: async () => (await import('./explanations.ts')).explanationsText,
  },
  {
    id: 'json',
    description: 'claims with their reasons',
    load: async () => (await import('./explanations.ts')).explanationsJson,
  },
];

/** What `claims score --format` takes; the first is the default. */
export const SCORE_FORMATS: readonly Format<ScoreResult>[] = [
  { id: 'text', description: 'for reading', load: async () => (await import('./score.ts')).scoreText },
  { id: 'json', description: 'the figures', load: async () => (await import('./score.ts')).scoreJson },
];

/** What `claims verify --format` takes; the first is the default. */
export const VERIFY_FORMATS: readonly Format<Verification>[] = [
  {
    id: 'text',
    description: 'what does not hold, a line each; moved claims together',
    load: async () => (await import('./verification.ts')).verificationText,
  },
  {
    id: 'json',
    description: 'every finding with what the report and what the file says',
    load: async () => (await import('./verification.ts')).verificationJson,
  },
];
