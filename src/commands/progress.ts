import type { Io } from './io.ts';

/** Shorter work needs no word. */
const MOMENT_MS = 700;
const EVERY_MS = 100;
const CLEAR_LINE = '\r\u001b[K';

/** Called with how many of all sources are done. */
export type Progress = (done: number, all: number) => void;

/**
 * Tells on standard error how far the reading is, once it takes longer than a moment and where a terminal reads it;
 * `now` gives milliseconds. The line is gone when all is done.
 */
export function makeProgress(io: Pick<Io, 'stderr'>, now: () => number = () => performance.now()): Progress {
  if (io.stderr.isTTY !== true) return () => undefined;
  const start = now();
  let last = start;
  let shown = false;
  return (done, all) => {
    const time = now();
    if (done === all) {
      if (shown) io.stderr.write(CLEAR_LINE);
    } else if (time - start > MOMENT_MS && time - last > EVERY_MS) {
      last = time;
      shown = true;
      io.stderr.write(`${CLEAR_LINE}claims: ${done} of ${all} sources read`);
    }
  };
}
