import { type Io, writeAll, writeEach } from './io.ts';
import { type Content, isAsync, writeResult } from './write-file.ts';

/**
 * Writes where `--output` says; pieces that come with time are written as they come.
 * @throws Fault where that is no place for it; ClosedPipe where the reader went away.
 */
export async function writeOutput(output: string | undefined, content: Content, io: Io): Promise<void> {
  if (output !== undefined && output !== '-') await writeResult(output, content, io);
  else if (isAsync(content)) await writeEach(io, content);
  else await writeAll(io, content);
}
