import { z } from 'zod';
import { TEXT_FORMATS } from '../model.ts';

/** What a line of NDJSON has to be. */
export const EXPECTED = 'expected {"id": …, "text": …}';

const NO_ID = 'is neither a name nor a number';
const optional = z.string('is no string').nullish();

const lineSchema = z.object(
  {
    id: z.union([z.string().min(1, NO_ID), z.number().transform(String)], NO_ID),
    text: z.string('is no string'),
    format: z.enum(TEXT_FORMATS, `is none of ${TEXT_FORMATS.join(', ')}`).nullish(),
    title: optional,
    url: optional,
    date: optional,
  },
  'no object',
);

/** A document as a line of NDJSON gives it. */
export type Line = z.output<typeof lineSchema>;

/** The fields of a line, or why there are none. */
export function parseLine(bytes: Uint8Array): Line | string {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    return error instanceof SyntaxError ? `no JSON; ${EXPECTED}` : 'not UTF-8; save the file as UTF-8';
  }
  const { data, error } = lineSchema.safeParse(value);
  if (data !== undefined) return data;
  const [issue] = error.issues;
  const field = issue?.path[0] === undefined ? '' : `"${String(issue.path[0])}" `;
  return `${field}${issue?.message}; ${EXPECTED}`;
}
