import { describe, expect, test } from 'vitest';
import { blockOf, leadText, load, misplaced, outline } from './show.ts';

const read = (source: string) => load(source, 'markdown');

describe('markdown', () => {
  test('blocks carry their visible text, without markup', () => {
    const source =
      '# Naproxen\n\nIt eases **pain** &amp; _fever_\\*, see\n[the label](https://example.org "label") ![a photo](x.png).\n\n```\ncode\n```\n\n<!-- note -->\n';
    const document = read(source);
    expect(outline(document)).toEqual(['heading: Naproxen', 'paragraph: It eases pain & fever*, see the label .']);
    expect(document.title).toBe('Naproxen');
    expect(misplaced(document)).toEqual([]);
  });

  test.each([
    'It may cause:\n• wind\n• dizziness when you\n  stand up',
    'It may cause:\nwind\ndizziness when you stand up',
    'It may cause:\n\n• wind\n\n• dizziness when you stand up',
  ])('lines that look like a list are one: %j', (source) => {
    const document = read(source);
    expect(outline(document)).toEqual([
      'paragraph: It may cause:',
      'list-item: wind',
      'list-item: dizziness when you stand up',
    ]);
    expect(misplaced(document)).toEqual([]);
  });

  test('a paragraph of plain text needs no map', () => {
    expect(read('It eases pain.').blocks[0]?.map).toBeNull();
  });

  test('the title of front matter is the first heading, at its place, unless the text repeats it', () => {
    const source = '---\ntitle: "Pain: a guide"\nauthor: Ann\n---\n\nText.';
    const document = read(source);
    expect(document.title).toBe('Pain: a guide');
    expect(outline(document)).toEqual(['heading: Pain: a guide', 'paragraph: Text.']);
    const { start, end } = blockOf(document, 'Pain: a guide').span;
    expect(source.slice(start, end)).toBe('Pain: a guide');
    expect(outline(read(source.replace('Text.', '# Pain: a guide')))).toEqual(['heading: Pain: a guide']);
  });

  test.each(['tags: Pain relief\ntitle: Pain', 'title: it'])(
    'the title is what stands behind its key: %s',
    (entries) => {
      const source = `---\n${entries}\n---\n\nText.`;
      const { start, end } = read(source).blocks[0]?.span ?? { start: 0, end: 0 };
      expect(source.slice(end)).toBe('\n---\n\nText.');
      expect(source.slice(0, start)).toMatch(/title: $/);
    },
  );

  test('a paragraph that is said twice stays', () => {
    const document = read("---\ntitle: 'What''s new'\n---\n\nText.\n\nText.");
    expect(outline(document)).toEqual(['paragraph: Text.', 'paragraph: Text.']);
  });

  test('a title that front matter writes otherwise than it is read names the document and is no block', () => {
    const document = read("---\ntitle: 'What''s new'\n---\n\nText.");
    expect(document.title).toBe("What's new");
    expect(outline(document)).toEqual(['paragraph: Text.']);
  });

  test('front matter that is no YAML does no harm', () => {
    const document = read('---\ntitle: [a\nb: }\n---\n\n# Uses\n');
    expect(document.title).toBe('Uses');
  });

  test('a paragraph in bold is a heading below the one above it', () => {
    const document = read('## Safety\n\n**Side effects**\n\nNausea is common.');
    expect(blockOf(document, 'Side effects')).toMatchObject({ kind: 'heading', depth: 3 });
    expect(blockOf(document, 'Nausea is common.').section).toEqual(['Safety', 'Side effects']);
  });

  test('a term in bold before its text stays in the paragraph', () => {
    expect(outline(read('**Dose**: two a day.'))).toEqual(['paragraph: Dose: two a day.']);
  });

  test('items hang on their lead-in, nested items and further paragraphs on their item', () => {
    const document = read('It may cause:\n\n- rash\n- pain\n  that lasts\n\n  Call a doctor.\n  - in the arm\n');
    expect(leadText(document, 'rash')).toBe('It may cause:');
    expect(leadText(document, 'pain that lasts')).toBe('It may cause:');
    expect(leadText(document, 'Call a doctor.')).toBe('pain that lasts');
    expect(leadText(document, 'in the arm')).toBe('pain that lasts');
    expect(misplaced(document)).toEqual([]);
  });

  test('cells hang on the header of their column', () => {
    const document = read('| Effect | Share |\n|---|---|\n| Rash \\| itch | 1&nbsp;% |\n');
    expect(leadText(document, 'Rash | itch')).toBe('Effect');
    expect(leadText(document, '1 %')).toBe('Share');
    expect(misplaced(document)).toEqual([]);
  });

  test('quoted paragraphs lose their marks', () => {
    const document = read('> It works\n> well,\n> they say.');
    expect(outline(document)).toEqual(['paragraph: It works well, they say.']);
    expect(misplaced(document)).toEqual([]);
  });

  test('HTML in between is read as HTML, at its place', () => {
    const document = read('Before.\n\n<div><p>Blood&nbsp;pressure</p><ul><li>low</ul></div>\n\nA <b>bold</b><br>end.');
    expect(outline(document)).toEqual([
      'paragraph: Before.',
      'paragraph: Blood pressure',
      'list-item: low',
      'paragraph: A bold end.',
    ]);
    expect(misplaced(document)).toEqual([]);
  });

  test('questions in bold with their answers in the same paragraph', () => {
    const document = read('**Q: Is it safe?**\nA: Mostly.');
    expect(outline(document)).toEqual(['question: Is it safe?', 'answer: Mostly.']);
    expect(misplaced(document)).toEqual([]);
  });

  test('a first line in bold heads the rest of its paragraph', () => {
    const document = read(
      '**Side effects**\ncough\nrash\n\n**How it works**  \nIt opens the airways.\n\n**All**\n**bold**',
    );
    expect(outline(document)).toEqual([
      'heading: Side effects',
      'list-item: cough',
      'list-item: rash',
      'heading: How it works',
      'paragraph: It opens the airways.',
      'heading: All bold',
    ]);
    expect(misplaced(document)).toEqual([]);
    expect(outline(read('**Never** take it\nwith milk.'))).toEqual(['paragraph: Never take it with milk.']);
  });

  test('pictograms are bullets where lines begin with them, and the last may lead in a list', () => {
    const document = read('✅ Suits adults\n❌ Not for children\n🚫 Do not use in:\n\n- asthma\n- gout');
    expect(outline(document)).toEqual([
      'list-item: Suits adults',
      'list-item: Not for children',
      'paragraph: Do not use in:',
      'list-item: asthma',
      'list-item: gout',
    ]);
    expect(leadText(document, 'gout')).toBe('Do not use in:');
    expect(document.warnings).toEqual([]);
    expect(outline(read('💊 It is taken with food.'))).toEqual(['paragraph: 💊 It is taken with food.']);
  });

  test('a lead-in before the next heading of its level has lost its list', () => {
    expect(read('## Risks\n\nThey include:\n\n## Uses\n\nPain.').warnings.map(({ code }) => code)).toEqual([
      'list-lost',
    ]);
    expect(read('## Risks\n\nThere are two kinds:\n\n### Mild\n\nNausea.').warnings).toEqual([]);
  });

  test('a source without words has a warning', () => {
    expect(read('---\ndate: 2020\n---\n').warnings).toEqual([
      { code: 'empty', message: expect.stringMatching(/^no readable text; /), span: null },
    ]);
  });
});
