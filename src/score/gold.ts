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

/** A line of a gold file: its claim, and the keys that it names. */
interface GoldLine {
  readonly claim: GoldClaim;
  readonly keys: readonly string[];
}

function readLine(text: string): GoldLine | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'not JSON';
  }
  const result = goldSchema.safeParse(value);
  if (result.success) return { claim: result.data, keys: Object.keys(Object(value)) };
  const issue = result.error.issues[0];
  return `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a gold claim'}`;
}

/** Attributes that a gold file may do without; where no line names one, nobody judged it. */
const UNJUDGED = { facet: 'disputed', attribution: 'disputed', promotional: 'disputed' } as const;

/** The claims of a gold file, one JSON object a line; the first faulty line is reported. */
export function readGold(text: string): GoldClaim[] | GoldFault {
  const lines: GoldLine[] = [];
  for (const [index, own] of text.split('\n').entries()) {
    if (own.trim() === '') continue;
    const line = readLine(own);
    if (typeof line === 'string') return { line: index + 1, message: line };
    lines.push(line);
  }
  const named = new Set(lines.flatMap(({ keys }) => keys));
  const unjudged = Object.fromEntries(Object.entries(UNJUDGED).filter(([key]) => !named.has(key)));
  return lines.map(({ claim }) => ({ ...claim, ...unjudged }));
}
