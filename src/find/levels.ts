import type { Mention, Span } from '../model.ts';
import { formFlag, type Token, tokenize } from '../text/tokenize.ts';
import type { Lexicon } from './lexicon.ts';

/** What is measured and found too low or too high: "if your calcium is low" names hypocalcemia, as "low calcium" does. */

const LEVELS = new Set(['low', 'high', 'raised', 'elevated']);
const LINKS = new Set('is are was were be been being get become go run stay remain fall drop'.split(' '));
const DEGREES = new Set(
  'too very dangerously abnormally extremely already still a bit little slightly also'.split(' '),
);
const LONGEST_NAME = 4;

const isLevel = formFlag(({ lower }) => LEVELS.has(lower));
const isLink = formFlag(({ norm, stem }) => LINKS.has(norm) || LINKS.has(stem));
const isDegree = formFlag(({ lower }) => DEGREES.has(lower));

/** Past "in the blood" before token `at`, and the verb before that; null where no verb links what is measured to its level. */
function endOfMeasured(tokens: readonly Token[], level: number): number | null {
  let at = level - 1;
  while (at >= 0 && isDegree((tokens[at] as Token).form)) at--;
  const verb = at;
  while (at >= 0 && isLink((tokens[at] as Token).form)) at--;
  if (at === verb) return null;
  for (const back of [3, 2]) {
    const words = tokens.slice(at - back + 1, at + 1).map(({ lower }) => lower);
    if (/^in (?:(?:the|your) )?(?:blood|body)$/.test(words.join(' '))) return at - back + 1;
  }
  return at + 1;
}

/** The concept that a level and what is measured name together, with the first token of what is measured. */
function named(level: Token, tokens: readonly Token[], end: number, lexicon: Lexicon) {
  for (let from = Math.max(0, end - LONGEST_NAME); from < end; from++) {
    const words = tokens.slice(from, end).map(({ text }) => text);
    const text = `${level.lower} ${words.join(' ')}`;
    const phrase = tokenize(text);
    const match = lexicon.match(text, phrase, 0);
    const concept = match?.concepts.find(({ kind }) => kind === 'effect' || kind === 'condition');
    if (concept !== undefined && match?.to === phrase.length) return { concept, from };
  }
  return null;
}

/** The levels in a sentence that stand behind what is measured. */
export function findLevels(tokens: readonly Token[], lexicon: Lexicon): Mention[] {
  return tokens.flatMap((level, at): Mention[] => {
    if (!isLevel(level.form)) return [];
    const end = endOfMeasured(tokens, at);
    const found = end === null ? null : named(level, tokens, end, lexicon);
    if (found === null) return [];
    const { kind, id, label } = found.concept;
    const span: Span = { start: (tokens[found.from] as Token).start, end: level.end };
    return [{ kind, id, label, span, via: 'pattern' }];
  });
}
