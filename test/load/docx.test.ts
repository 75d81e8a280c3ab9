import { describe, expect, test } from 'vitest';
import { openZip } from '../../src/load/unzip.ts';
import type { Document } from '../../src/model.ts';
import { extractDocument } from '../../src/pipeline.ts';
import { item, makeDocx, paragraph, table } from './make-docx.ts';
import { blockOf, leadText, loadFile, misplaced, outline } from './show.ts';

const BODY = [
  paragraph('Zinc and colds', 'Title'),
  paragraph('Side effects', 'heading1'),
  paragraph('Zinc can cause:'),
  item('nausea &amp; cramps'),
  item('a bad taste'),
  table([
    ['Form', 'Dose'],
    ['lozenge', '13 mg'],
  ]),
].join('');

async function read(bytes: Uint8Array): Promise<Document> {
  const { document, failure } = await loadFile(bytes, 'a.docx');
  if (document === undefined) throw new Error(failure.message);
  return document;
}

describe('the text of a Word file', () => {
  test('is its blocks one below the other, and spans stand in it', async () => {
    const document = await read(await makeDocx(BODY));
    expect(document.text).toBe(
      'Zinc and colds\n\nSide effects\n\nZinc can cause:\n\nnausea & cramps\na bad taste\n\nForm\nDose\nlozenge\n13 mg',
    );
    expect(misplaced(document)).toEqual([]);
    expect(document).toMatchObject({ format: 'docx', spansIn: 'extracted-text', pages: null, warnings: [] });
    expect(leadText(document, 'a bad taste')).toBe('Zinc can cause:');
    expect(blockOf(document, 'a bad taste').section).toEqual(['Side effects']);
  });

  test('is without the marks of notes, whose text is read', async () => {
    const mark = '<w:p><w:r><w:t>Zinc is a metal.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>';
    const notes = `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2">${paragraph('It is bluish.')}</w:footnote></w:footnotes>`;
    const { text } = await read(await makeDocx(mark, { 'word/footnotes.xml': notes }));
    expect(text).toBe('Zinc is a metal.\n\nIt is bluish.');
  });

  test('gives claims whose words stand at their spans', async () => {
    const document = await read(await makeDocx(BODY));
    const claim = extractDocument(document).claims.find(({ object }) => object.id === 'nausea');
    expect(claim?.sentence).toMatchObject({ text: 'nausea & cramps', line: 7, column: 1 });
    expect(document.text.slice(claim?.object.span.start, claim?.object.span.end)).toBe('nausea');
  });

  test('is known by its bytes, whatever it is called', async () => {
    expect((await loadFile(await makeDocx(BODY), 'upload')).document?.format).toBe('docx');
  });
});

describe('what a Word file says of itself', () => {
  test('is title, authors, language and date of the last change', async () => {
    const core = `<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>Zinc &amp; you</dc:title><dc:creator>R. Haile; B. Ott</dc:creator><dc:language>en-GB</dc:language><dcterms:created>2023-01-02T09:00:00Z</dcterms:created><dcterms:modified>2024-05-03T09:00:00Z</dcterms:modified></cp:coreProperties>`;
    expect(await read(await makeDocx(BODY, { 'docProps/core.xml': core }))).toMatchObject({
      title: 'Zinc & you',
      metadata: {
        language: 'en-GB',
        url: null,
        authors: ['R. Haile', 'B. Ott'],
        published: null,
        modified: '2024-05-03',
      },
    });
  });

  test('is its first heading where it says nothing', async () => {
    expect(await read(await makeDocx(BODY))).toMatchObject({ title: 'Zinc and colds', metadata: { authors: [] } });
  });
});

test('numbers and letters typed by hand are headings and items', async () => {
  const lines = ['1. Who may have it', 'Adults.', '2. Who may not have it', 'a) children', 'b) people with gout'];
  const { document } = await loadFile(await makeDocx(lines.map((line) => paragraph(line)).join('')), 'x.docx');
  expect(document === undefined ? [] : outline(document)).toEqual([
    'heading: Who may have it',
    'paragraph: Adults.',
    'heading: Who may not have it',
    'list-item: children',
    'list-item: people with gout',
  ]);
  const steps = ['1. Shake it', '2. Breathe out', '3. Press', 'Rinse your mouth afterwards.'];
  const other = await loadFile(await makeDocx(steps.map((line) => paragraph(line)).join('')), 'y.docx');
  expect(other.document?.blocks.map(({ kind }) => kind)).toEqual(Array(4).fill('paragraph'));
});

describe('a Word file that cannot be read', () => {
  test('unpacks to too much', async () => {
    const bomb = await makeDocx(BODY, { 'word/bomb.xml': ' '.repeat(1024 * 1024) });
    expect(bomb.length).toBeLessThan(10_000);
    await expect(openZip(bomb, 1024 * 1024)).rejects.toThrow('unpacks to more than 1 MiB; split it or leave it out');
    expect(Object.keys((await openZip(bomb, 2 * 1024 * 1024)).files)).toContain('word/bomb.xml');
  });

  test('has too many tags, in all its files together', async () => {
    const half = '<w:p/>'.repeat(600_000);
    const bomb = await makeDocx(half, { 'word/footnotes.xml': `<x>${half}</x>` });
    const { failure } = await loadFile(bomb, 'x.docx');
    expect(failure?.message).toBe('has more than 1000000 tags; split it, or save its text as .txt');
  });

  test('is of another kind, or cut off', async () => {
    const whole = await makeDocx(BODY);
    for (const bytes of [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), whole.subarray(0, -100)]) {
      expect((await loadFile(bytes, 'a.docx')).failure?.message).toBe(
        'no Word file that can be read: damaged, protected by a password or of the old .doc kind; save it as .docx',
      );
    }
  });
});
