import { z } from 'zod';
import { ATTRIBUTIONS, CLAIM_TYPES } from '../model.ts';

const offset = z.int().min(0);

// "disputed" marks an attribute on which the annotators differed: either answer is right.
const goldSchema = z.object({
  source: z.string(),
  type: z.enum(CLAIM_TYPES),
  subject: z.string(),
  object: z.string(),
  facet: z.string().nullable().default(null),
  polarity: z.enum(['asserted', 'denied', 'disputed']),
  certainty: z.enum(['stated', 'hedged', 'disputed']),
  attribution: z
    .enum([...ATTRIBUTIONS, 'disputed'])
    .nullable()
    .default(null),
  promotional: z.union([z.boolean(), z.literal('disputed')]).default(false),
  cue: z.object({ start: offset, end: offset, text: z.string() }),
  optional: z.boolean().default(false),
});

/** A claim that a person marked; `source` is a file name without folders. */
export type GoldClaim = z.infer<typeof goldSchema>;

/** Why a line of a gold file was refused. */
export interface GoldFault {
  readonly line: number;
  readonly message: string;
}

function readLine(text: string): GoldClaim | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'not JSON';
  }
  const result = goldSchema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  return `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a gold claim'}`;
}

/** The claims of a gold file, one JSON object a line; the first faulty line is reported. */
export function readGold(text: string): GoldClaim[] | GoldFault {
  const claims: GoldClaim[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const claim = readLine(line);
    if (typeof claim === 'string') return { line: index + 1, message: claim };
    claims.push(claim);
  }
  return claims;
}
