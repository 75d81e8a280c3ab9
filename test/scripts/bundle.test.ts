import { createRequire } from 'node:module';
import { expect, it } from 'vitest';

const require = createRequire(import.meta.url);

/** A model without its regular expressions, which the bundle writes with escapes. */
const plain = (compromise: { model(): unknown }): unknown => JSON.parse(JSON.stringify(compromise.model()));

it('holds the grammar that compromise makes', () => {
  const bundled = require('../../dist/bin/compromise.cjs').default;
  expect(plain(bundled)).toEqual(plain(require('compromise/two')));
});
