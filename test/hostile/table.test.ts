import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ROWS = [...readFileSync('docs/hostile-input.md', 'utf8').matchAll(/`(test\/\S+\.test\.ts)`: (.+) \|$/gm)];

test.each(ROWS.map(([, file = '', words = '']) => ({ file, words })))(
  '$file has a test "$words"',
  ({ file, words }) => {
    expect(readFileSync(file, 'utf8')).toContain(words);
  },
);
