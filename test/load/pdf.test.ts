import { describe, expect, test } from 'vitest';
import { loadBytes } from '../../src/load/load-text.ts';
import { extractPdf } from '../../src/load/pdf.ts';
import type { Unreadable } from '../../src/load/unreadable.ts';
import type { Document } from '../../src/model.ts';
import { extractDocument } from '../../src/pipeline.ts';
import { below, type MadeFacts, type MadeLine, makePdf } from './make-pdf.ts';
import { leadText, misplaced, outline } from './show.ts';

/** Reads in this thread: the one of the program has to be built first. */
const readBytes = (bytes: Uint8Array): Promise<Document> =>
  loadBytes(bytes, { format: 'pdf', extensions: [], sniff: () => true, extract: extractPdf }, 'a.pdf');

async function read(pages: readonly (readonly MadeLine[])[], facts?: MadeFacts): Promise<Document> {
  return readBytes(makePdf(pages, facts));
}

async function faultOf(bytes: Uint8Array): Promise<string> {
  return readBytes(bytes).then(
    () => 'none',
    ({ message }: Unreadable) => message,
  );
}

const LONG = [
  'Zinc is a mineral that many people take at the first sign of a cold, as lozenges',
  'or as syrup, and it may shorten the cold by about one day where the dose is high.',
];

describe('the text of a PDF', () => {
  test('has the lines of a paragraph joined, headings and gaps kept', async () => {
    const document = await read([
      [
        { text: 'Zinc and', y: 780, size: 18 },
        { text: 'colds', y: 760, size: 18 },
        ...below(730, LONG),
        { text: 'Side effects', y: 690, bold: true },
        ...below(678, ['Zinc can cause nausea.']),
      ],
    ]);
    expect(document.text).toBe(`Zinc and colds\n\n${LONG.join(' ')}\n\nSide effects\n\nZinc can cause nausea.`);
    expect(document.blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'heading', 'paragraph']);
    expect(document).toMatchObject({ format: 'pdf', spansIn: 'extracted-text', title: 'Zinc and colds', warnings: [] });
    expect(misplaced(document)).toEqual([]);
  });

  test('has only those short lines for headings that stand out, larger ones above smaller', async () => {
    const document = await read([
      [
        { text: 'Zinc', y: 780, size: 18, bold: true },
        { text: 'Side effects', y: 750, size: 14, bold: true },
        ...below(730, LONG),
        { text: 'Rare ones', y: 690, bold: true },
        { text: 'Event', y: 660 },
        { text: 'Cramps 4 %', y: 630 },
        { text: 'HOW TO TAKE IT', y: 600 },
        { text: 'Is it safe?', y: 570 },
      ],
    ]);
    expect(document.blocks.map(({ kind, depth, text }) => `${kind} ${depth} ${text.slice(0, 14)}`)).toEqual([
      'heading 1 Zinc',
      'heading 2 Side effects',
      'paragraph 0 Zinc is a mine',
      'heading 3 Rare ones',
      'paragraph 0 Event',
      'paragraph 0 Cramps 4 %',
      'heading 3 HOW TO TAKE IT',
      'question 4 Is it safe?',
    ]);
  });

  test('begins a paragraph at an indent and after a line that had room for more', async () => {
    const { text } = await read([
      [
        ...below(700, [...LONG, 'It is safe for a week.']),
        ...below(664, [...LONG, 'It was studied in three countries in the last century, with children and adults.']),
        { text: 'Its taste is what most people mind, and a few stop taking it for that reason alone,', y: 628, x: 75 },
        { text: 'as a survey found.', y: 616 },
      ],
    ]);
    expect(text.split('\n')).toEqual([
      `${LONG.join(' ')} It is safe for a week.`,
      `${LONG.join(' ')} It was studied in three countries in the last century, with children and adults.`,
      'Its taste is what most people mind, and a few stop taking it for that reason alone, as a survey found.',
    ]);
  });

  test('has the items of a list apart, those that run over a line whole', async () => {
    const document = await read([
      [
        ...below(750, LONG),
        ...below(700, [
          'Zinc can cause:',
          '• nausea',
          '• a bad taste in the mouth that stays for as long as the lozenges are',
        ]),
        { text: 'taken', y: 664, x: 70 },
        ...below(652, ['• cramps']),
      ],
    ]);
    expect(outline(document).slice(1)).toEqual([
      'paragraph: Zinc can cause:',
      'list-item: nausea',
      'list-item: a bad taste in the mouth that stays for as long as the lozenges are taken',
      'list-item: cramps',
    ]);
    expect(leadText(document, 'cramps')).toBe('Zinc can cause:');
  });

  test('has what stands indented below a colon as items, also without bullets', async () => {
    const document = await read([
      [
        ...below(750, LONG),
        { text: 'Do not take zinc if you:', y: 710 },
        ...below(
          696,
          [
            'have taken penicillamine or another medicine that binds metals in the last two',
            'hours',
            'are allergic to zinc',
          ],
          { x: 80 },
        ),
        { text: 'Warnings and precautions', y: 650, bold: true },
        ...below(630, ['Talk to your doctor if you have an ulcer.']),
      ],
    ]);
    expect(outline(document).slice(1)).toEqual([
      'paragraph: Do not take zinc if you:',
      'list-item: have taken penicillamine or another medicine that binds metals in the last two hours',
      'list-item: are allergic to zinc',
      'heading: Warnings and precautions',
      'paragraph: Talk to your doctor if you have an ulcer.',
    ]);
    expect(leadText(document, 'are allergic to zinc')).toBe('Do not take zinc if you:');
  });

  test('has words whole that a line end broke, and hyphens kept that belong to a word', async () => {
    const { text } = await read([
      [
        ...below(700, [
          'Zinc shortens colds in adults, and lozenges are the form in which it is mostly adminis-',
          'tered. A long-term effect was not found, and nobody knows whether it helps in the long-',
          'term prevention of colds. A sugar free form exists, and some people find that the sugar-',
          'free form tastes worse than the usual one.',
        ]),
      ],
    ]);
    expect(text).toContain('mostly administered. A');
    expect(text).toContain('the long-term prevention');
    expect(text).toContain('the sugar-free form');
  });

  test('goes on over columns and pages', async () => {
    const document = await read([
      [
        ...below(700, ['Zinc is a mineral that people', 'take for colds, as it may', 'shorten them, and the']),
        ...below(700, ['taste is what people mind', 'the most.'], { x: 320 }),
      ],
      below(700, ['Zinc can cause nausea in']),
      below(700, ['adults.']),
    ]);
    expect(document.text).toBe(
      'Zinc is a mineral that people take for colds, as it may shorten them, and the taste is what people mind the most.\n\nZinc can cause nausea in adults.',
    );
    expect(document.pages).toEqual([0, 115, 140]);
  });

  test('leaves out what stands at the head or foot of several pages, and page numbers', async () => {
    const page = (number: number): MadeLine[] => [
      { text: `Zinc leaflet, version ${number}`, y: 810, size: 8 },
      ...below(700, [`Part ${number} of the text.`]),
      { text: `– ${number} –`, y: 30, size: 8 },
    ];
    const { text, pages } = await read([
      page(1),
      page(2),
      [{ text: 'Page 3 of 3', y: 30 }, ...below(500, ['The end.'])],
    ]);
    expect(text).toBe('Part 1 of the text.\n\nPart 2 of the text.\n\nThe end.');
    expect(pages).toEqual([0, 21, 42]);
  });
});

