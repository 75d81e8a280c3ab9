import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import type { Claim, Report } from '../model.ts';
import { Fault, faultOf } from './fault.ts';
import type { Io } from './io.ts';

const ENDINGS = new Set(['.json', '.ndjson', '.jsonl']);

/** Claims of a saved report, with the sources it names; a source without claims is named too. */
export interface SavedClaims {
  readonly sources: readonly string[];
  readonly claims: readonly Claim[];
}

/** Whether a path is a saved report rather than an article. */
export function isSavedReport(path: string): boolean {
  return ENDINGS.has(extname(path).toLowerCase());
}

/** A value of JSON; undefined where the text is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a value means to be a report; whether it is one, its schema tells. */
export function isReport(value: unknown): value is Report {
  return typeof value === 'object' && value !== null && 'schemaVersion' in value;
}

async function parseLines(text: string, name: string): Promise<SavedClaims> {
  const { claimSchema, describeFault } = await import('../output/schema.ts');
  const claims: Claim[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const value = parseJson(line);
    if (value === undefined) throw new Fault(`${name}:${index + 1}: not JSON; expected a saved report`);
    const result = claimSchema.safeParse(value);
    if (!result.success) {
      throw new Fault(`${name}:${index + 1}: not a claim: ${describeFault(result.error)}; expected a saved report`);
    }
    claims.push(result.data);
  }
  return { sources: [...new Set(claims.map((claim) => claim.source))], claims };
}

async function readReportValue(value: unknown, name: string): Promise<Report> {
  if (value === undefined) throw new Fault(`${name}: not JSON; expected a saved report`);
  const { reportSchema, describeFault } = await import('../output/schema.ts');
  const result = reportSchema.safeParse(value);
  if (result.success) return result.data;
  throw new Fault(`${name}: not a report: ${describeFault(result.error)}`);
}

/**
 * Reads what `--format json` wrote; `name` is for messages.
 * @throws Fault naming the place where it is something else.
 */
export function parseReport(text: string, name: string): Promise<Report> {
  return readReportValue(parseJson(text), name);
}

/**
 * Reads what `--format json` or `--format ndjson` wrote; `name` is for messages.
 * @throws Fault naming the place where it is something else.
 */
export async function parseSavedClaims(text: string, name: string): Promise<SavedClaims> {
  const value = parseJson(text);
  if (!isReport(value)) return parseLines(text, name);
  const { sources, claims } = await readReportValue(value, name);
  return { sources: sources.map(({ id }) => id), claims };
}

/**
 * Reads a file as text, relative to the working directory.
 * @throws Fault where it cannot be read.
 */
export async function readText(path: string, { cwd, inputs }: Io): Promise<string> {
  inputs.add(path);
  try {
    return await readFile(resolve(cwd, path), 'utf8');
  } catch (error) {
    throw faultOf(error, 'cannot be read', path);
  }
}

/** Reads all of standard input as text. */
export async function readStdin(io: Io): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of io.stdin) text += decoder.decode(piece, { stream: true });
  return text + decoder.decode();
}
