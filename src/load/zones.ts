import { zoneRows } from '../lexicon/zones.ts';
import { findPhrases, indexPhrases } from '../text/phrase-index.ts';
import type { Draft } from './draft.ts';
import { countWords, endsSentence, isShortLine } from './line-shape.ts';

type Effect = 'furniture line' | 'furniture short' | 'furniture rest' | Promotion;
type Promotion = 'promotional strong' | 'promotional weak' | 'promotional rest';

const EFFECTS: readonly string[] = [
  'furniture line',
  'furniture short',
  'furniture rest',
  'promotional strong',
  'promotional weak',
  'promotional rest',
] satisfies Effect[];

const TRIGGER_WORDS = 12;
const LINE_WORDS = 40;
const TEASER_WORDS = 60;
const REAL_WORDS = 30;
const BYLINE_WORDS = 8;
const BYLINE_PLACE = 5;
const WEAK_NEEDED = 2;

const isEffect = (effect: string): effect is Effect => EFFECTS.includes(effect);

function* phraseEntries(rows: string): Generator<readonly [string, Effect]> {
  for (const [index, row] of rows.split('\n').entries()) {
    if (row.trim() === '' || row.startsWith('#')) continue;
    const [zone, reach, phrases] = row.split('|').map((field) => field.trim());
    const effect = `${zone} ${reach}`;
    if (!isEffect(effect) || !phrases) throw new Error(`zones:${index + 1}: expected "zone | effect | phrases"`);
    for (const phrase of phrases.split(';')) yield [phrase.trim(), effect];
  }
}

const PHRASES = indexPhrases(phraseEntries(zoneRows));

const isTurn = (draft: Draft): boolean => draft.kind === 'heading' || (draft.kind === 'question' && draft.depth > 0);

/** "By Ann Other, MD" near the top of a page. */
function isByline(draft: Draft, index: number): boolean {
  if (index >= BYLINE_PLACE || !/^by\s/i.test(draft.text)) return false;
  const names = draft.text.split(/\s+/).slice(1);
  if (names.length < 2 || names.length > BYLINE_WORDS) return false;
  return names.every((name) => /^[\p{Lu}\d&|(]|^(?:and|de|van|von|der)$/u.test(name));
}

const TEASER_ENDS = ['…', '...', '[…]', '[...]', 'read more', 'continue reading', 'learn more', 'read more »'];

const LONGEST_END = 24;

function isTeaser({ text }: Draft): boolean {
  const last = text.slice(-LONGEST_END).toLowerCase();
  return TEASER_ENDS.some((end) => last.endsWith(end)) && countWords(text) <= TEASER_WORDS;
}

/** True for a heading that stands over real text, not over a list of links or teasers. */
function isRealHeading(drafts: readonly Draft[], index: number): boolean {
  const heading = drafts[index];
  if (heading === undefined || !isTurn(heading)) return false;
  let words = 0;
  for (let at = index + 1; at < drafts.length && words < REAL_WORDS; at++) {
    const draft = drafts[at];
    if (draft === undefined || isTurn(draft) || draft.zone === 'furniture') break;
    if (!isTeaser(draft) && endsSentence(draft.text)) words += countWords(draft.text);
  }
  return words >= REAL_WORDS;
}

/** Sets the zone of a block and of all below it, up to the next heading of its level that real text follows. */
function markRest(drafts: readonly Draft[], from: number, zone: 'furniture' | 'promotional'): void {
  const trigger = drafts[from];
  const level = trigger !== undefined && isTurn(trigger) ? trigger.depth : Number.POSITIVE_INFINITY;
  for (let at = from; at < drafts.length; at++) {
    const draft = drafts[at];
    if (draft === undefined) return;
    if (at > from && isTurn(draft) && draft.depth <= level && isRealHeading(drafts, at)) return;
    if (draft.zone !== 'furniture') draft.zone = zone;
  }
}

/** Sets the short lines right below a block: what a share box or a table of contents holds. */
function markShort(drafts: readonly Draft[], from: number): void {
  const trigger = drafts[from];
  if (trigger !== undefined) trigger.zone = 'furniture';
  for (let at = from + 1; at < drafts.length; at++) {
    const draft = drafts[at];
    const next = drafts[at + 1];
    if (draft === undefined || !(isShortLine(draft.text) || draft.kind === 'question')) return;
    const item = draft.kind === 'list-item' && (at === from + 1 || drafts[at - 1]?.kind === 'list-item');
    const overText = next !== undefined && (next.kind === 'list-item' || !isShortLine(next.text));
    if (!item && overText && next.kind !== 'question') return;
    draft.zone = 'furniture';
  }
}

function markFurniture(drafts: readonly Draft[], index: number, effects: readonly Effect[]): void {
  const draft = drafts[index];
  if (draft === undefined) return;
  const words = effects.length === 0 ? Number.POSITIVE_INFINITY : countWords(draft.text);
  const isTrigger = words <= TRIGGER_WORDS && draft.kind !== 'table-cell';
  if (isTrigger && effects.includes('furniture rest')) markRest(drafts, index, 'furniture');
  else if (isTrigger && effects.includes('furniture short')) markShort(drafts, index);
  else if (words <= LINE_WORDS && effects.includes('furniture line')) draft.zone = 'furniture';
  else if (isByline(draft, index)) draft.zone = 'furniture';
}

function markTeasers(drafts: readonly Draft[]): void {
  const isPart = (at: number): boolean => {
    const draft = drafts[at];
    const next = drafts[at + 1];
    if (draft === undefined) return false;
    return isTeaser(draft) || (isTurn(draft) && next !== undefined && isTeaser(next));
  };
  for (let from = 0; from < drafts.length; from++) {
    let end = from;
    while (isPart(end)) end++;
    if (end === from) continue;
    const run = drafts.slice(from, end);
    const isTail = drafts.slice(end).every((draft) => draft.zone === 'furniture');
    if (run.filter(isTeaser).length > (isTail ? 0 : 1)) for (const draft of run) draft.zone = 'furniture';
    from = end - 1;
  }
}

function sells(effects: readonly Effect[]): boolean {
  if (effects.includes('promotional strong')) return true;
  return effects.filter((effect) => effect === 'promotional weak').length >= WEAK_NEEDED;
}

/**
 * Sets the zone of each block: furniture (comments, teasers, share boxes, notices), promotional (text that sells) or
 * body. What a reader has set to furniture stays so.
 */
export function markZones(drafts: readonly Draft[]): void {
  const effects = drafts.map((draft) => findPhrases(draft.text, PHRASES));
  for (const [index, draft] of drafts.entries()) {
    if (draft.zone === 'body') markFurniture(drafts, index, effects[index] ?? []);
  }
  markTeasers(drafts);
  for (const [index, draft] of drafts.entries()) {
    if (draft.zone !== 'body') continue;
    if (isTurn(draft) && effects[index]?.includes('promotional rest')) markRest(drafts, index, 'promotional');
    else if (sells(effects[index] ?? [])) draft.zone = 'promotional';
  }
}
