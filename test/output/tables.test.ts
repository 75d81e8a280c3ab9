import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model.ts';
import { comparisonText } from '../../src/output/comparison-text.ts';
import { letterOf, reasonWithSpots, viewComparison } from '../../src/output/comparison-view.ts';
import { claimsCsv, matrixCsv } from '../../src/output/csv.ts';
import { exportFiles } from '../../src/output/export-files.ts';
import type { ComparedReport } from '../../src/output/index.ts';
import { escapeMarkdown, markdownTable } from '../../src/output/markdown.ts';
import { displayWidth } from '../../src/output/measure.ts';
import { createPaint } from '../../src/output/paint.ts';

const report = JSON.parse(readFileSync('fixtures/report/report.json', 'utf8')) as ComparedReport;
const plain = { width: 80, paint: createPaint(0) };

/** A report with one claim whose sentence is `text`. */
function reportOf(text: string): Report {
  const [claim] = report.claims;
  if (claim === undefined) throw new Error('the sample report has claims');
  return { ...report, claims: [{ ...claim, sentence: { ...claim.sentence, text } }] };
}

/** Fields of the last record of a CSV, by a reader that knows quotes only. */
function lastRecord(csv: string): string[] {
  const fields = [...csv.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^,\r\n"]*))/g)];
  const width = csv.slice(0, csv.indexOf('\r\n')).split(',').length;
  return fields.slice(width, 2 * width).map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '');
}

describe('csv', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('takes the power from a formula: %j', (text) => {
    const csv = String(claimsCsv(reportOf(text), plain));
    expect(lastRecord(csv)).toContain(`'${text}`);
    expect(lastRecord(csv)).not.toContain(text);
  });

  it.each(['a, b', 'say "yes"', 'two\nlines', 'two\r\nlines', 'plain'])('gives %j back', (text) => {
    expect(lastRecord(String(claimsCsv(reportOf(text), plain)))).toContain(text);
  });

  it('ends every record with CRLF and has the same number of fields in each', () => {
    const csv = String(claimsCsv(report, plain));
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(csv.split('\r\n')).toHaveLength(report.claims.length + 2);
  });
});

describe('the matrix as csv', () => {
  it('tells topics apart that differ in their facet only', () => {
    const [first] = report.comparison.topics;
    if (first === undefined) throw new Error('the sample report has topics');
    const topics = [null, 'approved', 'effective'].map((facet) => ({ ...first, facet }));
    const csv = String(matrixCsv({ ...report, comparison: { ...report.comparison, topics } }, plain));
    const [head = '', ...rows] = csv.trimEnd().split('\r\n');
    const at = head.split(',').indexOf('facet');
    expect(rows.map((row) => row.split(',')[at])).toEqual(['', 'approved', 'effective']);
  });
});

describe('markdown', () => {
  it('shows text as it is', () => {
    expect(escapeMarkdown('a | b\n<b>c</b> & *d* [e](f) `g` # h_i')).toBe(
      'a \\| b &lt;b&gt;c&lt;/b&gt; &amp; \\*d\\* \\[e\\](f) \\`g\\` \\# h\\_i',
    );
  });

  it('makes tables', () => {
    expect(markdownTable(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |');
  });
});

describe('exportFiles', () => {
  const names = async (of: Report, formats: Parameters<typeof exportFiles>[1]): Promise<string[]> =>
    (await exportFiles(of, formats, plain)).map(({ name }) => name);

  it('names the files of each format, in a fixed order', async () => {
    expect(await names(report, ['markdown', 'csv', 'json'])).toEqual([
      'report.json',
      'claims.csv',
      'matrix.csv',
      'claims.md',
      'comparison.md',
    ]);
  });

  it('writes nothing about a comparison where there is none', async () => {
    expect(await names({ ...report, comparison: null }, ['csv', 'markdown'])).toEqual(['claims.csv', 'claims.md']);
  });
});

describe('reasonWithSpots', () => {
  const view = viewComparison(report, report.comparison);
  const [difference] = view.differences;
  const [pair] = difference?.pairs ?? [];
  if (difference === undefined || pair === undefined) throw new Error('the sample report has differences');
  const [{ source }] = pair;

  it('puts letter and line for the name of a source, and leaves the words of the sources alone', () => {
    const because = `${source} asserts it (“see ${source}x”), ${source}:9 too (${source}).`;
    const letter = view.letters.get(source);
    const spot = `${letter}:${pair[0].sentence.line}`;
    expect(reasonWithSpots(view, { ...difference, because })).toBe(
      `${spot} asserts it (“see ${source}x”), ${letter}:9 too (${spot}).`,
    );
  });
});

describe('sources that tell one text', () => {
  const [first = '', second = ''] = report.sources.map(({ id }) => id);
  const because = 'the second is a copy of the first';
  const copied: ComparedReport = {
    ...report,
    comparison: {
      ...report.comparison,
      voices: [[first, second]],
      voiceLinks: [{ sources: [first, second], kind: 'copy', because }],
      topics: report.comparison.topics.map((one) =>
        one.object.id === 'heartburn' ? { ...one, support: { sources: 3, independent: 2 } } : one,
      ),
    },
  };

  it('are named with the reason, and counted as voices where that is fewer', () => {
    const text = String(comparisonText(copied, plain));
    expect(text).toContain(`  one voice: A, B: ${because}\n`);
    expect(text).toMatch(/^ {2}heartburn +● ● ● {2}2 voices$/m);
    expect(text).toMatch(/^ {2}gout +● ● ●$/m);
  });
});

describe('a comparison of many sources', () => {
  /** The sample with its sources repeated under other names until there are `count`. */
  function many(count: number): ComparedReport {
    const sources = Array.from({ length: count }, (_, index) => {
      const source = report.sources[index % report.sources.length];
      if (source === undefined) throw new Error('the sample report has sources');
      return { ...source, id: `${index}/${source.id}`, path: `${index}/${source.id}` };
    });
    const topics = report.comparison.topics.map((topic) => ({
      ...topic,
      cells: Object.fromEntries(
        sources.map(({ id }) => [
          id,
          topic.cells[id.slice(id.indexOf('/') + 1)] ?? { state: 'silent' as const, claims: [] },
        ]),
      ),
    }));
    return {
      ...report,
      sources,
      comparison: { ...report.comparison, topics, relations: [], silences: [], profiles: [] },
    };
  }

  const headsOf = (text: string): string[] =>
    text.split('\n').filter((line) => /^ +[A-Z]{1,2}(?: +[A-Z]{1,2})+$/.test(line));

  it('stands on one page for ten sources', () => {
    const text = String(comparisonText(many(10), plain));
    expect(headsOf(text).map((head) => head.trim())).toEqual(['A B C D E F G H I J']);
  });

  it('names forty under each topic by what they say on it', () => {
    const text = String(comparisonText(many(40), plain));
    expect(text.split('\n').filter((line) => displayWidth(line) > 80)).toEqual([]);
    const [, said = ''] = /^ {2}heartburn\n((?: {4}.*\n)+)/m.exec(text) ?? [];
    const letters = Array.from({ length: 40 }, (_, index) => letterOf(index));
    expect(said.match(/[A-Z]+/g)?.sort()).toEqual(letters.sort());
  });

  it('counts letters as a spreadsheet does', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });
});
