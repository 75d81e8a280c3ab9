import type { Draft } from './drafts.ts';
import type { SentenceView } from './sentence-view.ts';

/** Times of something else than the treatment: how long a bottle keeps, how often blood is tested. */

/** What stands before and after such a time. */
const OTHERS: readonly (readonly [before: RegExp, after: RegExp])[] = [
  // storage
  [
    /\b(?:thr[eo]wn? (?:\w+ )?away|discard(?:ed)?|fridge|room temperature|once opened|opened (?:bottle|pen|pack|tube))\b[^.;]*$/i,
    /^/,
  ],
  [/\b(?:kept?|good|used|stored?)\b[^.;]*$/i, /^ (?:at room temperature|in the fridge|after opening|once opened)\b/i],
  // tests
  [
    /\b(?:blood tests?|(?:blood|cell|platelet) counts?|enzymes|scans?|x-rays?|tested|checked|monitored|observed|assessed|we search)\b[^.;,]{0,40}$/i,
    /^(?!.*\b(?:treatment|injections?|infusions?)\b)/i,
  ],
  // waiting lists
  [/\bwaiting lists? of (?:over |more than |up to )?$/i, /^/],
  [/^/, /^ on (?:a|the) waiting list/i],
  // the dose that was missed
  [/^/, /^ (?:until|before|till) (?:the|your) next\b/i],
  // the course of the disease
  [/^/, /^ of (?:diagnosis|birth|(?:a|the|their) first (?:hospital|admission))/i],
  [/\b(?:left alone|left untreated|untreated)\b[^.;,]{0,30}$/i, /^/],
  // how many a year
  [
    /\b(?:million|thousand|hundred|\d,\d{3})\b[^.;,]{0,40}(?:every|per|each)? ?$/i,
    /^(?<=\b(?:every|each|an?) (?:year|month|week|day))/i,
  ],
  // measures that are called by a time
  [
    /^/,
    /^[ -](?:(?:overall|event-free|progression-free) )?(?:survival|mortality|figures?|memory|teeth|damage|injur(?:y|ies)|harm|disability|atrial|pacemaker)\b/i,
  ],
];

/** Whether the words around a time tell that it is none of the treatment. */
export function isOtherTime({ text }: SentenceView, { span }: Draft['object']): boolean {
  const before = text.slice(0, span.start);
  return OTHERS.some(([first, then]) => first.test(before) && then.test(text.slice(span.end)));
}
