import { describe, expect, test } from 'vitest';
import { extractClaims } from '../../src/index.ts';

const SOLD = '# Botox at Rosewood\n\nOur clients come from all over the county.\n\n';
const TOLD = '# Botox\n\nBotox has been studied for thirty years.\n\n';

const promotes = (article: string, sentence: string): readonly boolean[] =>
  extractClaims(`${article}${sentence}`, { format: 'markdown' })
    .filter(({ sentence: { text } }) => sentence.includes(text))
    .map(({ promotional }) => promotional);

describe('what a seller says', () => {
  test.each([
    ['praise', 'Botox gives outstanding relief from migraine.'],
    ['an exclamation', 'Botox relieves migraine within days!'],
    ['a customer', '"Botox cured my migraine," says Ann.'],
    ['no harm', 'Botox is very safe.'],
  ])('%s sells: %s', (_what, sentence) => {
    expect(promotes(SOLD, sentence)).toContain(true);
    expect(promotes(TOLD, sentence)).not.toContain(true);
  });

  test.each([
    ['what is told plainly', 'Botox relieves migraine within days.'],
    ['a harm', 'Botox can cause drooping eyelids, as our leaflet says!'],
    ['a warning', 'Do not have Botox if you are pregnant!'],
  ])('%s sells nothing: %s', (_what, sentence) => {
    expect(promotes(SOLD, sentence)).not.toEqual([]);
    expect(promotes(SOLD, sentence)).not.toContain(true);
  });
});
