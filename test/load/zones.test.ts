import { describe, expect, test } from 'vitest';
import { findPhrases, indexPhrases } from '../../src/text/phrase-index.ts';
import { load, zonesOf } from './show.ts';

const BODY = 'Sertraline is a medicine for depression and for anxiety.';
const zoneOf = (line: string): string | undefined => load(`${BODY}\n\n${line}`).blocks.at(-1)?.zone;

describe('furniture', () => {
  test.each([
    'Comments',
    '3 Comments',
    'Leave a Reply',
    'Popular Posts',
    'Related Articles',
    'You might also like',
    'Share this:',
    'Subscribe to our newsletter',
    'We use cookies to make this site better.',
    'Your email address will not be published.',
    'This article is in the category Sleep',
    'Back to top',
    'Posted on March 3, 2020',
    'Medically reviewed by Jane Poe, MD',
    '© 2019 Health Pages',
    'Copyright 2019 Health Pages. All rights reserved.',
    '5 min read',
    'Skip to content',
  ])('%s', (line) => {
    expect(zoneOf(line)).toBe('furniture');
  });

  test.each([
    'Comments from nurses were collected in a survey of 30 wards.',
    'Share of patients who got better',
    'It is related to other drugs of its class.',
    'Common side effects',
    'References to pain in old books are many and most of them are short.',
    'By Mouth',
  ])('"%s" is body', (line) => {
    expect(zoneOf(line)).toBe('body');
  });

  test('what follows a reply box is furniture up to the next heading over real text', () => {
    const real =
      'The dose is raised slowly over several weeks, because the body needs time to get used to it, and a doctor checks the blood, the weight and the mood of the patient at every visit.';
    const document = load(`${BODY}\n\nRelated Articles\n\nTen foods for the heart\n\nDosing\n\n${real}`);
    expect(zonesOf(document).map((line) => line.split(':')[0])).toEqual([
      'body',
      'furniture',
      'furniture',
      'body',
      'body',
    ]);
  });

  test('teasers in a row and the tail of the page are furniture, one ellipsis inside is not', () => {
    const document = load(
      `It helps, they say…\n\n${BODY}\n\nCan tea calm the nerves? We look into…\nIs coffee bad? Find out…`,
    );
    expect(document.blocks.map(({ zone }) => zone)).toEqual(['body', 'body', 'furniture', 'furniture']);
  });

  test('a table of contents ends where the text begins', () => {
    const document = load(`Contents\n\nWhat it is\n\nHow it works\n\nWhat it is\n\n${BODY}`);
    expect(document.blocks.map(({ zone }) => zone)).toEqual(['furniture', 'furniture', 'furniture', 'body', 'body']);
  });

  test('a furniture heading is no section', () => {
    const document = load(`Uses\n\n${BODY}\n\nShare this\n\nIt is also given to children who worry too much.`);
    expect(document.blocks.at(-1)).toMatchObject({ zone: 'body', section: ['Uses'] });
  });
});

describe('promotional', () => {
  test.each([
    'Call us today to learn more.',
    'Book your appointment now.',
    'Order now and save.',
    'Try MigraSoft today and feel the difference!',
    'Contact us to find out whether it is right for you.',
    'You don’t have to suffer any longer.',
    'For a limited time, the first visit is free.',
    'At Lakeside Wellness, we offer infusions in quiet rooms.',
    'Our team of nurses is here for you.',
    'Lakeside offers safe and effective treatment at affordable rates.',
  ])('%s', (line) => {
    expect(zoneOf(line)).toBe('promotional');
  });

  test.each([
    'Call your doctor today if you have a fever.',
    'In this article, we offer an overview of the drug.',
    'The drug is safe and effective in adults.',
    'Patients who order it online should ask a pharmacist.',
    'Talk to your doctor before you book a trip.',
    'Limited time was available for the study.',
  ])('"%s" is body', (line) => {
    expect(zoneOf(line)).toBe('body');
  });
});

describe('phrases', () => {
  const find = (text: string, phrase: string): boolean => findPhrases(text, indexPhrases([[phrase, true]])).length > 0;

  test('^ is the start of a sentence and $ the end of the block', () => {
    expect(find('It is late. Call us.', '^call us $')).toBe(true);
    expect(find('Please call us.', '^call us')).toBe(false);
    expect(find('Call us now.', 'call us $')).toBe(false);
  });

  test('a gap takes up to eight words of one sentence', () => {
    expect(find('try the new cream today', '^try … today')).toBe(true);
    expect(find('try it. Not today', '^try … today')).toBe(false);
    expect(find('try a b c d e f g h i today', '^try … today')).toBe(false);
  });

  test('# is a number and a/b either word', () => {
    expect(find('12 comments', '^# comment/comments $')).toBe(true);
    expect(find('many comments', '^# comment/comments $')).toBe(false);
  });
});
