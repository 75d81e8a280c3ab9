import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePdf } from '../load/make-pdf.ts';

const GOOD = 'Ibuprofen can cause nausea.\n';
const MENU = '<nav><ul><li><a href="/">Home</a></li><li><a href="/shop">Shop</a></li></ul></nav>';
const GERMAN =
  'Ibuprofen wird zur Behandlung von Gicht verwendet. Es kann Übelkeit verursachen. Schwangere sollten es nicht ' +
  'einnehmen, und die Wirkung hält etwa sechs Stunden lang an, wie der Hersteller sagt.\n';
const TRAIN =
  'The train to the coast leaves in the morning and comes back in the evening. It is often full, and the people who ' +
  'take it are from the city. You may buy a ticket for it at the station.\n';

/** Bytes of a fixed pseudo-random row, as a program or an archive has them. */
const noise = (length: number): Uint8Array => {
  let state = 7;
  return Uint8Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state >> 16;
  });
};

const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'good.txt': GOOD,
  'noise.txt': noise(3000),
  'letters.txt': Buffer.from(noise(3000)).toString('hex').replaceAll('0', '. '),
  'five.txt': 'Just five words of text\n',
  'menu.html': MENU,
  'app.html': '<div id="root"></div><script>start()</script>',
  'renamed.txt': makePdf([[{ text: 'Ibuprofen can cause nausea.', y: 700 }]]),
  'unmarked.txt': Buffer.from(GOOD, 'utf16le'),
  'marked.txt': Buffer.from(`\uFEFF${GOOD}`, 'utf16le'),
  'rich.txt': '{\\rtf1\\ansi Ibuprofen can cause nausea.}',
  'saved.html': 'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n',
  'german.md': GERMAN,
  'train.md': TRAIN,
  'mild.md': `${TRAIN}Ibuprofen was in the bag.\n`,
  'mixed/a.txt': GOOD,
  'mixed/table.csv': 'id,text\n',
};

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'claims-warnings-'));
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), content);
  }
});
afterAll(() => {
  rmSync(cwd, { recursive: true, force: true });
});

const claims = (...args: string[]) => execa('node', [resolve('bin/claims.js'), ...args], { cwd, reject: false });

describe('a source that gives nothing', () => {
  it.each([
    ['noise.txt', 2, 'noise.txt: binary, not text; save its text as .txt, .md or .html'],
    ['rich.txt', 2, 'rich.txt: RTF, which is not read; save its text as .txt, .md or .html'],
    ['saved.html', 2, 'saved.html: MHTML, which is not read; save its text as .txt, .md or .html'],
    ['letters.txt', 0, 'warning: letters.txt: reads like no English text (0 of '],
    ['german.md', 0, 'warning: german.md: reads like no English text (0 of 29 words are common English ones), and no'],
    ['five.txt', 0, 'warning: five.txt: no claim found: it has 5 words; check that the text is complete'],
    ['menu.html', 0, 'warning: menu.html: no claim found: all of its text is page furniture'],
    ['app.html', 0, 'warning: app.html: no readable text; check that'],
    [
      'train.md',
      0,
      'warning: train.md: no claim found: it names no treatment that is known; "claims extract --unmatched"',
    ],
    [
      'mild.md',
      0,
      'warning: mild.md: no claim found: none of its 4 sentences says what is looked for; "claims explain',
    ],
  ])('%s is told with its name and what to do, and the other is read', async (name, status, told) => {
    const { exitCode, stdout, stderr } = await claims('extract', name, 'good.txt', '--format', 'ndjson');
    expect([exitCode, stdout.split('\n').map((line) => JSON.parse(line).source)]).toEqual([status, ['good.txt']]);
    expect(stderr).toContain(`claims: ${told}`);
    expect(stderr.split('\n')).toHaveLength(1);
  });

  it('is told of on standard error where text is piped, unless --quiet forbids it', async () => {
    const told = await claims('extract', 'five.txt');
    expect([told.exitCode, told.stderr.split('\n').length]).toEqual([0, 1]);
    expect(told.stderr).toContain('claims: warning: five.txt: no claim found');
    expect((await claims('extract', 'five.txt', '--quiet')).stderr).toBe('');
  });

  it('is told of by compare and diff, and stands in the report', async () => {
    const compared = await claims('compare', 'five.txt', 'good.txt', '--format', 'json');
    expect(compared.stderr).toContain('claims: warning: five.txt: no claim found');
    const { sources } = JSON.parse(compared.stdout);
    expect(sources[0].warnings).toEqual([{ code: 'no-claims', message: expect.any(String), span: null, line: null }]);
    const changed = await claims('diff', 'five.txt', 'good.txt');
    expect([changed.exitCode, changed.stderr]).toEqual([1, expect.stringContaining('five.txt: no claim found')]);
  });
});

describe('a source in another guise', () => {
  it.each([
    ['renamed.txt', ''],
    ['marked.txt', ''],
    [
      'unmarked.txt',
      'claims: warning: unmarked.txt: not UTF-8, read as UTF-16; save the source as UTF-8 if characters look wrong',
    ],
  ])('%s is read', async (name, told) => {
    const { exitCode, stdout, stderr } = await claims('extract', name, '--format', 'ndjson');
    expect([exitCode, JSON.parse(stdout).object.text, stderr]).toEqual([0, 'nausea', told]);
  });
});

it('a file of a folder whose format is not read is passed over with a word', async () => {
  const { exitCode, stderr } = await claims('extract', 'mixed', '--format', 'ndjson');
  const why = 'passed over, because its format is not read; save its text as .txt, .md or .html';
  expect([exitCode, stderr]).toEqual([0, `claims: warning: mixed/table.csv: ${why}`]);
});
