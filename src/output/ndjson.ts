import type { Report } from '../model.ts';
import type { Format } from './format.ts';
import { claimRecord } from './record.ts';

function* render(report: Report): Generator<string> {
  for (const claim of report.claims) yield `${JSON.stringify(claimRecord(claim))}\n`;
}

/** One claim a line, in source order. */
export const claimsNdjson: Format<Report> = { id: 'ndjson', description: 'one claim a line, in source order', render };
