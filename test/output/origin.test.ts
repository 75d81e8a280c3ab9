import { expect, test } from 'vitest';
import { claimsMarkdown } from '../../src/output/claims-markdown.ts';
import { claimsText } from '../../src/output/claims-text.ts';
import { displayWidth } from '../../src/output/measure.ts';
import { originOf, titleOf } from '../../src/output/origin.ts';
import { createPaint } from '../../src/output/paint.ts';
import { buildReport, extractDocument } from '../../src/pipeline.ts';
import { load } from '../load/show.ts';

const ADDRESS = `https://clinic.example/${'naproxen-'.repeat(30)}`;
const page = (head: string): string =>
  `<html><head><title>Naproxen</title>${head}</head><body><p>Naproxen can cause nausea.</p></body></html>`;
const LINK = `<link rel="canonical" href="${ADDRESS}">`;
const published = (date: string) => `<meta property="article:published_time" content="${date}">`;

const summaryOf = (head: string) => extractDocument(load(page(head), 'html')).summary;

test.each([
  ['', ''],
  [LINK, ADDRESS],
  [published('2023-05-04T10:00:00Z'), '2023-05-04'],
  ['<meta property="article:modified_time" content="2024-01-02">', 'changed 2024-01-02'],
  [LINK + published('2023-05-04'), `2023-05-04, ${ADDRESS}`],
  [published('4\u202E May\n2023'), '4\uFFFD May 2023'],
])('%j is told as %j', (head, origin) => {
  expect(originOf(summaryOf(head))).toBe(origin);
});

test.each([60, 80, 200])('date and address stand below the title, within %i columns', (width) => {
  const { summary, claims } = extractDocument(load(page(LINK + published('2023-05-04')), 'html'));
  const report = buildReport({ sources: [summary], claims, failures: [] });
  const lines = [...claimsText(report, { width, paint: createPaint(0) })].join('').split('\n');
  expect(lines.slice(0, 2)).toEqual(['-', 'Naproxen']);
  expect(lines[2]).toMatch(/^2023-05-04, https:\/\/clinic\.example\/naproxen-.*…$/);
  expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width);
  expect(claimsMarkdown(report, { width, paint: createPaint(0) })).toContain(
    `Naproxen. 2023-05-04, ${ADDRESS}. 4 words`,
  );
});

test('a title of pages is cut for the reader', () => {
  const title = 'naproxen '.repeat(10_000).trim();
  expect(titleOf({ title })).toMatch(/^(?:naproxen ){20,}n\w*…$/);
  expect(displayWidth(titleOf({ title }))).toBeLessThanOrEqual(200);
  expect(titleOf({ title: 'Naproxen\nand gout' })).toBe('Naproxen and gout');
  expect(titleOf({ title: null })).toBe('');
});
