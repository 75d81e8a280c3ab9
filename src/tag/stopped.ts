import type { Span } from '../model.ts';
import type { Draft } from './drafts.ts';
import type { Rule } from './rule.ts';
import type { SentenceView } from './sentence-view.ts';

/** "Falls are fewer once X is stopped": what gets better without a treatment is its side effect, and no benefit of it. */

const RULE: Rule = { id: 'better-when-stopped', pattern: '{treatment}', plain: true };

const OF_IT =
  /(?: (?:of|taking|using|treatment with|therapy with|the|your|their|his|her|my|this|long-term|regular|daily)){0,4}/
    .source;
const STOPPING =
  'stopping|quitting|discontinuing|withdrawing|ceasing|coming off|giving up|getting off|weaning (?:[\\w-]{1,20} ){0,2}off|tapering(?: off)?|withdrawal|discontinuation|cessation';
const STOPS = 'stops?|stopped|quits?|discontinued?|withdrew|comes? off|came off|g[ia]ves? up|given up|got off';
const WHEN = 'when|once|if|after|whenever|as soon as|(?:people|patients|those|users|adults|men|women|participants) who';
const PASSIVE =
  '(?:(?:is|are|was|were|be|has been|have been|had been) (?:being )?)?(?:\\w{2,12}ly )?(?:stopped|withdrawn|discontinued|ceased)';

const BEFORE_IT = new RegExp(
  `(?<!\\b(?:before|without|until|than|against|of|avoid|suggest|consider|discuss|try|about) )\\b(?:(?:${STOPPING})|(?:${WHEN}) (?:[\\w-]{1,20} ){0,3}(?:${STOPS}))${OF_IT} $`,
  'i',
);
const AFTER_IT = new RegExp(
  `^(?: (?:treatment|therapy|use|tablets?|pills?|patch(?:es)?))?(?: ${PASSIVE}\\b| (?:withdrawal|discontinuation|cessation)\\b)`,
  'i',
);
const WHEN_IT = new RegExp(`\\b(?:${WHEN})(?: [\\w-]{1,20}){0,2} $`, 'i');
const NOMINAL = /^ (?:withdrawal|discontinuation|cessation)\b/i;
const STOPPED_IT = new RegExp(
  `\\b(?:${STOPPING})${OF_IT} (?:it|them|this|the (?:drug|medicine|medication|treatment|tablets?))\\b|\\b(?:${WHEN}) (?:it|they|this|treatment|the (?:drug|medicine|medication|treatment|tablets?)) ${PASSIVE}\\b`,
  'i',
);

/** Another statement begins: "…, and the risk was highest after it was stopped". */
const NEXT = /[;:]|, (?:and|but|while|whereas|though)\b| and (?:after|then|once|when)\b/i;
/** What comes back without a treatment was held off by it. */
const COMES_BACK = /\b(?:c[ao]mes? back|returns?|returned|relaps\w+|recur\w*|worse\w*)\b/i;

/** Whether the words around a treatment say that it is no longer given. */
function isStoppedAt({ text }: SentenceView, { start, end }: Span): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (/^they$/i.test(text.slice(start, end))) return false;
  return BEFORE_IT.test(before) || (AFTER_IT.test(after) && (WHEN_IT.test(before) || NOMINAL.test(after)));
}

/** Where a sentence says that the treatment of a reading is no longer given; null where it does not. */
function stoppedAt(view: SentenceView, { subject: { span } }: Draft): Span | null {
  if (span !== null && isStoppedAt(view, span)) return span;
  const found = span === null ? STOPPED_IT.exec(view.text) : null;
  return found === null ? null : { start: found.index, end: found.index + found[0].length };
}

/** What is named to be ill, and what no word of the sentence names: what the text is about. */
const isHarm = (view: SentenceView, { object }: Draft): boolean => {
  const named = view.mentions.filter(({ id }) => id === object.id);
  return named.length === 0 || named.some(({ kind }) => kind === 'effect' || kind === 'condition');
};

/** A reading with what it says of a treatment that was stopped; null where that says nothing of the treatment. */
export function readStopped(view: SentenceView, draft: Draft): Draft | null {
  const { type, rule, object } = draft;
  if (type !== 'indication' || (rule.facet !== 'effective' && rule.id !== 'reported')) return draft;
  const at = stoppedAt(view, draft);
  if (at === null) return draft;
  const link = view.text.slice(Math.min(at.end, object.span.end), Math.max(at.start, object.span.start));
  if (NEXT.test(link) || COMES_BACK.test(link)) return draft;
  return isHarm(view, draft) ? { ...draft, type: 'side-effect', rule: RULE } : null;
}
