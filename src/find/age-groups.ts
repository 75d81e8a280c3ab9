import type { Mention } from '../model.ts';
import { conceptId } from '../text/concept-id.ts';
import { matchesOf } from '../text/matches-of.ts';
import { tokenize } from '../text/tokenize.ts';
import { mayStartNumber, readNumber } from './number-words.ts';

/** People told by their age: "children under 12", "over-65s", "anyone younger than two". */

/** The look-ahead changes nothing but the time it takes to compile: without it the words are laid out for every way to them. */
const NUMBER =
  '(?=[\\da-z])(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:-one)?|forty|fifty|sixty-five|sixty|seventy-five|seventy|eighty)\\b';
const UNIT = '(?: (?:years?|months?|weeks?))?(?: old| of age)?';
const WHO =
  '(?:children|child|babies|baby|infants?|toddlers?|adolescents?|teenagers?|kids|youngsters|people|persons?|adults?|patients?|women|men|girls|boys|anyone|anybody|those|someone|folks?|seniors)';
const BOUND =
  '(?:under|over|below|above|past|beyond|younger than|older than|less than|more than|up to|aged under|aged over)(?: the age of)?';
const ONWARD = '(?: (?:and|or) (?:over|under|older|younger|above|below|up|upwards?))';

const GROUPS = new RegExp(
  [
    `${WHO} (?:who (?:is|are) )?(?:aged? )?(?:${BOUND} ${NUMBER}${UNIT}|(?:aged?|of|from) (?:between )?${NUMBER}${UNIT}(?:${ONWARD}|(?: to |-|–| and )${NUMBER}${UNIT}))`,
    `(?:under|over)[- ](?:the age of )?(?:\\d{1,2}|fives|sixes|twos|threes|fours|eighteens|sixties|sixty-fives|seventies|eighties)s?(?! ?(?:%|per ?cent|mg|ml|kg|g|mcg|minutes?|hours?|days?|weeks?|months?|times|people|patients|[a-z]+ies)\\b)(?: years?(?: old| of age)?)?`,
    `aged ${NUMBER}${UNIT}(?:${ONWARD})`,
    `(?:under|over|below|above|past|beyond) the age of ${NUMBER}${UNIT}`,
  ].join('|'),
  'gi',
);

const MAY_HOLD = /\b(?:under|over|aged?|younger|older|below|above|past|beyond)\b/i;
/** "over 65" counts alone only where someone is said to be it; a bare number may count anything. */
const BARE = /^(?:under|over) (?!the age)/i;
const SOMEONE_IS =
  /\b(?:are|is|you['’]re|be|being|they['’]re|if|for|anyone|those|recommended|suitable|licensed|approved|used|given|allowed|safe)\s$/i;

const YOUNGER = /\b(?:under|below|younger than|less than)\b/i;
const OLDER = /\b(?:over|above|past|beyond|older than|more than)\b/i;
const OF_ONE_SEX = /^(?:women|men|girls|boys)\b/i;
const NOT_YEARS = /\b(?:month|week)/i;

/** "children under 12" and "below the age of twelve" are `under-12`; an age with no bound or with two is what its words are. */
function idOf(words: string): string {
  const bound = YOUNGER.test(words) ? 'under' : OLDER.test(words) ? 'over' : null;
  const tokens = tokenize(words.replace(/(\d)s\b/i, '$1'));
  const at = tokens.findIndex(({ form }) => mayStartNumber(form));
  const age = readNumber(tokens, at);
  if (bound === null || age === null || /\band\b|\bor\b/i.test(words)) return conceptId(words);
  const sex = OF_ONE_SEX.exec(words)?.[0] ?? '';
  const unit = NOT_YEARS.exec(words)?.[0];
  return conceptId(`${sex} ${bound} ${age.value} ${unit === undefined ? '' : `${unit}s`}`);
}

/** The groups of people in a sentence that are told by their age. */
export function findAgeGroups(text: string): Mention[] {
  if (!MAY_HOLD.test(text)) return [];
  return matchesOf(text, GROUPS).flatMap((match): Mention[] => {
    const words = match[0];
    if (BARE.test(words) && !SOMEONE_IS.test(text.slice(0, match.index))) return [];
    const span = { start: match.index, end: match.index + words.length };
    return [{ kind: 'population', id: idOf(words), label: words.toLowerCase(), span, via: 'pattern' }];
  });
}
