import { expect, it } from 'vitest';
import { hasList, ListNumbers, listTable, WordLists } from '../../src/tag/word-lists.ts';
import { tokenize } from '../../src/text/tokenize.ts';

it('knows the lists that hold a word in any inflection, or only as it is written', () => {
  const numbers = new ListNumbers();
  const [any, exact, not] = [numbers.add('ease|soothe'), numbers.add('=easing'), numbers.add('not')];
  expect([numbers.add('=easing'), numbers.fields]).toEqual([exact, ['ease|soothe', '=easing', 'not']]);
  const lists = new WordLists(listTable(numbers.fields));
  const listsOf = (word: string) => {
    const [{ form }] = tokenize(word) as [ReturnType<typeof tokenize>[number]];
    const set = lists.holding(form);
    return [any, exact, not].filter((list) => hasList(set, list));
  };
  expect(['easing', 'eases', 'isn’t', 'itch'].map(listsOf)).toEqual([[any, exact], [any], [not], []]);
  expect(['easing', 'eas', 'itch'].map((key) => [...lists.withKey(key)])).toEqual([[exact], [any], []]);
});
