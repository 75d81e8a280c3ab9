import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extractClaims, loadText } from '../../src/index.ts';
import type { TextFormat } from '../../src/model.ts';
import { visibleText } from '../../src/text/source-map.ts';

const FORMATS: ReadonlyMap<string, TextFormat> = new Map([
  ['.md', 'markdown'],
  ['.html', 'html'],
]);

/** Of the articles every fourth; there are many of one kind. */
const EVERY = 4;

/** In plain text, where the words themselves are sliced, test/properties.test.ts asserts it. */
const ARTICLES = ['corpus', 'fixtures/articles', 'fixtures/golden'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name, at) => {
    const format = FORMATS.get(/\.\w+$/.exec(name)?.[0] ?? '');
    return format === undefined || (folder === 'fixtures/articles' && at % EVERY !== 0)
      ? []
      : [{ name, format, text: readFileSync(join(folder, name), 'utf8') }];
  }),
);

test('what a claim quotes is the visible text of its span, whatever the markup', () => {
  let checked = 0;
  for (const { name, format, text } of ARTICLES) {
    const document = loadText(text, { format });
    for (const { sentence, object, evidence } of extractClaims(text, { format })) {
      for (const quote of [sentence, object, ...evidence.cues]) {
        expect(visibleText(document, quote.span), name).toBe(quote.text);
        checked++;
      }
    }
  }
  expect(checked).toBeGreaterThan(500);
}, 30_000);
