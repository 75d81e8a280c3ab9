import type { Claim, Span } from '../model.ts';
import { SAYERS } from '../text/sayers.ts';
import { excerpt, oneLine } from './measure.ts';
import type { Paint } from './paint.ts';

/**
 * Where a stretch of the source stands in the visible text of the claim's sentence; null where it stands elsewhere
 * (a lead-in, a heading). Marked-up text shifts positions, so the words decide.
 */
export function spanInSentence(claim: Claim, span: Span, words: string): Span | null {
  const { text, span: sentence } = claim.sentence;
  if (span.start < sentence.start || span.end > sentence.end) return null;
  const exact = span.start - sentence.start;
  if (text.startsWith(words, exact)) return { start: exact, end: exact + words.length };
  const found = text.lastIndexOf(words, exact);
  const start = found === -1 ? text.indexOf(words) : found;
  return start === -1 ? null : { start, end: start + words.length };
}

/** The sentence of a claim in one line of at most `width` columns, quoted, its object underlined. */
export function quoteClaim(claim: Claim, width: number, paint: Paint): string {
  const { object, sentence } = claim;
  const focus = spanInSentence(claim, object.span, object.text) ?? { start: 0, end: 0 };
  const { before, focus: words, after } = excerpt(sentence.text, focus, width - 2);
  return `“${before}${words === '' ? '' : paint.underline(words)}${after}”`;
}

/** `path:line` of a claim's sentence. */
export function placeOf(claim: Claim): string {
  return `${oneLine(claim.source)}:${claim.sentence.line}`;
}

/** Subject and object of a claim, with the facet that says how. */
export function statementOf(claim: Claim): string {
  const facet = claim.facet === null ? '' : ` (${claim.facet})`;
  return oneLine(`${claim.subject.label} → ${claim.object.label}${facet}`);
}

/** What sets a claim apart from a plain statement of the article: denied, hedged, who says so, promotional; and its page. */
export function flagsOf(claim: Claim): string[] {
  return [
    ...(claim.polarity === 'denied' ? ['denied'] : []),
    ...(claim.certainty === 'hedged' ? ['hedged'] : []),
    ...(claim.attribution === null ? [] : [`according to ${SAYERS[claim.attribution]}`]),
    ...(claim.promotional ? ['promotional'] : []),
    ...(claim.sentence.page === undefined ? [] : [`page ${claim.sentence.page}`]),
    ...Object.entries(claim.qualifiers).map(([name, value]) => `${name}: ${oneLine(value)}`),
  ];
}

/** `3 claims`, `1 claim`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}
