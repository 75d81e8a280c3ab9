import { describe, expect, test } from 'vitest';
import { blockOf, leadText, load, misplaced, outline } from './show.ts';

describe('lines and paragraphs', () => {
  test('a line is a paragraph and a short line without a final mark a heading', () => {
    const document = load(
      'Lithium\nLithium evens out mood swings.\nIt was first used in 1949.\nHow it is taken\nBy mouth.',
    );
    expect(outline(document)).toEqual([
      'heading: Lithium',
      'paragraph: Lithium evens out mood swings.',
      'paragraph: It was first used in 1949.',
      'heading: How it is taken',
      'paragraph: By mouth.',
    ]);
    expect(document.title).toBe('Lithium');
    expect(blockOf(document, 'By mouth.').section).toEqual(['How it is taken']);
  });

  test('a text that opens with a paragraph has no title', () => {
    expect(load('Lithium evens out mood swings.\n\nUses\n\nMania.').title).toBeNull();
  });

  test('one line alone is a paragraph', () => {
    expect(outline(load('Aspirin eases pain'))).toEqual(['paragraph: Aspirin eases pain']);
  });

  test('lines that were wrapped at a width are one paragraph, mapped to the source', () => {
    const source =
      'Metformin lowers the amount of sugar that the liver makes, and it\nhelps the body to answer to insulin. Most people take it twice a\nday with food.\n\nIt is cheap.';
    const document = load(source);
    expect(document.blocks).toHaveLength(2);
    expect(document.blocks[0]?.text).toBe(source.slice(0, source.indexOf('\n\n')).replaceAll('\n', ' '));
    expect(misplaced(document)).toEqual([]);
  });

  test('a number that wrapping puts at the start of a line numbers nothing', () => {
    const document = load(
      'Doxycycline is an antibiotic. Do not take it if you are pregnant, if you\nare allergic to any of its close relatives, or if you are younger than\n12. It may stain the teeth of children.\n\nSide effects\n\n- nausea\n- headache',
    );
    expect(outline(document)).toEqual([
      'paragraph: Doxycycline is an antibiotic. Do not take it if you are pregnant, if you are allergic to any of its close relatives, or if you are younger than 12. It may stain the teeth of children.',
      'heading: Side effects',
      'list-item: nausea',
      'list-item: headache',
    ]);
  });

  test('in a text that was wrapped, shorter lines under a lead-in are items', () => {
    const document = load(
      'Doxycycline stops bacteria from making the proteins that they need to\ngrow, so that the body can clear the rest of them by itself. Most people\nfeel better within a few days. Take all of the capsules even so, since\nan infection that was treated for too short a time may well come back.\n\nDo not take it together with:\n\nantacids that contain aluminium, calcium or zinc\niron tablets\nretinoids',
    );
    expect(outline(document).slice(1)).toEqual([
      'paragraph: Do not take it together with:',
      'list-item: antacids that contain aluminium, calcium or zinc',
      'list-item: iron tablets',
      'list-item: retinoids',
    ]);
  });

  test('short lines of one length stay apart', () => {
    const document = load('Warfarin thins the blood.\nHeparin does so as well.\nAspirin is much weaker.');
    expect(document.blocks).toHaveLength(3);
  });

  test('a step with a number is a heading below the section', () => {
    const document = load('The visit\n\n1. Tests\nA nurse takes blood and asks about your other medicines.\n');
    expect(blockOf(document, 'Tests')).toMatchObject({ kind: 'heading', depth: 2, section: ['The visit'] });
  });
});

