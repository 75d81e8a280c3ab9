import { expect, test } from 'vitest';
import { makeProgress } from '../../src/commands/progress.ts';

/** A standard error that is kept. */
function makeIo(isTTY: boolean) {
  const written: string[] = [];
  const sink = { write: (text: string) => written.push(text), isTTY };
  return { io: { stderr: sink }, written };
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
