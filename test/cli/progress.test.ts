import { expect, test } from 'vitest';
import type { Io } from '../../src/commands/io.ts';
import { makeProgress } from '../../src/commands/progress.ts';

/** An Io whose standard error is kept, and a clock that the test moves. */
function makeIo(isTTY: boolean) {
  const written: string[] = [];
  const sink = { write: (text: string) => written.push(text), isTTY };
  const stdin: Io['stdin'] = {
    [Symbol.asyncIterator]: () => ({ next: async () => ({ done: true, value: undefined }) }),
  };
  return {
    io: { stdin, stdout: sink, stderr: sink, cwd: '/', env: {}, inputs: new Set<string>() } satisfies Io,
    written,
  };
}

test('a moment of work is done without a word', () => {
  const { io, written } = makeIo(true);
  const progress = makeProgress(io, () => 0);
  progress(1, 2);
  progress(2, 2);
  expect(written).toEqual([]);
});

test('longer work is told, and the line is gone at the end', () => {
  const { io, written } = makeIo(true);
  let time = 0;
  const progress = makeProgress(io, () => time);
  time = 1000;
  progress(3, 9);
  time = 1010;
  progress(4, 9);
  progress(9, 9);
  expect(written).toEqual(['\r\u001b[Kclaims: 3 of 9 sources read', '\r\u001b[K']);
});

test('a pipe or a file gets no progress', () => {
  const { io, written } = makeIo(false);
  let time = 0;
  const progress = makeProgress(io, () => time);
  time = 5000;
  progress(1, 2);
  expect(written).toEqual([]);
});
