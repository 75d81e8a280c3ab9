import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadText } from '../../src/index.ts';
import { viewComparison } from '../../src/output/comparison-view.ts';
import { buildReport, extractDocument } from '../../src/pipeline.ts';

it('the figures above a comparison add up to its topics', () => {
  const read = readdirSync('corpus')
    .filter((name) => name !== 'README.md')
    .map((name) => extractDocument(loadText(readFileSync(`corpus/${name}`, 'utf8'), { path: name })));
  const report = buildReport({
    sources: read.map(({ summary }) => summary),
    claims: read.flatMap(({ claims }) => claims),
    failures: [],
  });
  if (report.comparison === null) throw new Error('the corpus has one source');
  const { agreed, differing, single, comparison } = viewComparison(report, report.comparison);
  expect(comparison.unique.length).toBeGreaterThan(single);
  expect(agreed + differing + single).toBe(comparison.topics.length);
});
