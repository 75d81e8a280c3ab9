import type { Format } from '../output/format.ts';
import { Fault } from './fault.ts';
import type { Io } from './io.ts';
import type { OutputOptions } from './options.ts';
import { writeOutput } from './write-output.ts';

/** Renders a result in the format asked for and writes it where `--output` says; inputs are never overwritten. */
export async function deliver<Result>(
  result: Result,
  formats: readonly Format<Result>[],
  { options, io }: { readonly options: OutputOptions; readonly io: Io },
): Promise<void> {
  const format = formats.find(({ id }) => id === options.format);
  if (format === undefined) throw new Fault(`unknown format "${options.format}"`);
  const [render, { styleFor }] = await Promise.all([format.load(), import('./style.ts')]);
  const content = render(result, styleFor(options, io));
  await writeOutput(options.output, content, io);
}
