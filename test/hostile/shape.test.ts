import { describe, expect, test } from 'vitest';
import { extractClaims, loadText } from '../../src/index.ts';
import type { Document, TextFormat } from '../../src/model.ts';
import { extractDocument } from '../../src/pipeline.ts';
import { misplaced } from '../load/show.ts';

const CLAIM = 'Ketamine may cause nausea.';
const DEPTH = 10_000;

const load = (source: string, format: TextFormat): Document => loadText(source, { format });
/** Of its shape; what it says is no matter. */
const warnings = (source: string, format: TextFormat): string[] =>
  extractDocument(load(source, format)).summary.warnings.flatMap(({ code }) =>
    code === 'language' || code === 'no-claims' ? [] : [code],
  );

const numbered = (make: (at: number) => string): string => Array.from({ length: DEPTH }, (_, at) => make(at)).join(' ');

/** A claim inside what is nested, and one after it. */
const NESTED: readonly [name: string, format: TextFormat, source: string][] = [
  ['block quotes', 'markdown', `${'>'.repeat(DEPTH)} ${CLAIM}\n\n${CLAIM}`],
  ['lists', 'markdown', `${'- '.repeat(DEPTH)}${CLAIM}\n\n${CLAIM}`],
  ['numbered lists', 'markdown', `${'1. '.repeat(DEPTH)}${CLAIM}\n\n${CLAIM}`],
  ['lists in quotes', 'markdown', `${'> - '.repeat(DEPTH)}${CLAIM}\n\n${CLAIM}`],
  ['emphasis', 'markdown', `${'*'.repeat(DEPTH)}${CLAIM}${'*'.repeat(DEPTH)}\n\n${CLAIM}`],
  ['mixed emphasis', 'markdown', `${'*a **b '.repeat(DEPTH)}${CLAIM}${'** *'.repeat(DEPTH)}\n\n${CLAIM}`],
  ['brackets', 'markdown', `${'['.repeat(DEPTH)}${CLAIM}${']'.repeat(DEPTH)}\n\n${CLAIM}`],
  ['images', 'markdown', `${'!['.repeat(DEPTH)}${CLAIM}\n\n${CLAIM}`],
  ['open comments', 'markdown', `${'a <!-- '.repeat(DEPTH)}${CLAIM}\n\n${CLAIM}`],
  ['HTML in Markdown', 'markdown', `${'<div>'.repeat(DEPTH)}${CLAIM}\n\n${CLAIM}`],
  ['divisions', 'html', `${'<div>'.repeat(DEPTH)}<p>${CLAIM}</p><p>${CLAIM}</p>${'</div>'.repeat(DEPTH)}`],
  ['divisions left open', 'html', `${'<div>'.repeat(DEPTH)}<p>${CLAIM}<p>${CLAIM}`],
  ['lists', 'html', `${'<ul><li>'.repeat(DEPTH)}${CLAIM}${'</li></ul>'.repeat(DEPTH)}<p>${CLAIM}`],
  ['block quotes', 'html', `${'<blockquote>'.repeat(DEPTH)}${CLAIM}${'</blockquote>'.repeat(DEPTH)}<p>${CLAIM}`],
  ['bold', 'html', `<p>${'<b>'.repeat(DEPTH)}${CLAIM}${'</b>'.repeat(DEPTH)}</p><p>${CLAIM}`],
  ['tables', 'html', `${'<table><tr><td>'.repeat(DEPTH)}${CLAIM}${'</td></tr></table>'.repeat(DEPTH)}<p>${CLAIM}`],
];

describe.each(NESTED)('ten thousand nested %s (%s)', { timeout: 60_000 }, (_, format, source) => {
  test('lose no claim, leave each in its place, and are told', () => {
    const document = load(source, format);
    expect(misplaced(document)).toEqual([]);
    const claims = extractClaims(source, { format });
    expect(claims.map(({ object }) => source.slice(object.span.start, object.span.end))).toEqual(['nausea', 'nausea']);
    expect(document.warnings.map(({ code }) => code)).toContain('nesting');
  });
});

