import { afterEach, expect, test } from 'vitest';
import { Pool, type PoolOptions } from '../../src/threads/pool.ts';

/** Doubles numbers; throws, ends itself, runs out of stack or never answers where it is told to. */
const WORKER = `
  import { parentPort, workerData } from 'node:worker_threads';
  const forever = () => forever();
  parentPort.on('message', (input) => {
    if (input === 'throw') throw new Error('thrown');
    if (input === 'exit') process.exit(3);
    if (input === 'overflow') forever();
    if (input === 'loop') for (;;);
    parentPort.postMessage(input * workerData);
  });
`;

let pool: Pool<number | string, number | string>;

function open(size: number, options: Partial<PoolOptions<number | string, number | string>> = {}): void {
  pool = new Pool<number | string, number | string>({
    size,
    file: new URL(`data:text/javascript,${encodeURIComponent(WORKER)}`),
    workerData: 2,
    onBroken: (input, { message }) => `${input}: ${message}`,
    ...options,
  });
}

afterEach(() => pool.close());

test.each([1, 2, 3])('%i workers give each input its own output', async (size) => {
  open(size);
  const inputs = Array.from({ length: 50 }, (_, index) => index);
  expect(await Promise.all(inputs.map((input) => pool.run(input)))).toEqual(inputs.map((input) => 2 * input));
});

test('a pool tells how many inputs its least busy worker has in hand', async () => {
  open(2);
  expect(pool.fewest).toBe(0);
  const outputs = [1, 2, 3].map((input) => pool.run(input));
  expect(pool.fewest).toBe(1);
  await Promise.all(outputs);
  expect(pool.fewest).toBe(0);
});

test('a worker that breaks is replaced, and only the input it broke on is lost', async () => {
  open(1);
  const outputs = await Promise.all([1, 'throw', 2, 'exit', 3, 'overflow', 4].map((input) => pool.run(input)));
  expect(outputs).toEqual([
    2,
    'throw: thrown',
    4,
    'exit: it ended by itself',
    6,
    'overflow: Maximum call stack size exceeded',
    8,
  ]);
});

test('a worker that does not answer within the limit of its input is replaced', async () => {
  open(1, { limitMs: (input) => (input === 'loop' ? 500 : 60_000) });
  const outputs = await Promise.all([1, 'loop', 2, 'loop', 3].map((input) => pool.run(input)));
  const late = 'loop: it took more than 0.5 seconds';
  expect(outputs).toEqual([2, late, 4, late, 6]);
});

test('workers that cannot start break on every input and end', async () => {
  pool = new Pool<number | string, number | string>({
    size: 2,
    file: new URL('data:text/javascript,syntax error'),
    workerData: null,
    onBroken: (_input, { name }) => name,
  });
  expect(await Promise.all([pool.run(1), pool.run(2), pool.run(3)])).toEqual(Array(3).fill('SyntaxError'));
});