describe('claims from a PDF', () => {
  test('name the page, and their spans stand in the extracted text', async () => {
    const document = await read([below(700, LONG), below(700, ['Zinc can cause nausea.'])]);
    const { claims, summary } = extractDocument(document);
    const claim = claims.find(({ type }) => type === 'side-effect');
    expect(claim?.sentence).toMatchObject({ text: 'Zinc can cause nausea.', page: 2 });
    expect(document.text.slice(claim?.object.span.start, claim?.object.span.end)).toBe('nausea');
    expect(summary).toMatchObject({ spansIn: 'extracted-text', pages: [0, LONG.join(' ').length + 2] });
  });
});

describe('what a PDF says of itself', () => {
  test('is title, author, language and date of the last change', async () => {
    const info = '/Title (Zinc for patients) /Author (R. Haile) /CreationDate (D:2020) /ModDate (D:20240503120000Z)';
    expect(await read([below(700, LONG)], { info, catalog: '/Lang (en-GB)' })).toMatchObject({
      title: 'Zinc for patients',
      metadata: { language: 'en-GB', url: null, authors: ['R. Haile'], published: null, modified: '2024-05-03' },
    });
  });

  test('is not believed where the title is the name of a file', async () => {
    const document = await read([[{ text: 'Zinc and colds', y: 780, size: 18 }, ...below(730, LONG)]], {
      info: '/Title (Microsoft Word - leaflet final.doc)',
    });
    expect(document).toMatchObject({ title: 'Zinc and colds', metadata: { authors: [], modified: null } });
  });
});

describe('a PDF that cannot be read', () => {
  test('asks for a password', async () => {
    expect(await faultOf(makePdf([below(700, LONG)], { isEncrypted: true }))).toBe(
      'a PDF that a password protects; save it without one',
    );
  });

  test('holds pictures of its pages', async () => {
    expect(await faultOf(makePdf([[], []]))).toBe(
      'a PDF without text, so its pages are pictures; read it with OCR first and name the result',
    );
  });

  test.each([
    ['is cut off', makePdf([below(700, LONG)]).subarray(0, 400)],
    ['is none', Buffer.from('<p>Not found</p>')],
  ])('%s', async (_, bytes) => {
    expect(await faultOf(bytes)).toBe('a PDF that is damaged or cut off; fetch or save it again');
  });

  test('in part is read with a warning', async () => {
    const { warnings } = await read([below(700, LONG), [], below(700, LONG), []]);
    expect(warnings).toEqual([
      {
        code: 'empty',
        message: 'pages 2, 4 have no text; if they are pictures, read the PDF with OCR first',
        span: null,
      },
    ]);
    const broken = Buffer.from(makePdf([below(700, LONG), below(700, LONG), below(700, LONG)]))
      .toString('latin1')
      .replace('5 0 R 7 0 R', '5 0 R 0 0 R');
    const { warnings: ofBroken } = await readBytes(Buffer.from(broken, 'latin1'));
    expect(ofBroken).toEqual([
      { code: 'truncated', message: 'only 1 of 2 pages could be read; fetch or save it again', span: null },
    ]);
  });
});