describe('lists', () => {
  test.each(['•', '-', '*', '–', '◦', '1.', '2)'])('"%s" begins an item and is no part of it', (mark) => {
    const document = load(`It may cause:\n${mark} dry mouth\n${mark} a rash`);
    expect(outline(document)).toEqual(['paragraph: It may cause:', 'list-item: dry mouth', 'list-item: a rash']);
    expect(leadText(document, 'a rash')).toBe('It may cause:');
    expect(misplaced(document)).toEqual([]);
  });

  test('items have any of the usual marks', () => {
    for (const mark of ['•', '-', '–', '*', '▪', '→', '➔', '☑', '1.', '1)', 'a)', '(b)', '(ii)', 'iv)']) {
      expect(outline(load(`It may cause:\n${mark} nausea\n${mark} a dry mouth`))).toEqual([
        'paragraph: It may cause:',
        'list-item: nausea',
        'list-item: a dry mouth',
      ]);
    }
  });

  test('the last item of a numbered list is no heading of the paragraph below', () => {
    const below = 'Some people get other effects as well, which are not named here.';
    expect(outline(load(`It may cause:\n1. nausea\n2. a dry mouth\n\n${below}`)).slice(1)).toEqual([
      'list-item: nausea',
      'list-item: a dry mouth',
      `paragraph: ${below}`,
    ]);
  });

  test('deeper items hang on the item above them', () => {
    const document = load('Forms:\n• tablets\n  ◦ 10 mg\n  ◦ 20 mg\n• drops');
    expect(leadText(document, '20 mg')).toBe('tablets');
    expect(leadText(document, 'drops')).toBe('Forms:');
    expect(blockOf(document, '20 mg').depth).toBe(2);
  });

  test('a heading leads the list right below it, a finished sentence does not', () => {
    const document = load('Side effects\n\n- cough\n\nTell your doctor.\n\n- fever');
    expect(leadText(document, 'cough')).toBe('Side effects');
    expect(leadText(document, 'fever')).toBeNull();
  });

  test('a sentence that announces the list leads it without a colon', () => {
    expect(leadText(load('Do not take it with any of the following.\n- grapefruit\n- alcohol'), 'alcohol')).toBe(
      'Do not take it with any of the following.',
    );
  });

  test('short lines after a colon are items that lost their bullets', () => {
    const document = load(
      'Common reactions include:\n\nHeadache\n\nDry mouth\n\nFeeling tired\n\nHow Long It Lasts\n\nA day.',
    );
    expect(outline(document).slice(1, 5)).toEqual([
      'list-item: Headache',
      'list-item: Dry mouth',
      'list-item: Feeling tired',
      'heading: How Long It Lasts',
    ]);
    expect(document.warnings).toEqual([]);
  });

  test('lines below an unfinished one are items that lost their bullets, where no line is wrapped', () => {
    const long = `Lithium evens out mood swings, ${'and it has done so for very many people, '.repeat(4)}since 1949.`;
    const document = load(
      `${long}\n\nDo not take it if you\nhave a disease of the kidneys, or are about to have an operation under a general anaesthetic\nare breast-feeding\nTell your doctor.\n\nIt may cause thirst in many of those who take it for long. Early signs of too much are\nshaking\nslurred speech, and walking as if you were drunk.`,
    );
    expect(outline(document).slice(1)).toEqual([
      'heading: Do not take it if you',
      'list-item: have a disease of the kidneys, or are about to have an operation under a general anaesthetic',
      'list-item: are breast-feeding',
      'paragraph: Tell your doctor.',
      'paragraph: It may cause thirst in many of those who take it for long. Early signs of too much are',
      'list-item: shaking',
      'list-item: slurred speech, and walking as if you were drunk.',
    ]);
    expect(leadText(document, 'are breast-feeding')).toBe('Do not take it if you');
    expect(misplaced(document)).toEqual([]);
  });

  test('lines with a label each are items', () => {
    const document = load(
      'It comes in two forms:\nTablet: swallowed whole with water.\nPatch: worn on the skin for a day.',
    );
    expect(document.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'list-item', 'list-item']);
  });
});

test('a label and what it names on one line are no heading', () => {
  const lines = ['Atenolol: uses, risks', 'Taken ........ by mouth', 'Interactions: insulin, digoxin', 'Uses'];
  expect(outline(load(lines.join('\n\n')))).toEqual([
    `heading: ${lines[0]}`,
    `paragraph: ${lines[1]}`,
    `paragraph: ${lines[2]}`,
    `heading: ${lines[3]}`,
  ]);
});

test('"o" and pictograms are bullets of adjacent lines', () => {
  expect(outline(load('Tell us if you get:\no a cough\no a rash\n'))).toEqual([
    'paragraph: Tell us if you get:',
    'list-item: a cough',
    'list-item: a rash',
  ]);
  expect(outline(load('💊 Uses\n\n✅ acne\n✅ rosacea\n'))).toEqual([
    'heading: 💊 Uses',
    'list-item: acne',
    'list-item: rosacea',
  ]);
});

