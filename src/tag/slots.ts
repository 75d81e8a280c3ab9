import { BODY_PARTS } from '../lexicon/body-parts.ts';
import type { Mention, MentionKind } from '../model.ts';
import { isNounPhrase, isVerbless } from '../nlp.ts';
import { ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS } from '../text/function-words.ts';
import { normalizeWord } from '../text/normalize.ts';
import { isMissedDose } from './patients.ts';
import type { SentenceView } from './sentence-view.ts';

/** The object slot that a trigger opens: what fills it, and how lists go on. */

const BRIDGE_WORDS = 9;
const LIST_GAP_WORDS = 5;
const LINKS = new Set(
  ', and or nor & / including include such as like especially particularly specifically mainly notably plus both either also even ( ) eg e.g namely well'.split(
    ' ',
  ),
);
const PEOPLE_WITH = new Set(['who', 'that', 'those', 'whose', 'you', 'they', 'ever', 'also', 'people']);

/** "men with gout and anyone with asthma" is one list of conditions. */
const PEOPLE = new Set('anyone those person people who with have has patient man woman child'.split(' '));

const PEOPLE_HAVE = /^(?:have|has|are)$/;

/** "if you're pregnant", "who've had a stroke" */
const PEOPLE_ARE = /^(?:you|they|who)['’](?:re|ve|s|d)$/i;

type Kinds = ReadonlySet<MentionKind>;

/** Words that name no object: "works in the body", "not for every patient". */
const NOTHING = new Set(['body', 'patients', 'prevention', 'blood']);

/** A "pain management specialist" treats pain; the words claim nothing of the treatment. */
const PROVIDERS = new Set(
  'provider specialist clinic center doctor physician professional team program expert nurse therapist counselor service foundation association society researcher'.split(
    ' ',
  ),
);

/** "the way it functions": what a pronoun does is no outcome. */
export const isVerb = (view: SentenceView, { kind }: Mention, at: number): boolean =>
  kind === 'outcome' && /^(?:it|they|you|who|which)$/.test(view.tokens[at - 1]?.lower ?? '');

const acceptedAt = (view: SentenceView, at: number, kinds: Kinds): Mention | undefined => {
  const found = view.starting(at).find((one) => kinds.has(one.kind));
  if (found === undefined || NOTHING.has(found.id) || isVerb(view, found, at)) return undefined;
  if (found.kind === 'outcome' && view.covering(at - 1).some(({ kind }) => kind === 'condition' || kind === 'effect'))
    return undefined;
  const next = [0, 1].map((ahead) => view.tokens[view.endOf(found) + ahead]?.norm ?? '');
  return PROVIDERS.has(next[0] ?? '') ||
    (/^(?:management|care|treatment)$/.test(next[0] ?? '') && PROVIDERS.has(next[1] ?? ''))
    ? undefined
    : found;
};

/** "if you have gout, or if you are pregnant" */
const isFurtherIf = (view: SentenceView, at: number): boolean =>
  view.tokens[at]?.norm === 'if' && /^(?:or|and)$/.test(view.tokens[at - 1]?.norm ?? '');

/** "is" of "if your calcium is low" is part of what names hypocalcemia. */
const isInName = (view: SentenceView, at: number): boolean =>
  view.covering(at).some((one) => view.startOf(one) < at && at < view.endOf(one) - 1);

/** "may cause you to have" */
const isInfinitive = (view: SentenceView, at: number): boolean =>
  view.tokens[at]?.lower === 'have' &&
  view.tokens[at - 1]?.norm === 'to' &&
  /^(?:you|people|them|patients|some|someone|children|adults)$/.test(view.tokens[at - 2]?.lower ?? '');

const LONGEST_PART = 100;

/** "schizophrenia; bipolar disorder": a semicolon between two items of a list, before which and behind which nothing is stated. */
function partsItems(view: SentenceView, at: number): boolean {
  const { text, tokens } = view;
  if (tokens[at]?.text !== ';') return false;
  const next = tokens.findIndex((token, index) => index > at && token.text === ';');
  const part = tokens.slice(at + 1, next < 0 ? tokens.length : next);
  const said = text.slice(part[0]?.start, part.at(-1)?.end);
  const isNamed = part.every(
    ({ word, norm }, index) => !word || LINKS.has(norm) || view.covering(at + 1 + index).length > 0,
  );
  return said.length <= LONGEST_PART && (isNamed || isVerbless(said));
}

/** "patients who have", "those who suffer from" lead to the condition; any other finite verb ends the slot. */
function endsSlot(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  if (token === undefined || (view.isBarrier(at) && !isFurtherIf(view, at))) return true;
  if (token.norm === 'which') return true;
  if (!AUXILIARIES.has(token.norm) || isInName(view, at)) return false;
  if (PEOPLE_ARE.test(token.text) || /^(?:having|being|do|does)$/.test(token.norm)) return false;
  if (isInfinitive(view, at)) return false;
  let before = at - 1;
  if (/^(?:or|and)$/.test(view.tokens[before]?.norm ?? '') && PEOPLE_HAVE.test(token.norm)) return false;
  while (AUXILIARIES.has(view.tokens[before]?.norm ?? '') && !PEOPLE_ARE.test(view.tokens[before]?.text ?? ''))
    before--;
  return !PEOPLE_WITH.has(view.tokens[before]?.norm ?? '') && !PEOPLE_ARE.test(view.tokens[before]?.text ?? '');
}

/** ", ketamine …" and ", it …" begin another statement. */
export function startsStatement(view: SentenceView, at: number): boolean {
  if (view.tokens[at - 1]?.text !== ',') return false;
  const word = view.tokens[at]?.text.toLowerCase() ?? '';
  return /^(?:it|they|this|he|she|we|you)$/.test(word) || view.starting(at).some((one) => one.kind === 'treatment');
}

const NAMED_AS = /^(?:called|named|known)$/;

/** Between a kind of target and its name: "receptors for", "the hormone known as", "the enzymes (COX-1 …". */
const TO_ITS_NAME = /^(?:for|both|of|[(:–—-]|called|named|known|as|the)$/;
const COUNTED = /^(?:an?|the|one|two|three|another|second|third)$/;

/** "an enzyme, HMG-CoA reductase" names it; "enzymes, blood vessels and nerves" lists. */
const isNamedAfterComma = (view: SentenceView, found: Mention): boolean => {
  const at = view.startOf(found);
  return [1, 2].some((back) => COUNTED.test(view.tokens[at - back]?.lower ?? ''));
};

/** Words for a kind of target, which the name after them tells: "the enzyme DPP-4", "receptors for GLP-1". */
const KINDS_OF_TARGET = new Set([
  'enzymes',
  'receptors',
  'proteins',
  'hormones-messengers',
  'neurotransmitters',
  'cytokines',
  'genes',
  'ion-channels',
  'antibodies',
  'transporters',
  'incretins',
  'chemical-messengers',
]);

/** "the symptoms of an enlarged prostate" are that prostate's. */
const SIGNS_OF = new Set(['symptoms-outcome', 'attacks-outcome', 'episodes-outcome', 'flare-ups-outcome']);

/** "the antibiotic clarithromycin" is that drug; "the brain's sensory pathways" are the pathways; "a receptor called the NMDA receptor" is that receptor. */
function head(view: SentenceView, found: Mention, kinds: Kinds): Mention {
  const end = view.endOf(found);
  const next = view.tokens[end]?.text ?? '';
  if (KINDS_OF_TARGET.has(found.id)) {
    let at = next === ',' && isNamedAfterComma(view, found) ? end + 1 : end;
    while (TO_ITS_NAME.test(view.tokens[at]?.lower ?? '')) at++;
    return acceptedAt(view, at, kinds) ?? found;
  }
  if (SIGNS_OF.has(found.id) && next === 'of') {
    let at = end + 1;
    while (DETERMINERS.has(view.tokens[at]?.norm ?? '')) at++;
    return acceptedAt(view, at, kinds) ?? found;
  }
  if (found.kind === 'treatment') {
    const named = acceptedAt(view, end, kinds);
    if (named?.kind === 'treatment') return named;
  }
  if (!/^['’]s$/.test(next) && !NAMED_AS.test(next)) return found;
  for (let at = end + 1; at <= end + 3; at++) {
    const named = acceptedAt(view, at, kinds);
    if (named !== undefined) return named;
  }
  return found;
}

function firstAfter(view: SentenceView, at: number, kinds: Kinds): Mention | undefined {
  let words = 0;
  let start = at;
  if (view.tokens[at]?.text === ':') start += 1;
  for (let to = start; to < view.tokens.length && words <= BRIDGE_WORDS; to++) {
    if (startsStatement(view, to)) return undefined;
    const found = acceptedAt(view, to, kinds);
    if (found !== undefined) return found;
    if (endsSlot(view, to)) return undefined;
    if (view.tokens[to]?.word) words++;
  }
  return undefined;
}

/** ", the lungs or the bone marrow" */
const ALIKE = /^, (the|an?) [\w-]+(?: [\w-]+)?(?:, \1 [\w-]+(?: [\w-]+)?)*,? (?:and|or|nor) \1 /i;

/** ", your body's own stress hormone" */
const OWN = /^, (?:your|our|their|the) (?:body|brain|skin|immune system)['’]s (?:own|main|chief|natural|most)\b/i;

/** ", a type of …" and ", responsible for …" explain what was named; that is no further item. */
const isApposition = (view: SentenceView, at: number): boolean =>
  view.tokens[at]?.text === ',' &&
  (OWN.test(view.text.slice(view.tokens[at]?.start)) ||
    /^(?:an?|the|which|one|responsible|involved|known|thought|said|found|located)$/i.test(
      view.tokens[at + 1]?.text ?? '',
    )) &&
  !ALIKE.test(view.text.slice(view.tokens[at]?.start)) &&
  !isLastButOne(view, at);

/** ", a drop in white cells and raised cholesterol are …": two more items before the verb, and no comma that ends an aside. */
function isLastButOne(view: SentenceView, at: number): boolean {
  const item = view.starting(at + 2).find(({ kind }) => kind === 'effect' || kind === 'condition');
  if (item === undefined || !/^(?:and|or)$/.test(view.tokens[view.endOf(item)]?.norm ?? '')) return false;
  for (let to = view.endOf(item) + 1; to < view.tokens.length; to++) {
    if (view.tokens[to]?.text === ',') return false;
    if (AUXILIARIES.has(view.tokens[to]?.norm ?? '')) return true;
  }
  return false;
}

function nextInList(view: SentenceView, from: number, kinds: Kinds): Mention | undefined {
  let linked = false;
  let words = 0;
  if (isApposition(view, from)) return undefined;
  for (let at = from; at < view.tokens.length && words <= LIST_GAP_WORDS; at++) {
    const token = view.tokens[at];
    if (token === undefined) return undefined;
    if (startsStatement(view, at) && !kinds.has('treatment')) return undefined;
    const found = acceptedAt(view, at, kinds);
    if (found !== undefined) return linked ? found : undefined;
    if (LINKS.has(token.norm) || (linked && PEOPLE.has(token.norm)) || partsItems(view, at)) linked = true;
    else if (view.isBarrier(at) || AUXILIARIES.has(token.norm) || PRONOUNS.has(token.norm)) return undefined;
    else if (CONJUNCTIONS.has(token.norm)) return undefined;
    else if (!linked && token.norm !== '-' && (words > 0 || PREPOSITIONS.has(token.norm))) return undefined;
    else words++;
  }
  return undefined;
}

/** "safe in pregnancy and ibuprofen is not": a treatment behind whom it is given to begins another statement. */
const isNextSubject = (view: SentenceView, last: Mention, next: Mention): boolean =>
  next.kind === 'treatment' && last.kind !== 'treatment' && AUXILIARIES.has(view.tokens[view.endOf(next)]?.norm ?? '');

/** The mention and those listed after it. */
export function listFrom(view: SentenceView, first: Mention, kinds: Kinds): Mention[] {
  const list = [head(view, first, kinds)];
  for (;;) {
    const last = list.at(-1) as Mention;
    const next = nextInList(view, view.endOf(last), kinds);
    if (next === undefined || isNextSubject(view, last, next)) return list;
    const named = head(view, next, kinds);
    if (named === next && isSaidOfLast(view, last, next)) return list;
    list.push(named);
  }
}

/** "JAK1 and JAK2, two enzymes that …": what kind of target those named are. */
const isSaidOfLast = (view: SentenceView, last: Mention, next: Mention): boolean =>
  KINDS_OF_TARGET.has(next.id) && view.tokens[view.endOf(last)]?.text === ',' && isNamedAfterComma(view, next);

/** The nearest mention before token `at`, and those listed before it. */
export function listBefore(view: SentenceView, at: number, kinds: Kinds): Mention[] {
  const { from } = view.clauseAt(Math.max(0, at - 1));
  const before = view.mentions.filter(
    (one) => kinds.has(one.kind) && view.startOf(one) >= from && view.endOf(one) <= at,
  );
  const last = before.at(-1);
  if (last === undefined || at - view.endOf(last) > BRIDGE_WORDS) return [];
  const start = before.find((one) => listFrom(view, one, kinds).includes(last)) ?? last;
  return listFrom(view, start, kinds).filter((one) => view.endOf(one) <= at);
}

const ANYBODY = new Set(
  'patient person everyone everybody individual anyone someone adult human user case situation common rare uncommon mild frequent serious possible group age way time thing reason moment dose amount'.split(
    ' ',
  ),
);

const TRIM = (word: string): boolean =>
  DETERMINERS.has(word) ||
  ADVERBS.has(word) ||
  LINKS.has(word) ||
  /^(?:you|to|have|had|has|are|is|been|were|being|going|planning|due|taking|using|getting|undergoing)$/.test(word);

/** "attributed to busulfan", "worst in the first week", "dose-related": what is told of a complaint and names none. */
const TELLS_OF_IT =
  /^(?:fared|occurring|starting|beginning|reported|compared|attributed|seen|noted|observed|recorded|described|prompted|given|mentioned|related|linked|associated|licensed|worst|chiefly|common(?:er|est)?|frequent|mostly|mainly|usually|either|likely|possible|listed|generally)\b|^[a-z]+-(?:related|dependent)$/i;

/** "Smith et al." and who said it, and what stands on a box name no complaint. */
const CITED = /\bet al\b|\bexpiry\b|\bsell-by\b|\b(?:said|says|told) |\b(?:Dr|Prof|Professor)\b/i;

function openMention(view: SentenceView, from: number, to: number): Mention | null {
  if (/^(?:its|their|how|what|why)$/.test(view.tokens[from]?.norm ?? '')) return null;
  let start = from;
  let end = to;
  while (start < end && (!view.tokens[start]?.word || TRIM(view.tokens[start]?.norm ?? ''))) start++;
  while (end > start && (!view.tokens[end - 1]?.word || PREPOSITIONS.has(view.tokens[end - 1]?.norm ?? ''))) end--;
  const words = view.tokens.slice(start, end).filter((token) => token.word);
  if (words.length === 0 || words.length > 8) return null;
  if (words.some(({ norm }) => PRONOUNS.has(norm) || AUXILIARIES.has(norm) || CONJUNCTIONS.has(norm))) return null;
  if (PREPOSITIONS.has(words[0]?.norm ?? '') || /^\d/.test(words[0]?.text ?? '')) return null;
  if (words.length === 1 && ANYBODY.has(words[0]?.norm ?? '')) return null;
  if (words.some(({ norm }) => PROVIDERS.has(norm)) || /^(?:according|used)$/.test(words[0]?.norm ?? '')) return null;
  const said = view.text.slice(view.tokens[start]?.start, view.tokens[end - 1]?.end);
  if (CITED.test(said) || TELLS_OF_IT.test(said) || isMissedDose(said)) return null;
  const span = view.spanOf(start, end);
  if (view.mentions.some((one) => one.kind === 'duration' && one.span.start < span.end && span.start < one.span.end))
    return null;
  const text = view.text.slice(span.start, span.end);
  if (!isNounPhrase(text)) return null;
  const label = words.map(({ text: word }) => normalizeWord(word)).join(' ');
  return { kind: 'effect', id: label.replace(/[^\p{L}\p{N}]+/gu, '-'), label, span, via: 'slot' };
}

/** The noun phrase right before token `at`, where it opens its clause or follows a comma: "leaks fell from five a day to two". */
export function openBefore(view: SentenceView, at: number): Mention[] {
  const { from } = view.clauseAt(Math.max(0, at - 1));
  let start = at;
  while (start > from && view.tokens[start - 1]?.text !== ',') start--;
  const found = openMention(view, start, at);
  return found === null ? [] : [found];
}

const SPLIT = new Set([',', 'and', 'or', ';', '/', '(', ')']);

/** "(Smith & Jones, 2017)" ends what it stands behind. */
const REFERENCE = /^\([^()]*\b(?:19|20)\d\d\w?\)/;

/** Words of an item that says nothing known, over which a list goes on: "tired, cold-handed and short of breath". */
const LONGEST_UNREAD = 3;

/** The items of a list that starts at token `at`: known mentions where there are, else the noun phrases themselves. */
function openList(view: SentenceView, at: number, kinds: Kinds): Mention[] {
  const list: Mention[] = [];
  let from = at;
  if (view.tokens[from]?.text === ':') from += 1;
  let brackets = 0;
  for (let to = from; to <= view.tokens.length; to++) {
    const mark = view.tokens[to]?.text;
    if (mark === '(') brackets++;
    else if (mark === ')') brackets--;
    const end = to === view.tokens.length || brackets < 0 || (endsSlot(view, to) && !partsItems(view, to));
    if (!end && !splits(view, to)) continue;
    const isNextClause = AUXILIARIES.has(view.tokens[to]?.norm ?? '');
    if (isNextClause && from > at) return list;
    if (list.length > 0 && (isNextClause || isApposition(view, from - 1))) return list;
    const known = view.mentions.filter(
      (one) => kinds.has(one.kind) && view.startOf(one) >= from && view.endOf(one) <= to && !NOTHING.has(one.id),
    );
    const open = known.length > 0 ? null : openMention(view, from, to);
    if (known.length > 0) list.push(...known.filter((one) => view.startOf(one) >= view.startOf(known[0] as Mention)));
    else if (open !== null) list.push(open);
    else if (list.length > 0 && to - from > LONGEST_UNREAD) return list;
    if (end || REFERENCE.test(view.text.slice(view.tokens[to]?.start))) return list;
    from = to + 1;
  }
  return list;
}

/** Words of a list item before what it names: "are pregnant", "have ever had gout", "people who take …". */
const ITEM_VERBS = new Set(
  'if there who are is be have has had having ever been were was suffer from take taking using use develop get notice experience feel drink your you they people person anyone patient women men those know think also recently currently already'.split(
    ' ',
  ),
);

function itemStart(view: SentenceView, from: number, to: number): number {
  let start = from;
  const isBefore = (word: string): boolean => ITEM_VERBS.has(word) || TRIM(word) || (word === 'of' && start > from);
  while (start < to && isBefore(view.tokens[start]?.norm ?? '')) start++;
  return start;
}

/** Words that tell more of a complaint than its name: "dents where fat has melted", "stinging until the next day". */
const TELLS_MORE = new Set('where that which who when while until till so if than because'.split(' '));

/** The end of the complaint that an item names: before how long it lasts, how many have it, or a clause about it. */
export function complaintEnd(view: SentenceView, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    if (TELLS_MORE.has(view.tokens[at]?.norm ?? '')) return at;
    if (view.starting(at).some(({ kind }) => kind === 'duration' || kind === 'quantity' || kind === 'frequency'))
      return at;
  }
  return to;
}

const PARTS = new Set(BODY_PARTS.split(' '));

/** "and toes" after "tingling in your fingers": more of where the complaint is felt. */
const isBodyPart = (view: SentenceView, from: number, to: number): boolean =>
  to === from + 1 && PARTS.has(view.tokens[from]?.norm ?? '');

/** Whether a token parts the items of a list; a name may hold such a word ("cold hands and feet"). */
const splits = (view: SentenceView, at: number): boolean =>
  SPLIT.has(view.tokens[at]?.norm ?? '') && !view.covering(at).some((one) => view.startOf(one) < at);

/** What a list item from its start to token `to` names: known mentions where there are, less asides, else its noun phrases. */
export function itemObjects(
  view: SentenceView,
  to: number,
  kinds: Kinds,
  open: boolean,
  isAside: (one: Mention) => boolean,
  endOfName: (view: SentenceView, from: number, to: number) => number = (_view, _from, to) => to,
): Mention[] {
  const list: Mention[] = [];
  let from = 0;
  for (let at = 0; at <= to; at++) {
    const ends = at === to || splits(view, at);
    if (!ends) continue;
    if (list.length > 0 && isApposition(view, from - 1)) return list;
    const named = view.mentions.filter((one) => view.startOf(one) >= from && view.endOf(one) <= at);
    const known = named.filter((one) => kinds.has(one.kind) && !NOTHING.has(one.id) && !isAside(one));
    const start = itemStart(view, from, at);
    const further = list.length > 0 && isBodyPart(view, start, at);
    const told = further || named.some((one) => view.startOf(one) === start && view.endOf(one) === at && isAside(one));
    const phrase = known.length > 0 || !open || told ? null : openMention(view, start, endOfName(view, start, at));
    list.push(...(phrase === null ? known : [phrase]));
    from = at + 1;
  }
  return list;
}

/** "in" of "not to be used in pregnancy" is part of the name of those people. */
const openingAt = (view: SentenceView, at: number, kinds: Kinds): number => {
  const held = view.covering(at).find((one) => kinds.has(one.kind) && view.startOf(one) === at - 1);
  return held !== undefined && PREPOSITIONS.has(view.tokens[at - 1]?.norm ?? '') ? at - 1 : at;
};

/** What fills the slot that opens at token `to`. */
export function slotAfter(view: SentenceView, to: number, kinds: Kinds, open: boolean): Mention[] {
  const at = openingAt(view, to, kinds);
  const first = firstAfter(view, at, kinds);
  if (open) {
    const list = openList(view, at, kinds);
    if (list.length > 0) return list;
  }
  return first === undefined ? [] : listFrom(view, first, kinds);
}
