import type { Claim } from '../model.ts';
import { type ContextAttribute, wordsOf } from './align.ts';
import { facetVerb } from './facets.ts';

const QUOTE_LENGTH = 90;

/** How a source is said to name an attribute, and how it is said not to. */
const PHRASES: Readonly<Record<ContextAttribute, readonly [named: string, unnamed: string]>> = {
  population: ['speaks of', 'does not say for whom'],
  dose: ['names the dose', 'names no dose'],
  route: ['names the route', 'names no route'],
  form: ['names the form', 'names no form'],
  time: ['names the time', 'names no time'],
  comparator: ['compares with', 'makes no comparison'],
  frequency: ['puts the frequency as', 'does not say how often'],
  severity: ['puts the severity as', 'does not say how severe'],
  attribution: ['cites', 'cites nobody'],
};

/** The names of the sources of two claims, with their lines where it is one source. */
export function namesOf(a: Claim, b: Claim): readonly [string, string] {
  if (a.source !== b.source) return [a.source, b.source];
  return [`${a.source}:${a.sentence.line}`, `${b.source}:${b.sentence.line}`];
}

const oneLine = (text: string): string => (/[^\S ]|\s{2}/.test(text) ? text.replace(/\s+/g, ' ') : text);

/** The words of a claim's sentence around its object, short enough to stand in a sentence. */
export function shortQuote({ sentence, object }: Claim): string {
  const text = oneLine(sentence.text);
  if (text.length <= QUOTE_LENGTH) return `“${text}”`;
  const at = Math.max(0, text.indexOf(object.text));
  const from = Math.max(0, Math.min(at - QUOTE_LENGTH / 2, text.length - QUOTE_LENGTH));
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  const end = start + QUOTE_LENGTH >= text.length ? text.length : text.lastIndexOf(' ', start + QUOTE_LENGTH);
  const words = text.slice(start, end > start ? end : start + QUOTE_LENGTH);
  return `“${start > 0 ? '…' : ''}${words}${end < text.length ? '…' : ''}”`;
}

function contextClause(name: string, attribute: ContextAttribute, words: string | null): string {
  const [named, unnamed] = PHRASES[attribute];
  return words === null ? `${name} ${unnamed}` : `${name} ${named} “${words}”`;
}

/** "a.txt compares with “opioids”, b.txt makes no comparison" */
export function sayContext(a: Claim, b: Claim, attribute: ContextAttribute): string {
  const [first, second] = namesOf(a, b);
  return [
    contextClause(first, attribute, wordsOf(a, attribute)),
    contextClause(second, attribute, wordsOf(b, attribute)),
  ].join(', ');
}

/** "a.txt says that it helps, b.txt denies that it is studied" */
export function sayFacets(a: Claim, b: Claim): string {
  const names = namesOf(a, b);
  const clauses = [a, b].map(({ polarity, facet }, index) => {
    return `${names[index]} ${polarity === 'denied' ? 'denies' : 'says'} that it ${facetVerb(facet ?? 'affects')}`;
  });
  return clauses.join(', ');
}

/** "a.txt says “12 weeks”, b.txt “three months”" */
export function sayObjects(a: Claim, b: Claim): string {
  const [first, second] = namesOf(a, b);
  return `${first} says “${a.object.text}”, ${second} “${b.object.text}”`;
}

/** "a.txt states it, b.txt hedges it with “may”" */
export function sayCertainty(stated: Claim, hedged: Claim): string {
  const [first, second] = namesOf(stated, hedged);
  const cue = hedged.evidence.cues.find(({ role }) => role === 'hedge');
  return [`${first} states it`, `${second} hedges it${cue === undefined ? '' : ` with “${cue.text}”`}`].join(', ');
}

/** "a.txt asserts it (“…”), b.txt denies it (“…”)" */
export function sayPolarity(asserted: Claim, denied: Claim): string {
  const [first, second] = namesOf(asserted, denied);
  const [says, denies] =
    asserted.type === 'contraindication' ? ['warns of it', 'allows it'] : ['asserts it', 'denies it'];
  return [`${first} ${says} (${shortQuote(asserted)})`, `${second} ${denies} (${shortQuote(denied)})`].join(', ');
}
