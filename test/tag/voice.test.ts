import { expect, test } from 'vitest';
import { extractClaims } from '../../src/index.ts';

const TRIAL = 'In the trial 300 volunteers took metformin or placebo for a year.';

/** Who says each claim of the last paragraph. */
function voices(...paragraphs: string[]): (string | null)[] {
  const last = paragraphs.at(-1) as string;
  return extractClaims(paragraphs.join('\n\n'), { format: 'markdown' })
    .filter(({ sentence }) => last.includes(sentence.text))
    .map(({ attribution }) => attribution);
}

test.each([
  ['what happened after a study was told of', [TRIAL, 'Metformin reduced joint pain.'], 'research'],
  ['a comparison with placebo', ['Nausea is no more common with metformin than with placebo.'], 'research'],
  ['a cited work', ['Metformin relieves joint pain (Harlow & Finch, 2019).'], 'research'],
  ['a number that stands for a work alone', ['Metformin relieves joint pain [4, 6].'], null],
  ['a meta-analysis told of elsewhere', ['A meta-analysis began.', 'Metformin may relieve joint pain.'], null],
  [
    'the cautious words of a review',
    ['We looked at 24 trials of metformin.', 'Metformin probably relieves joint pain.'],
    'research',
  ],
  [
    'a finding under its heading',
    ['# Metformin', '## What did they find?', 'Joint pain improved with metformin.'],
    'research',
  ],
  ['people who gather online', ['# Metformin', 'Social media groups swear that it cures gout.'], 'other'],
  ['who is quoted', ['“Metformin relieves joint pain in most people,” said Dr Ida Holm of Aarhus.'], 'clinician'],
  ['who speaks for a company', ['“Metformin relieves joint pain in days,” said a spokesperson of the maker.'], 'other'],
  [
    'who was quoted before and goes on',
    ['“Metformin surprised us,” said Dr Ida Holm of Aarhus.', '“Metformin can relieve joint pain in many people.”'],
    'clinician',
  ],
  ['a patient who is quoted', ['“After metformin my joint pain went away in a week.”'], 'patients'],
  ['who approves', ['Metformin is approved for type 2 diabetes.'], 'regulator'],
])('%s', (_, paragraphs, who) => {
  const found = voices(...paragraphs);
  expect(found.length).toBeGreaterThan(0);
  expect(new Set(found)).toEqual(new Set([who]));
});

test.each([
  ['what is so in general', [TRIAL, 'Metformin relieves joint pain.']],
  ['what the author went through', [TRIAL, 'I took metformin and my joint pain eased.']],
  ['a name at a distance', ['The so-called “wonder drug” metformin relieves joint pain.']],
])('nobody but the author: %s', (_, paragraphs) => {
  const found = voices(...paragraphs);
  expect(found.filter((who) => who === 'research')).toEqual([]);
});

test('the words that tell who speaks prove it, wherever they stand', () => {
  const text = `${TRIAL}\n\nMetformin reduced joint pain.`;
  const claim = extractClaims(text).find(({ type, sentence }) => type === 'indication' && sentence.span.start > 60);
  const cue = claim?.evidence.cues.find(({ role }) => role === 'attribution');
  expect(text.slice(cue?.span.start, cue?.span.end)).toBe('trial');
});
