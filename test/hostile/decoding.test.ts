import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Claim, extractClaims } from '../../src/index.ts';
import { loadPaths } from '../../src/load/load-paths.ts';
import { runMain } from '../cli/run-main.ts';
import { misplaced } from '../load/show.ts';

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'claims-decoding-'));
});
afterAll(() => {
  rmSync(cwd, { recursive: true, force: true });
});

const FORMATS = ['text', 'markdown', 'html'] as const;
const written = (format: (typeof FORMATS)[number], text: string): string =>
  format === 'html' ? `<p>${text}</p>` : text;
const references = (text: string): string =>
  `<p>${text.replace(/[^\x20-\x7e]/gu, (char) => `&#x${char.codePointAt(0)?.toString(16)};`)}</p>`;
const said = ({ type, subject, object }: Claim): string => `${type} ${subject.id} ${object.id}`;

/** A sentence with characters that a reader does not see, or sees as others, and what it claims. */
const SENTENCES: readonly [name: string, text: string, claim: string][] = [
  ['soft hyphens', 'Keta\u00ADmine may cause nau\u00ADsea.', 'side-effect ketamine nausea'],
  ['zero-width spaces', 'Keta\u200Bmine may cause nau\u200Bsea.', 'side-effect ketamine nausea'],
  ['zero-width joiners', 'Keta\u200Dmine may cau\u200Cse nausea.', 'side-effect ketamine nausea'],
  ['word joiners', 'Keta\u2060mine may cause nau\u2063sea.', 'side-effect ketamine nausea'],
  ['zero-width no-break spaces', 'Keta\uFEFFmine may cause nau\uFEFFsea.', 'side-effect ketamine nausea'],
  ['marks of direction', '\u202EKeta\u200Emine\u202C may cause \u2066nausea\u2069.', 'side-effect ketamine nausea'],
  ['ligatures', 'Ketamine is used to treat \uFB01bromyalgia.', 'indication ketamine fibromyalgia'],
  ['non-breaking spaces', 'Ketamine\u00A0may\u00A0cause\u00A0dry\u00A0mouth.', 'side-effect ketamine dry-mouth'],
  ['thin spaces', 'Ketamine may cause dry\u202Fmouth\u2009.', 'side-effect ketamine dry-mouth'],
  ['decomposed accents', 'Ketamine may cause nause\u0301a.', 'side-effect ketamine nausea'],
  ['full-width letters', 'Ｋｅｔａｍｉｎｅ may cause nausea.', 'side-effect ketamine nausea'],
  [
    'non-breaking hyphens',
    'Ketamine may relieve treatment\u2011resistant depression.',
    'indication ketamine treatment-resistant-depression',
  ],
  [
    'emoji',
    '\u{1F600} Ketamine \u{1F48A} may cause nausea \u{1F469}\u200D\u2695\uFE0F.',
    'side-effect ketamine nausea',
  ],
  ['lone surrogates', '\uDE00 Ketamine may cause nausea\uD83D.', 'side-effect ketamine nausea'],
  ['replaced bytes', 'Ketamine \uFFFD may cause nausea.', 'side-effect ketamine nausea'],
];

describe.each(SENTENCES)('%s', (_, text, claim) => {
  test.each(FORMATS)('hide no word in %s, and the words stand where the claim says', (format) => {
    const source = written(format, text);
    const [found, ...others] = extractClaims(source, { format });
    if (found === undefined) throw new Error('no claim');
    expect([said(found), others]).toEqual([claim, []]);
    const words = (shown: string): string => shown.replace(/\s/gu, ' ');
    const { object, sentence } = found;
    expect(words(source.slice(object.span.start, object.span.end))).toBe(words(object.text));
    expect(words(source.slice(sentence.span.start, sentence.span.end))).toBe(words(sentence.text));
  });

  test('hide no word as character references', () => {
    // A reference to half a surrogate pair stands for the mark of replacement.
    expect(extractClaims(references(text), { format: 'html' }).map(said)).toEqual([claim]);
  });
});

const TEXT = 'Ketamine – a drug – may cause nausea.\r\nIt isn’t cheap.\rKetamine may cause pain.\n';
const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');