/** A claim inside what has no end, and one after it. */
const ENDLESS: readonly [name: string, format: TextFormat, source: string, code: string][] = [
  ['attributes of one tag', 'html', `<p ${numbered((at) => `a${at}="x>y"`)}>${CLAIM}</p><p>${CLAIM}`, 'truncated'],
  ['attributes without a value', 'html', `<p ${numbered((at) => `a${at}`)}>${CLAIM}</p><p>${CLAIM}`, 'truncated'],
  ['attributes after a quote', 'html', `<p a=">" ${numbered((at) => `a${at}`)}>${CLAIM}</p><p>${CLAIM}`, 'truncated'],
  [
    'attributes after comments',
    'html',
    `<!--><!-- <b --!><p ${numbered((at) => `a${at}`)}>${CLAIM}</p><p>${CLAIM}`,
    'truncated',
  ],
  ['attributes of bodies', 'html', `<p>${CLAIM}<p>${CLAIM}${numbered((at) => `<body a${at}=1>`)}`, 'truncated'],
  ['lazy lines in a quote', 'markdown', `> a.\n${'a.\n'.repeat(DEPTH)}${CLAIM}\n\n${CLAIM}`, 'nesting'],
  ['lazy lines in a list', 'markdown', `- a.\n${'a.\n'.repeat(DEPTH)}${CLAIM}\n\n${CLAIM}`, 'nesting'],
  ['lazy lines in a footnote', 'markdown', `[^a]: a.\n${'a.\n'.repeat(DEPTH)}${CLAIM}\n\n${CLAIM}`, 'nesting'],
  ['lists inside lists', 'markdown', `${'- a\n  - b\n'.repeat(DEPTH)}\n${CLAIM}\n\n${CLAIM}`, 'nesting'],
  ['underlined headings', 'markdown', `${'a\n=\n\n'.repeat(DEPTH)}${CLAIM}\n\n${CLAIM}`, 'nesting'],
  ['lines of a quote in a list', 'markdown', `- > a.\n${'  a.\n'.repeat(DEPTH)}\n${CLAIM}\n\n${CLAIM}`, 'nesting'],
];

describe.each(ENDLESS)('ten thousand %s (%s)', { timeout: 60_000 }, (_, format, source, code) => {
  test('lose no claim, and are told', () => {
    const document = load(source, format);
    expect(misplaced(document)).toEqual([]);
    const claims = extractClaims(source, { format });
    expect(claims.map(({ object }) => source.slice(object.span.start, object.span.end))).toEqual(['nausea', 'nausea']);
    expect(document.warnings.map((warning) => warning.code)).toContain(code);
  });
});

