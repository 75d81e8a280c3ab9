import type { Mention, MentionKind } from '../model.ts';
import type { ReadSentence } from '../text/read-sentence.ts';
import { formFact, formFlag, type Token } from '../text/tokenize.ts';
import type { Discourse, Spoken } from './discourse.ts';

/** "those receptors", "these conditions": what was named last of that kind. */

const POINTERS = /^(?:this|these|those|that|such|same)$/;
const NOUNS: ReadonlyMap<string, MentionKind> = new Map([
  ['condition', 'condition'],
  ['disorder', 'condition'],
  ['disease', 'condition'],
  ['illness', 'condition'],
  ['receptor', 'target'],
  ['enzyme', 'target'],
  ['protein', 'target'],
  ['hormone', 'target'],
  ['pathway', 'target'],
]);

const kindOf = formFact(({ norm }) => NOUNS.get(norm) ?? null);
const isPointer = formFlag(({ lower }) => POINTERS.test(lower));

function spokenOf(discourse: Discourse, kind: MentionKind): Spoken | null {
  return kind === 'target' ? discourse.lastTarget : discourse.lastCondition;
}

function pointed({ tokens }: ReadSentence, discourse: Discourse): Mention[] {
  const found: Mention[] = [];
  tokens.forEach(({ form, end }, at) => {
    const kind = kindOf(form);
    if (kind === null || at === 0) return;
    const pointer = tokens[at - 1] as Token;
    if (!isPointer(pointer.form)) return;
    const spoken = spokenOf(discourse, kind);
    if (spoken !== null)
      found.push({ kind, id: spoken.id, label: spoken.label, span: { start: pointer.start, end }, via: 'pattern' });
  });
  return found;
}

const CALENDAR =
  /(?:\b(?:last|past|recent|previous|next|coming)|\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|times|days|once|twice))\s+$/i;

const BEFORE_TIME = 24;

/** "Can last six months", "the results of Botox last a year": the verb, before which stand no determiner and no preposition. */
const LASTS =
  /\w\)?(?<!\b(?:the|this|these|those|my|our|your|his|her|their|its|whose|very|in|over|during|for|of|since|at|from|by|within|and|['’]s))\s+last\s+$/i;

/** "in the last ten years", "two a month": a stretch of the calendar or a frequency, no time of the treatment. */
function isCalendar({ sentence }: ReadSentence, { kind, span }: Mention): boolean {
  if (kind !== 'duration') return false;
  const words = sentence.text.slice(Math.max(0, span.start - BEFORE_TIME), span.start);
  const before = CALENDAR.exec(words)?.[0];
  if (before === undefined || (LASTS.test(words) && /\s/.test(sentence.text.slice(span.start, span.end)))) return false;
  return (
    /^(?:last|past|recent|previous|next|coming)/i.test(before) ||
    /^an? /i.test(sentence.text.slice(span.start, span.end))
  );
}

/** The sentence with words that point back read as what they point to, and without times of the calendar. */
export function readPointers(all: ReadSentence, discourse: Discourse): ReadSentence {
  const dated = all.mentions.some((one) => isCalendar(all, one));
  const read = dated ? { ...all, mentions: all.mentions.filter((one) => !isCalendar(all, one)) } : all;
  const found = pointed(read, discourse);
  if (found.length === 0) return read;
  const others = read.mentions.filter(
    (one) =>
      !found.some(({ span, kind }) => one.kind === kind && one.span.start < span.end && span.start < one.span.end),
  );
  const mentions = [...others, ...found].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return { ...read, mentions };
}
