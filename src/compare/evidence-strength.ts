import type { Claim } from '../model.ts';

/** strength | what is said of the evidence; up to 2 it is called poor, and steps of one are matters of taste */
const ROWS = `
0 | no-evidence
1 | limited-evidence
2 | mixed-evidence; more-research-needed
3 | supporting-studies
4 | several-supporting-studies
5 | strong-evidence
`;

const STRENGTHS = new Map<string, number>(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [strength = '', ids = ''] = row.split('|').map((field) => field.trim());
      return ids.split('; ').map((id): [string, number] => [id, Number(strength)]);
    }),
);

/** How strong a claim calls the evidence, from 0; null where it says nothing of it. */
export function evidenceStrength({ type, object }: Claim): number | null {
  return type === 'evidence' ? (STRENGTHS.get(object.id) ?? null) : null;
}
