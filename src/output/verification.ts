import type { Failure } from '../model.ts';
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

function findingLine({ of, place, field, message, expected, found }: Finding): string {
  const what = message ?? `expected ${shown(expected)}, found ${shown(found)}`;
  return oneLine(`${of}${place === null ? '' : ` (${place})`}: ${field === '' ? '' : `${field}: `}${what}`);
}

function resultOf({ findings, failures, traced }: Verification): string {
  if (findings.length > 0) return `not valid: ${count(findings.length, 'finding')}`;
  return traced && failures.length === 0 ? 'valid' : 'nothing wrong was found, and not all could be checked';
}

/** The findings, a line each, and the result. */
export function verificationText(verification: Verification): string {
  const { report, sources, claims, traced, findings } = verification;
  const checked = `${count(sources, 'source')} and ${count(claims, 'claim')} checked${traced ? ', each claim made again' : ', quotes only'}`;
  return [...findings.map(findingLine), `${oneLine(report)}: ${resultOf(verification)} (${checked})`, ''].join('\n');
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
    findings: findings.map(({ of, place, field, message, expected, found }) => ({
      of,
      place,
      field,
      message: message ?? null,
      expected: expected ?? null,
      found: found ?? null,
    })),
    failures: failures.map(failureRecord),
  });
}
