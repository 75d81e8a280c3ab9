import type { Span } from '../model.ts';
import { formFlag, type Token } from '../text/tokenize.ts';

/** A calendar time as it is written. */
export interface FoundDate {
  readonly span: Span;
  readonly label: string;
}

const DECADE = /\b(?:the )?(?:(?:early|mid|late)[ -])?(?:1[5-9]|20)\d0['’]?s\b/gi;
/** A year needs a word that makes it one: "2000 patients" are none. */
const YEAR =
  /(?<=\b(?:in|since|during|by|from|around|until|before|after|of|year) (?:(?:early|mid|late)[ -]|(?:January|February|March|April|May|June|July|August|September|October|November|December) )?)(?:1[5-9]|20)\d\d(?=[.,;:)]? (?:and|as|for|by|to|in|with|at|after|when|it|the|a|an|but|or|that|which|who|because|under|from|following|is|was|has)\b|[.,;:)]*$|[.,;:)])/gi;

const mayHoldYear = formFlag(({ text }) => /(?:1[5-9]|20)\d/.test(text));

/** Years and decades of a text, in its order: "the 1960s", "the late 1990s", "in 2005". */
export function findDates(text: string, tokens: readonly Token[]): FoundDate[] {
  if (!tokens.some(({ form }) => mayHoldYear(form))) return [];
  const found = [DECADE, YEAR].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
      span: { start: index, end: index + words.length },
      label: words.toLowerCase(),
    })),
  );
  return found.sort((a, b) => a.span.start - b.span.start);
}
