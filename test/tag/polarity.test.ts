import { describe, expect, test } from 'vitest';
import { extractClaims } from '../../src/index.ts';

const markdown = (...paragraphs: string[]) => extractClaims(paragraphs.join('\n\n'), { format: 'markdown' });
const about = (sentence: string, type: string, object: string) =>
  markdown('# Zorvatidine', sentence)
    .filter((claim) => claim.type === type && claim.object.id === object)
    .map(({ polarity }) => polarity);

test('who is free of a complaint was helped, and a share of patients is no dose', () => {
  const claims = markdown(
    '# Zorvatidine',
    'Zorvatidine was tested in 90 adults with migraine. After two hours 81 per cent of the group were free of pain.',
  );
  const pain = claims.filter(({ type, object }) => type === 'indication' && object.id === 'pain');
  expect(pain.map(({ polarity }) => polarity)).toEqual(['asserted']);
  expect(claims.map(({ qualifiers }) => qualifiers.dose)).not.toContain('81 per cent');
});

describe('words of denial that deny no claim', () => {
  test.each([
    [
      'what is not to be done',
      'Zorvatidine is not recommended in pregnancy, and you should not breastfeed.',
      'contraindication',
      'breastfeeding-women',
    ],
    [
      'a new clause with a pronoun',
      'Zorvatidine replaces what the gut no longer makes, and in trials it reduced diarrhoea.',
      'indication',
      'diarrhea',
    ],
    [
      'another use beside a relative clause',
      'It is used for asthma that has not responded to steroids, and for migraine.',
      'indication',
      'migraine',
    ],
    [
      'who are not controlled so far',
      'Zorvatidine helps people whose asthma is not controlled.',
      'indication',
      'treatment-resistant-asthma',
    ],
  ])('%s', (_, sentence, type, object) => {
    expect(about(sentence, type, object)).toEqual(['asserted']);
  });

  test.each([
    ['Fears that zorvatidine provokes blood clots have not been borne out.', 'side-effect', 'thrombosis'],
    ['Concerns that zorvatidine causes dementia proved unfounded.', 'side-effect', 'dementia'],
  ])('while a fear that did not come true is denied: %s', (sentence, type, object) => {
    expect(about(sentence, type, object)).toEqual(['denied']);
  });
});