describe('questions', () => {
  test('labelled questions and answers lose their labels and belong together', () => {
    const document = load(
      'Q1: Is it safe?\n\nA: For most people.\n\nIt is well studied.\n\nQ. How long does it work?\nSix hours.',
    );
    expect(outline(document)).toEqual([
      'question: Is it safe?',
      'answer: For most people.',
      'answer: It is well studied.',
      'question: How long does it work?',
      'answer: Six hours.',
    ]);
    expect(leadText(document, 'It is well studied.')).toBe('Is it safe?');
    expect(misplaced(document)).toEqual([]);
  });

  test('a question and its answer on one line are two blocks', () => {
    expect(outline(load('Q: Does it hurt? A: Not much.'))).toEqual(['question: Does it hurt?', 'answer: Not much.']);
  });

  test('a heading that asks is answered by its first paragraph and is the section of all', () => {
    const document = load(
      'Insulin lowers blood sugar.\n\nWho needs it?\n\nPeople with type 1 diabetes.\n\nOthers may too.',
    );
    expect(outline(document).slice(1)).toEqual([
      'question: Who needs it?',
      'answer: People with type 1 diabetes.',
      'paragraph: Others may too.',
    ]);
    expect(blockOf(document, 'Others may too.').section).toEqual(['Who needs it?']);
  });

  test('a title that asks is not answered by the first paragraph', () => {
    const document = load('Can statins help?\n\nStatins are old drugs.\n\nUses\n\nHigh cholesterol.');
    expect(blockOf(document, 'Statins are old drugs.')).toMatchObject({ kind: 'paragraph', lead: null });
  });
});

describe('lists that were lost', () => {
  test.each([
    ['It can be given in several ways, including:', 'It can be given in several ways, including:'],
    ['Doctors know it well. It may lead to:', 'It may lead to:'],
    ['There are three benefits of a daily walk:', 'There are three benefits of a daily walk:'],
  ])('"%s" before a full paragraph is warned of', (lead, shown) => {
    const document = load(`${lead}\nThis paragraph goes on about something else entirely.`);
    expect(document.warnings).toEqual([
      {
        code: 'list-lost',
        message: `the list after “${shown}” is missing, so what it named is unknown; compare with the original page`,
        span: document.blocks[0]?.span,
      },
    ]);
  });

  test('a long lead-in is named by its last words, and the end of the text loses a list too', () => {
    const [warning] = load(
      'People who take this medicine for a long time and in high doses now and then report:',
    ).warnings;
    expect(warning?.message).toContain('“… for a long time and in high doses now and then report:”');
  });

  test.each([
    ['a quotation', 'Her doctor says that:\n“It works for most.”'],
    ['an explanation', 'One thing is clear:\nThe drug works better than a sugar pill in this group.'],
    ['a list', 'It may cause:\n- sleepiness'],
    ['a finished sentence', 'It may cause pain.\nSo be careful.'],
    ['furniture', 'It works.\n\nLeave a Reply\n\nYour message may include:'],
  ])('%s after or instead of a colon is no loss', (_what, source) => {
    expect(load(source).warnings).toEqual([]);
  });
});

describe('lists without bullets', () => {
  test.each([
    ['ended by semicolons', 'It can lead to:\nsleepless nights;\na dry mouth; or\nweight gain.', 3],
    [
      'ended by full stops',
      'It can lead to:\nSleepless nights.\nA dry mouth.\nThis is a longer sentence that goes on after it.',
      2,
    ],
    [
      'followed by a sentence on them',
      'It can lead to:\nSleepless nights\nA dry mouth\nThese pass within a week or two of use.',
      2,
    ],
    ['below a heading', 'Forms\nTablets\nDrops\nPatches', 3],
  ])('%s', (_what, source, items) => {
    expect(load(source).blocks.filter(({ kind }) => kind === 'list-item')).toHaveLength(items);
  });

  test('a bullet on a line of its own belongs to the next line', () => {
    expect(outline(load('Forms:\n•\nTablets\n•\nDrops'))).toEqual([
      'heading: Forms:',
      'list-item: Tablets',
      'list-item: Drops',
    ]);
  });
});
