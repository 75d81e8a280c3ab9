import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Change, Claim, Report } from '../../src/model.ts';
import type { ChangeReport } from '../../src/output/change-report.ts';
import type { Format, Style } from '../../src/output/format.ts';
import { COMPARE_FORMATS, type ComparedReport, DIFF_FORMATS, EXTRACT_FORMATS } from '../../src/output/index.ts';
import { displayWidth } from '../../src/output/measure.ts';
import { createPaint } from '../../src/output/paint.ts';

const FOLDER = '../../fixtures/report';
const report = JSON.parse(readFileSync('fixtures/report/report.json', 'utf8')) as ComparedReport;
const plain: Style = { width: 80, paint: createPaint(0) };

function claimAt(index: number): Claim {
  const claim = report.claims[index];
  if (claim === undefined) throw new Error(`the sample report has no claim ${index}`);
  return claim;
}

const change = (kind: Change['kind'], before: Claim | null, after: Claim | null): Change => ({
  kind,
  before,
  after,
  because: `it was ${kind}.`,
});

const changes: ChangeReport = {
  schemaVersion: report.schemaVersion,
  tool: report.tool,
  before: 'old',
  after: 'new',
  sources: [
    {
      before: 'old/a.txt',
      after: 'new/a.txt',
      changes: [
        change('removed', claimAt(0), null),
        change('denied', claimAt(3), { ...claimAt(3), polarity: 'denied' }),
        change('added', null, claimAt(15)),
      ],
    },
    { before: 'old/same.txt', after: 'new/same.txt', changes: [] },
    { before: null, after: 'new/b.txt', changes: [change('added', null, claimAt(16))] },
  ],
  failures: [],
};

async function write<Input>(format: Format<Input>, input: Input, style: Style): Promise<string> {
  const render = await format.load();
  const content = render(input, style);
  return typeof content === 'string' ? content : [...content].join('');
}

// The page is looked at in a browser, by test/output/html.
const OUTPUTS = [
  ...EXTRACT_FORMATS.map((format) => ['extract', format.id, (style: Style) => write(format, report, style)] as const),
  ...COMPARE_FORMATS.map((format) => ['compare', format.id, (style: Style) => write(format, report, style)] as const),
  ...DIFF_FORMATS.map((format) => ['diff', format.id, (style: Style) => write(format, changes, style)] as const),
].filter(([, id]) => id !== 'html');

describe.each(OUTPUTS)('%s as %s', (command, id, render) => {
  it('is what it was', async () => {
    await expect(await render(plain)).toMatchFileSnapshot(`${FOLDER}/expected.${command}.${id}`);
  });

  it('ends with a newline and gives the same bytes again', async () => {
    expect(await render(plain)).toMatch(/\n$/);
    expect(await render(plain)).toBe(await render(plain));
  });
});

describe.each(OUTPUTS.filter(([, id]) => id === 'text'))('%s as %s', (_command, _id, render) => {
  it.each([60, 80, 120])('stays within %i columns', async (width) => {
    const wide = (await render({ ...plain, width })).split('\n').filter((line) => displayWidth(line) > width);
    expect(wide).toEqual([]);
  });

  it('says the same in colour', async () => {
    const coloured = await render({ ...plain, paint: createPaint(1) });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is looked for
    const escapes = /\u001B\[\d+m/g;
    expect(coloured).toMatch(escapes);
    expect(coloured.replace(escapes, '')).toBe(await render(plain));
  });
});

describe('json', () => {
  it('gives the report back, in the order of the contract whatever the order of the keys', async () => {
    const shuffled = JSON.parse(JSON.stringify(report), (_key, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value) && !('state' in value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    ) as Report;
    const [, json] = EXTRACT_FORMATS;
    if (json === undefined) throw new Error('extract has a second format');
    expect(JSON.parse(await write(json, shuffled, plain))).toEqual(report);
    const keys = Object.keys(JSON.parse(await write(json, shuffled, plain)).claims[0]);
    expect(keys).toEqual(Object.keys(claimAt(0)));
  });
});
