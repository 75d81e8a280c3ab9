import type { Draft } from './drafts.ts';
import type { SentenceView } from './sentence-view.ts';

/** Times of something else than the treatment: how long a bottle keeps, how often blood is tested. */

const ANYTHING = /^/;

/** What stands before and after such a time. */
const OTHERS: readonly (readonly [before: RegExp, after: RegExp])[] = [
  // storage
  [
    /\b(?:thr[eo]wn? (?:\w{2,4} )?away|discard(?:ed)?|fridge|room temperature|once opened|opened (?:bottle|pen|pack|tube))\b[^.;]{0,80}$/i,
    ANYTHING,
  ],
  [
    /\b(?:kept?|good|used|stored?)\b[^.;]{0,80}$/i,
    /^ (?:at room temperature|in the fridge|after opening|once opened)\b/i,
  ],
  // tests
  [
    /\b(?:blood tests?|(?:blood|cell|platelet) counts?|enzymes|scans?|x-rays?|tested|checked|monitored|observed|assessed|search(?:ed)?)\b[^.;,]{0,40}$/i,
    /^(?!.*\b(?:treatment|injections?|infusions?)\b)/i,
  ],
  // how much longer something else took
  [/\b(?:(?:time|latency)\b[^.;,]{0,10}|stays?\b[^.;,]{0,40}) by (?:about |around |roughly |some )?$/i, ANYTHING],
  // doses in stock
  [
    /\b(?:holds?|contains?|packs? of|box(?:es)? of|bought|lost|stole|spill(?:ed|t)|wasted|order(?:s|ed)|delivered) (?:about |some |only )?$/i,
    ANYTHING,
  ],
  [
    ANYTHING,
    /^ (?:costs?|arrived|(?:were|are|was) (?:stolen|lost|wasted|spill(?:ed|t)|delivered|shipped|bought|sold|left)|in stock)\b/i,
  ],
  // waiting lists
  [/\bwaiting lists? of (?:over |more than |up to )?$/i, ANYTHING],
  [ANYTHING, /^ on (?:a|the) waiting list/i],
  // the dose that was missed
  [ANYTHING, /^ (?:until|before|till) (?:the|your) next\b/i],
  // the course of the disease
  [ANYTHING, /^ of (?:diagnosis|birth|(?:a|the|their) first (?:hospital|admission))/i],
  [/\b(?:left alone|left untreated|untreated)\b[^.;,]{0,30}$/i, ANYTHING],
  // what a treatment is compared with: "several advantages over daily tablets"
  [
    /\b(?:over|than|unlike|versus|instead of|rather than) (?:an? |the )?$/i,
    /^ (?:tablets?|pills?|capsules?|injections?|jabs?|doses?|dosing)\b(?! of)/i,
  ],
  // an infection that somebody carries
  [
    /\b(?:carry|carries|harbou?rs?) (?:an? |the )?(?:virus|bacteria|bacterium|germs?|infection|parasite)\b[^.;,]{0,40}$/i,
    ANYTHING,
  ],
  // measures that are called by a time, and what is permanent of itself
  [
    ANYTHING,
    /^[ -](?:(?:overall|event-free|progression-free) )?(?:survival|mortality|figures?|memory|teeth|damage|injur(?:y|ies)|harm|disability|atrial|pacemaker)\b/i,
  ],
];

/** Characters on either side of a time in which such words are looked for. */
const AROUND = 120;

/** Whether the words around a time tell that it is none of the treatment. */
export function isOtherTime({ text }: SentenceView, { span }: Draft['object']): boolean {
  const before = text.slice(Math.max(0, span.start - AROUND), span.start);
  return OTHERS.some(([first, then]) => first.test(before) && then.test(text.slice(span.end, span.end + AROUND)));
}
