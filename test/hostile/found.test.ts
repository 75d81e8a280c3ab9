import { describe, expect, test } from 'vitest';
import { extractClaims } from '../../src/index.ts';
import type { TextFormat } from '../../src/model.ts';
import { load, misplaced } from '../load/show.ts';

const DEEP = '<div>'.repeat(300);
const CLAIM = 'Ketamine may cause nausea.';

/** What the fuzz run found, cut down to what did it. */
const FOUND: readonly [name: string, format: TextFormat, source: string][] = [
  ['tags in values of attributes, deep down', 'html', `${DEEP}<p title=<ul>a<ul> class=b>c<ul>${CLAIM}`],
  ['tags behind an angle bracket, deep down', 'html', `${DEEP}<<ul>a>b</<ul>c><p>${CLAIM}`],
  ['tags in comments, deep down', 'html', `${DEEP}<!-- <ul> --><!-- > <b> --!><? <ul>><! <ul>><p>${CLAIM}`],
  ['tags in scripts, deep down', 'html', `${DEEP}<script>"<ul>"</script ><style><ul></style><p>${CLAIM}`],
  ['a tag without end, deep down', 'html', `${DEEP}<p>${CLAIM}</p><ul title="a>`],
  ['tags in values of attributes in Markdown', 'markdown', `${CLAIM}\n\n${DEEP}<p title=<ul>a<ul> class=b>c<ul>d`],
  ['NUL in Markdown', 'markdown', `A\0B\nc\0\0. ${CLAIM} \0\n`],
  ['NUL in a page', 'html', `<p>A\0B\nc\0\0. ${CLAIM} \0`],
];

describe.each(FOUND)('%s (%s)', (_, format, source) => {
  test('leave all in its place, and the claim read', () => {
    expect(misplaced(load(source, format))).toEqual([]);
    const claim = extractClaims(source, { format }).find(({ object }) => object.id === 'nausea');
    expect(source.slice(claim?.sentence.span.start, claim?.sentence.span.end)).toContain(CLAIM);
    expect(source.slice(claim?.object.span.start, claim?.object.span.end)).toBe('nausea');
  });
});
