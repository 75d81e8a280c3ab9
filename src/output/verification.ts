import type { Failure } from '../model.ts';
import { groupBy } from '../text/group-by.ts';
import type { Finding } from '../verify/verify.ts';
import { toJson } from './json.ts';
import { clip, oneLine } from './measure.ts';
import { count } from './quote.ts';
import { failureRecord } from './record.ts';

/** What came of the check of a report. */
export interface Verification {
  readonly report: string;
  /** Whether every claim was made again; otherwise only hashes and quotes were checked. */
  readonly traced: boolean;
  readonly sources: number;
  readonly claims: number;
  readonly findings: readonly Finding[];
  /** Sources that could not be read again. */
  readonly failures: readonly Failure[];
}

const LONGEST = 200;

const shown = (value: unknown): string => (value === undefined ? 'nothing' : clip(JSON.stringify(value), LONGEST));

function findingLine({ of, place, field, message, report, file }: Finding): string {
  const what = message ?? `report: ${shown(report)}, file: ${shown(file)}`;
  return oneLine(`${of}${place === null ? '' : ` (${place})`}: ${field === '' ? '' : `${field}: `}${what}`);
}

const OFFSET = /\.(?:start|end)$/;
const PLACE = /\.(?:start|end|line|column|page)$/;
const WARNING = /^warnings\.\d+/;

/** Findings about one claim, one warning of a source, or the rest of a source or report. */
interface Subject {
  readonly kind: 'claim' | 'warning' | 'other';
  readonly source: string;
  readonly findings: readonly Finding[];
}

/** What has to stand elsewhere, and equally far, where all the words of a subject do. */
const MOVED_FIELDS: Readonly<Record<Subject['kind'], readonly string[]>> = {
  claim: ['sentence.span.start', 'sentence.span.end', 'object.span.start', 'object.span.end'],
  warning: ['.span.start', '.span.end'],
  other: [],
};

function subjectsOf(findings: readonly Finding[]): Subject[] {
  const groups = groupBy(findings, ({ of, place, field }) => JSON.stringify([of, place, WARNING.exec(field)?.[0]]));
  return [...groups.values()].flatMap((own): Subject[] => {
    const [first] = own;
    if (first === undefined) return [];
    const { of, place, field } = first;
    if (place !== null) return [{ kind: 'claim', source: place.slice(0, place.lastIndexOf(':')), findings: own }];
    return [{ kind: WARNING.test(field) ? 'warning' : 'other', source: of, findings: own }];
  });
}

/** By how many characters a subject stands later in the file, with all of its words; null where it does not. */
function moveOf({ kind, findings }: Subject): number | null {
  const moves = findings.flatMap(({ field, report, file }) =>
    OFFSET.test(field) ? [{ field: field.replace(WARNING, ''), by: Number(file) - Number(report) }] : [],
  );
  const [first] = moves;
  const isWhole = MOVED_FIELDS[kind].every((field) => moves.some((move) => move.field === field));
  return kind !== 'other' && first !== undefined && isWhole && moves.every(({ by }) => by === first.by)
    ? first.by
    : null;
}

/** Claims and warnings of one source that stand elsewhere, by equally many characters. */
function movedLine(source: string, by: number, moved: readonly Subject[]): string {
  const what = (['claim', 'warning'] as const).flatMap((kind) => {
    const own = moved.filter((one) => one.kind === kind).length;
    return own === 0 ? [] : [count(own, kind)];
  });
  const far = `${by > 0 ? '+' : '−'}${count(Math.abs(by), 'character')}`;
  return oneLine(`${source}: ${what.join(' and ')} moved by ${far}, words unchanged (--format json names each)`);
}

/** The findings, a line each; but one line for all claims that an edit elsewhere in the file has moved. */
function findingLines(findings: readonly Finding[]): string[] {
  const subjects = subjectsOf(findings).map((subject) => ({ subject, by: moveOf(subject) }));
  const lines = subjects.flatMap(({ subject, by }) =>
    subject.findings.filter(({ field }) => by === null || !PLACE.test(field)).map(findingLine),
  );
  const moved = groupBy(subjects, ({ subject, by }) => JSON.stringify([subject.source, by]));
  return [
    ...lines,
    ...[...moved.values()].flatMap((own) => {
      const [first] = own;
      if (first === undefined || first.by === null) return [];
      return [
        movedLine(
          first.subject.source,
          first.by,
          own.map(({ subject }) => subject),
        ),
      ];
    }),
  ];
}

function resultOf({ failures, traced }: Verification, findings: number): string {
  if (findings > 0) return `not valid: ${count(findings, 'finding')}`;
  return traced && failures.length === 0 ? 'valid' : 'nothing wrong was found, and not all could be checked';
}

/** The findings and the result. */
export function verificationText(verification: Verification): string {
  const { report: name, sources, claims, traced, findings } = verification;
  const checked = `${count(sources, 'source')} and ${count(claims, 'claim')} checked${traced ? ', each claim made again' : ', quotes only'}`;
  const lines = findingLines(findings);
  return [...lines, `${oneLine(name)}: ${resultOf(verification, lines.length)} (${checked})`, ''].join('\n');
}

/** The findings as JSON. */
export function verificationJson(verification: Verification): string {
  const { report, traced, sources, claims, findings, failures } = verification;
  return toJson({
    report,
    valid: findings.length === 0 && failures.length === 0 && traced,
    traced,
    sources,
    claims,
    findings: findings.map((finding) => ({
      of: finding.of,
      place: finding.place,
      field: finding.field,
      message: finding.message ?? null,
      report: finding.report ?? null,
      file: finding.file ?? null,
    })),
    failures: failures.map(failureRecord),
  });
}
