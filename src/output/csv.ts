import { stringify } from 'csv-stringify/sync';
import type { Claim, Comparison, Report, SourceAgainstReference } from '../model.ts';
import type { Render } from './format.ts';

type Column<Row> = readonly [name: string, value: (row: Row) => string | number | boolean | null | undefined];

const CLAIM_COLUMNS: readonly Column<Claim>[] = [
  ['id', (claim) => claim.id],
  ['source', (claim) => claim.source],
  ['line', (claim) => claim.sentence.line],
  ['column', (claim) => claim.sentence.column],
  ['type', (claim) => claim.type],
  ['subject', (claim) => claim.subject.label],
  ['subject_id', (claim) => claim.subject.id],
  ['object', (claim) => claim.object.label],
  ['object_id', (claim) => claim.object.id],
  ['object_text', (claim) => claim.object.text],
  ['object_start', (claim) => claim.object.span.start],
  ['object_end', (claim) => claim.object.span.end],
  ['facet', (claim) => claim.facet],
  ['value_min', (claim) => claim.value?.min],
  ['value_max', (claim) => claim.value?.max],
  ['value_relation', (claim) => claim.value?.relation],
  ['polarity', (claim) => claim.polarity],
  ['certainty', (claim) => claim.certainty],
  ['attribution', (claim) => claim.attribution],
  ['promotional', (claim) => claim.promotional],
  ['population', (claim) => claim.qualifiers.population],
  ['frequency', (claim) => claim.qualifiers.frequency],
  ['severity', (claim) => claim.qualifiers.severity],
  ['dose', (claim) => claim.qualifiers.dose],
  ['comparator', (claim) => claim.qualifiers.comparator],
  ['route', (claim) => claim.qualifiers.route],
  ['time', (claim) => claim.qualifiers.time],
  ['section', (claim) => claim.section.join(' > ')],
  ['sentence', (claim) => claim.sentence.text],
  ['rule', (claim) => claim.evidence.rule],
  ['via', (claim) => claim.evidence.via],
];

/**
 * RFC 4180 with a header row. A field that a spreadsheet would run as a formula gets an apostrophe in front.
 */
function toCsv(header: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  return stringify([header, ...rows], {
    record_delimiter: '\r\n',
    escape_formulas: true,
    // The delimiter of records is CRLF, so a lone CR or LF has to be quoted as well.
    quoted_match: /[\r\n]/,
  });
}

function cellOf(value: string | number | boolean | null | undefined): string | number | null {
  return typeof value === 'boolean' ? String(value) : (value ?? null);
}

/** One claim a row. */
export const claimsCsv: Render<Report> = (report) =>
  toCsv(
    CLAIM_COLUMNS.map(([name]) => name),
    report.claims.map((claim) => CLAIM_COLUMNS.map(([, value]) => cellOf(value(claim)))),
  );

/** In which respects a source stands on a topic otherwise than the reference. */
function standing({ omits, adds, stronger, weaker, differs }: SourceAgainstReference, topic: string): string {
  const isOn = (one: { readonly topic: string }): boolean => one.topic === topic;
  const respects: readonly (readonly [name: string, holds: boolean])[] = [
    ['leaves out', omits.some(isOn)],
    ['adds', adds.includes(topic)],
    ['stronger', stronger.some(isOn)],
    ['weaker', weaker.some(isOn)],
    ['differs', differs.some(isOn)],
  ];
  return respects.flatMap(([name, holds]) => (holds ? [name] : [])).join('; ');
}

/** The matrix: one topic a row, one source a column; then each source against the reference, if there is one. */
export const matrixCsv: Render<Report & { readonly comparison: Comparison }> = ({ sources, comparison }) => {
  const measured = comparison.reference?.sources ?? [];
  return toCsv(
    [
      ...['type', 'subject', 'object', 'facet', 'sources', 'independent'],
      ...sources.map(({ id }) => id),
      ...measured.map(({ source }) => `${source} against the reference`),
    ],
    comparison.topics.map((topic) => [
      topic.type,
      topic.subject.label,
      topic.object.label,
      topic.facet,
      topic.support.sources,
      topic.support.independent,
      ...sources.map(({ id }) => topic.cells[id]?.state ?? 'silent'),
      ...measured.map((one) => standing(one, topic.id)),
    ]),
  );
};
