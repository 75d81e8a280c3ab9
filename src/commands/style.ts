import type { Style } from '../output/format.ts';
import { createPaint } from '../output/paint.ts';
import { columnsOf } from './columns.ts';
import type { Io } from './io.ts';

export type ColorChoice = 'auto' | 'always' | 'never';

function forcedLevel(value: string | undefined): 0 | 1 | null {
  if (value === undefined) return null;
  return value === '0' || value === 'false' ? 0 : 1;
}

/** Whether to colour: the flag before FORCE_COLOR before NO_COLOR and TERM before the terminal. */
export function colorLevel(choice: ColorChoice, env: Io['env'], terminal: boolean): 0 | 1 {
  if (choice !== 'auto') return choice === 'always' ? 1 : 0;
  const forced = forcedLevel(env.FORCE_COLOR);
  if (forced !== null) return forced;
  const refused = (env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb';
  return terminal && !refused ? 1 : 0;
}

/** How to write a text for where it goes: standard output, or a file. */
export function styleFor(
  options: { readonly color: ColorChoice; readonly width?: number; readonly output?: string },
  io: Io,
): Style {
  const terminal = io.stdout.isTTY === true && (options.output ?? '-') === '-';
  return {
    width: options.width ?? columnsOf(io.env, terminal ? io.stdout : null),
    paint: createPaint(colorLevel(options.color, io.env, terminal)),
  };
}