describe('a file', () => {
  test.each<[string, Uint8Array]>([
    ['in UTF-8', Buffer.from(TEXT)],
    ['in UTF-8 with a byte order mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['in UTF-16, little end first', utf16(TEXT)],
    ['in UTF-16, big end first', utf16(TEXT).swap16()],
    ['in windows-1252', Buffer.from(TEXT.replaceAll('–', '\u0096').replaceAll('’', '\u0092'), 'latin1')],
    ['without a final newline', Buffer.from(TEXT.trimEnd())],
  ])('%s says the same', async (name, bytes) => {
    const path = `${name.replace(/\W/g, '-')}.txt`;
    writeFileSync(join(cwd, path), bytes);
    const { documents } = await loadPaths([path], { cwd, stdin: (async function* () {})() });
    expect(documents[0]?.text.trimEnd()).toBe(TEXT.trimEnd());
    const claims = extractClaims(documents[0]?.text ?? '');
    expect(claims.map(({ object, sentence }) => [object.id, sentence.line])).toEqual([
      ['nausea', 1],
      ['pain', 3],
    ]);
  });

  test('that ends inside a character of UTF-16 keeps what is whole', async () => {
    writeFileSync(join(cwd, 'cut.txt'), utf16('Ketamine may cause pain.').subarray(0, -1));
    const { stdout } = await runMain(['extract', 'cut.txt', '--format', 'ndjson'], { cwd });
    expect(JSON.parse(stdout).object.id).toBe('pain');
  });

  test('with bytes that are no UTF-8 has its claims where they stand, and a warning', async () => {
    const bytes = [Buffer.from('é\n\nOdd '), Buffer.of(0xff), Buffer.from(' text. Ketamine may cause nausea.')];
    writeFileSync(join(cwd, 'odd.txt'), Buffer.concat(bytes));
    const { stdout, stderr } = await runMain(['extract', 'odd.txt', '--format', 'ndjson'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({ object: { text: 'nausea' }, sentence: { line: 3, column: 13 } });
    expect(stderr).toContain('odd.txt:3: 1 place is not UTF-8');
  });

  test.each([
    ['\u0000', 'nul'],
    ['\u0085\u2028', 'breaks'],
    ['\v\f', 'feeds'],
  ])('with %j keeps its blocks in place', (char) => {
    for (const format of FORMATS) {
      const source = written(format, `Ketamine${char} may cause${char} nausea.`);
      const claims = extractClaims(source, { format });
      for (const { object } of claims) expect(source.slice(object.span.start, object.span.end)).toContain('nausea');
    }
  });
});

describe('a terminal', () => {
  const HARM = '\u001B[31m\u001B]0;x\u0007\u009B2J\u202E\u2066\u061C\u200F\b\u007F';
  // Control characters other than the newline, and marks that turn the line round.
  const OBEYED = /[^\P{Cc}\n]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

  test.each([
    ['extract', ['harm.txt', 'harm.html', 'harm.md']],
    ['compare', ['harm.txt', 'harm.html', 'harm.md']],
    ['explain', ['harm.txt:1']],
    ['diff', ['harm.txt', 'other.txt']],
  ])('is sent nothing by %s that it would obey', async (command, operands) => {
    const harmful = `Ketamine${HARM} may cause nausea in ${HARM} people. ${'This is plain. '.repeat(40)}`;
    for (const ending of ['txt', 'html', 'md']) writeFileSync(join(cwd, `harm.${ending}`), `${harmful}\n`);
    writeFileSync(join(cwd, 'other.txt'), 'Ketamine may cause pain.\n');
    const { stdout, stderr } = await runMain([command, ...operands, '--color', 'never'], { cwd, isTTY: true });
    expect(stdout).toContain('etamine');
    expect(OBEYED.exec(stdout + stderr)).toBeNull();
  });

  test('is sent no name of a file that it would obey', async () => {
    const name = `a\n${HARM}.txt`;
    writeFileSync(join(cwd, name), 'Ketamine may cause nausea.\n');
    writeFileSync(join(cwd, `${name}.empty.txt`), '');
    for (const command of ['extract', 'compare']) {
      const operands = [name, 'harm.txt', `${name}.empty.txt`, `${name}.missing`];
      const { stdout, stderr } = await runMain([command, ...operands], { cwd });
      expect(OBEYED.exec(stdout + stderr)).toBeNull();
      expect(stderr.split('\n')).toHaveLength(3);
    }
  });
});

test('blocks of a text with every odd character are where they say', async () => {
  const text = SENTENCES.map(([, sentence]) => sentence).join('\n\n');
  for (const format of FORMATS) {
    const { loadText } = await import('../../src/index.ts');
    expect(misplaced(loadText(written(format, text), { format }))).toEqual([]);
  }
});
