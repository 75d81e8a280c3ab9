import type { Io, Sink } from './io.ts';

const DEFAULT_COLUMNS = 80;
/** Fewer columns hold no text. */
export const MIN_COLUMNS = 40;

/** The columns that a text may take where nobody says so on the command line: COLUMNS, else those of the terminal, else 80. */
export function columnsOf(env: Io['env'], terminal: Pick<Sink, 'columns'> | null): number {
  const said = /^\d{1,5}$/.test(env.COLUMNS ?? '') ? Number(env.COLUMNS) : 0;
  return Math.max(MIN_COLUMNS, said || terminal?.columns || DEFAULT_COLUMNS);
}
