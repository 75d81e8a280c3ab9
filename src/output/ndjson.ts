import type { Report } from '../model.ts';
import { claimRecord } from './record.ts';

/** One claim a line, in source order. */
export function* claimsNdjson(report: Report): Generator<string> {
  for (const claim of report.claims) yield `${JSON.stringify(claimRecord(claim))}\n`;
}
