import type { Claim, Failure, SourceSummary } from '../model.ts';
import { claimRecord } from '../output/record.ts';

/** What was read of one source; the claims as they are, or as the NDJSON in which they are sent and stored. */
export interface Extracted {
  readonly summary: SourceSummary;
  readonly claims: readonly Claim[] | string;
}

/** What became of one source. */
export type Outcome =
  | {
      readonly extracted: Extracted;
      /** Something that a person should know and that changes nothing. */
      readonly notice?: string;
      readonly failure?: never;
    }
  | { readonly failure: Failure; readonly extracted?: never; readonly notice?: never };

/** One claim a line, each with its line feed. */
export function linesOf({ claims }: Extracted): string {
  if (typeof claims === 'string') return claims;
  return claims.map((claim) => `${JSON.stringify(claimRecord(claim))}\n`).join('');
}

/** The claims themselves. */
export function claimsOf({ claims }: Extracted): readonly Claim[] {
  if (typeof claims !== 'string') return claims;
  return claims
    .split('\n')
    .slice(0, -1)
    .map((line): Claim => JSON.parse(line));
}

/** Lines of claims with the place of their source among all sources, by which `claims merge` orders them. */
export function withPosition(lines: string, position: number): string {
  return lines.replaceAll('}\n', `,"position":${position}}\n`);
}