describe('what a person writes is not too deep', () => {
  test.each<[string, TextFormat, string]>([
    ['nine lists in one another', 'markdown', Array.from({ length: 9 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n')],
    ['a list of many links', 'markdown', '- [a](https://a.org) and **b**\n'.repeat(400)],
    ['a table of many rows', 'markdown', `|a|b|\n|-|-|\n${'|*a*|[b](c)|\n'.repeat(400)}`],
    ['a rule of many dashes', 'markdown', `a\n\n${'- '.repeat(200)}\n\nb`],
    ['code full of brackets', 'markdown', `\`\`\`\n${'[*_'.repeat(2000)}\n\`\`\`\n\n${CLAIM}`],
    ['paragraphs without end tags', 'html', `<p>${CLAIM}`.repeat(500)],
    ['a list without end tags', 'html', `<ul>${'<li>a'.repeat(2000)}</ul>`],
    ['a table without end tags', 'html', `<table>${'<tr><td>a<td>b'.repeat(1000)}</table>`],
    ['a list of many wrapped items', 'markdown', '- a\n  b\n  c\n'.repeat(400)],
    ['a long quote', 'markdown', '> It rained.\n'.repeat(1200)],
    ['many short quotes', 'markdown', '> a\nb\nc\n\n'.repeat(400)],
    ['scripts that compare', 'html', `<script>if (a<b) ${'c = d; '.repeat(500)}</script><p>${CLAIM}`],
    ['many divisions side by side', 'html', '<div><span>a</span></div>'.repeat(2000)],
  ])('%s', (_, format, source) => {
    expect(warnings(source, format)).toEqual([]);
  });
});

test('front matter may nest without end', () => {
  const source = `---\ntitle: Ketamine\ntags: ${'['.repeat(100_000)}\n---\n\n${CLAIM}`;
  expect(load(source, 'markdown').title).toBe('Ketamine');
  expect(load(`---\ntitle: ${'['.repeat(100_000)}\n---\n\n${CLAIM}`, 'markdown').title).toBeNull();
  expect(load('---\ntitle: >\n  Two\n  lines\nother: x\n---\n\nText.', 'markdown').title).toBe('Two lines');
});

describe('size', () => {
  test.each<TextFormat>(['text', 'markdown', 'html'])(
    'a line of 300,000 characters is read whole as %s',
    (format) => {
      const filler = 'The weather was fine that day. '.repeat(10_000);
      const source = format === 'html' ? `<p>${filler}${CLAIM}</p>` : `${filler}${CLAIM}`;
      const [claim] = extractClaims(source, { format });
      expect(claim?.sentence.text).toBe(CLAIM);
      expect(source.slice(claim?.sentence.span.start, claim?.sentence.span.end)).toBe(CLAIM);
    },
    60_000,
  );

  test('a paragraph of five thousand quotations is read whole', () => {
    const source = `${'It rained, “and nobody took anything for it”. '.repeat(5000)}${CLAIM}`;
    expect(extractClaims(source).map(({ sentence }) => sentence.text)).toEqual([CLAIM]);
  }, 60_000);

  test('a line longer than a book is read in parts, to the last, and that is told', () => {
    const before = `${'The weather was fine that day. '.repeat(35_000)}${CLAIM} `;
    const source = `${before}${CLAIM}`;
    const { claims, summary } = extractDocument(load(source, 'text'));
    expect(claims.map(({ sentence }) => [sentence.span.start, sentence.text])).toEqual([
      [before.length - CLAIM.length - 1, CLAIM],
      [before.length, CLAIM],
    ]);
    expect(claims[1]?.id).toBe(`${claims[0]?.id}-2`);
    expect(summary.sentences).toBe(35_002);
    expect(summary.warnings.map(({ code, message }) => [code, message])).toEqual([
      ['parts', expect.stringMatching(/^so long that it was read in 2 parts; /)],
    ]);
  }, 60_000);

  test('a source that makes more claims than a report can hold is read as far as they go, and that is told', () => {
    const part = `${CLAIM}\n${'The weather was fine that day. '.repeat(34_000)}\n`;
    const { claims, summary } = extractDocument(load(part.repeat(2), 'text'), { mostClaims: 1 });
    expect(claims.map(({ sentence }) => sentence.line)).toEqual([1]);
    expect(summary.warnings.map(({ code, line, message }) => [code, line, message])).toEqual([
      ['parts', 2, expect.any(String)],
      ['truncated', 2, 'its first parts make 1 claims; what stands from this line on was not read, so split it'],
    ]);
  }, 60_000);

  test.each<[string, TextFormat, string]>([
    ['tags', 'html', '<p>a'],
    ['tags', 'jats', '<p>a</p>'],
    ['lines', 'text', 'a\n'],
  ])(
    'a source of too many %s is refused (%s)',
    (what, format, unit) => {
      const body = unit.repeat(1_000_001);
      const source = format === 'jats' ? `<article><body>${body}</body></article>` : body;
      expect(() => load(source, format)).toThrow(new RegExp(`^has more than \\d+ ${what}; split it`));
    },
    60_000,
  );

  test('Markdown of more lines than a person writes is read as plain text, and that is told', () => {
    const source = `${'- a\n'.repeat(50_001)}\n${CLAIM}`;
    const document = load(source, 'markdown');
    expect(document.blocks.at(-1)?.text).toBe(CLAIM);
    expect(document.warnings.map(({ code }) => code)).toEqual(['nesting']);
  }, 60_000);

  test('a table of ten thousand columns is read to the last of each row', () => {
    const source = `<table><tr>${'<th>Ketamine'.repeat(DEPTH)}<tr>${'<td>calm'.repeat(DEPTH)}<td>${CLAIM}</table>`;
    expect(extractClaims(source, { format: 'html' }).map(({ sentence }) => sentence.text)).toEqual([CLAIM]);
  }, 60_000);

  test('a text without a full stop is cut, and that is told', () => {
    const source = `${'words go on and on '.repeat(20_000)}until ${CLAIM}`;
    expect(extractClaims(source).map(({ object }) => object.text)).toEqual(['nausea']);
    expect(warnings(source, 'text')).toEqual(['sentence-cut']);
  }, 60_000);

  test('a heading of 100,000 characters is cut in the claims below it, which each repeat it', () => {
    const headings = ['ketamine '.repeat(12_000), 'k'.repeat(100_000), `${'k'.repeat(298)}💊💊`];
    const source = `${headings.map((heading, at) => `${'#'.repeat(at + 1)} ${heading}`).join('\n\n')}\n\n${CLAIM}`;
    const [claim] = extractClaims(source, { format: 'markdown' }).slice(-1);
    expect(claim?.section.map((name) => [name.length <= 300, name.slice(-9)])).toEqual([
      [true, 'ketamine…'],
      [true, 'kkkkkkkk…'],
      [true, 'kkkkkkkk…'],
    ]);
  }, 60_000);

  test('a word of 300,000 characters is a word', () => {
    const source = `${'ketamine-'.repeat(30_000)}\n\n${CLAIM}`;
    expect(extractClaims(source).at(-1)?.sentence.text).toBe(CLAIM);
  }, 60_000);

  test('an attribute of five megabytes is no text', () => {
    const source = `<p title="${'nausea '.repeat(750_000)}">${CLAIM}</p><img src="data:${'A'.repeat(5_000_000)}">`;
    expect(extractClaims(source, { format: 'html' }).map(({ sentence }) => sentence.text)).toEqual([CLAIM]);
  }, 60_000);

  test('of 200,000 paragraphs the last one is read as well', () => {
    const before = 'It rained.\n\n'.repeat(200_000);
    const { claims, summary } = extractDocument(load(before + CLAIM, 'text'));
    expect(claims.map(({ sentence }) => sentence)).toEqual([
      { span: { start: before.length, end: before.length + CLAIM.length }, text: CLAIM, line: 400_001, column: 1 },
    ]);
    expect([summary.sentences, summary.warnings.map(({ code }) => code)]).toEqual([200_001, ['parts', 'language']]);
  }, 60_000);
});
