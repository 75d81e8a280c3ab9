import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Io } from './io.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Holds signals back while a record or a file is being written; a second one ends the process all the same. At all other
 * times they end it at once, as if nobody listened.
 */
export function holdSignals(host: NodeJS.Process): Io['uninterrupted'] {
  return async (work) => {
    const stop = new AbortController();
    let exitCode: number | null = null;
    const note = (_name: NodeJS.Signals, number: number): void => {
      if (exitCode !== null) host.exit(exitCode);
      exitCode = 128 + number;
      stop.abort();
    };
    for (const name of SIGNALS) host.on(name, note);
    try {
      return await work(stop.signal);
    } finally {
      // A signal that came during a write is told in the next turn of the event loop.
      await nextTurn();
      for (const name of SIGNALS) host.off(name, note);
      if (exitCode !== null) host.exit(exitCode);
    }
  };
}
