import type { Sentence } from '../model.ts';
import { conceptId } from '../text/concept-id.ts';
import { matchesOf } from '../text/matches-of.ts';
import type { Alias } from './aliases.ts';

/** "Zorvat is a tablet", "a drug called Zorvat": names of treatments that no row and no ending tells, but the text. */

const KIND =
  '(?:tablet|capsule|pill|drug|medicine|medication|antibody|vaccine|painkiller|antibiotic|antidepressant|injection|inhaler|jab)s?';
const IS_A = new RegExp(
  `\\b([A-Z][a-z]{4,24})(?:®|™)? (?:is|was) (?:an?|the first|one of the) (?:[\\w-]{1,20} ){0,4}${KIND}(?=[,.;]| (?:that|which|for|used|to|made|given|taken|of|from|designed|approved|licensed)\\b)`,
  'g',
);
const CALLED = new RegExp(`\\b${KIND},? (?:called|named|known as) ([A-Za-z][a-z]{4,24})\\b`, 'g');

/** Such names with and without a capital; `known` tells words that are names already. */
export function definedNames(sentences: readonly Sentence[], known: (word: string) => boolean): Map<string, Alias> {
  const names = new Map<string, Alias>();
  for (const { text } of sentences)
    for (const [, word = ''] of [...matchesOf(text, IS_A), ...matchesOf(text, CALLED)]) {
      if (known(word)) continue;
      const label = word.toLowerCase();
      const name: Alias = { kind: 'treatment', id: conceptId(label), label };
      names
        .set(word, name)
        .set(label, name)
        .set(
          label.replace(/^./, (first) => first.toUpperCase()),
          name,
        );
    }
  return names;
}
