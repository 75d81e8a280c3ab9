import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadText } from '../../src/index.ts';
import { quotedClaims, sayDifference, viewComparison } from '../../src/output/comparison-view.ts';
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

const page = (path: string, ...lines: readonly string[]) => extractDocument(loadText(lines.join('\n\n'), { path }));

it('a denial of all side effects is one difference, with what the others name', () => {
  const read = [
    page('a.md', '# Loratadine', 'Loratadine treats hay fever. It can cause headache and nausea.'),
    page('b.md', '# Loratadine', 'Loratadine treats hay fever. It has no side effects.'),
    page('c.md', '# Loratadine', 'Loratadine treats hay fever. It can cause a rash.'),
  ];
  const report = buildReport({
    sources: read.map(({ summary }) => summary),
    claims: read.flatMap(({ claims }) => claims),
    failures: [],
  });
  if (report.comparison === null) throw new Error('three sources are compared');
  const view = viewComparison(report, report.comparison);
  const [denial, ...others] = view.differences;
  expect(others).toEqual([]);
  expect(denial && sayDifference(view, denial)).toBe(
    'B:3 denies side effects in general; A:3 names headache, nausea; C:3 names rash.',
  );
  expect(denial && quotedClaims(denial).map(({ source }) => source)).toEqual(['a.md', 'c.md', 'b.md']);
});
