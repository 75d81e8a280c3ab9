import { leadInRows } from '../lexicon/lead-ins.ts';
import type { Warning } from '../model.ts';
import type { Draft } from './draft.ts';
import { countWords, endsColon } from './line-shape.ts';

const LABEL_WORDS = 3;
const SHOWN_WORDS = 12;

function phrasesOf(place: string): string[] {
  return leadInRows.split('\n').flatMap((row) => {
    const [head, words] = row.split('|');
    return head?.trim() === place ? (words ?? '').split(';').map((word) => ` ${word.trim()} `) : [];
  });
}

const CLOSING = phrasesOf('close');
const PROMISING = phrasesOf('promise');

const FINAL_MARKS = new Set('.!?: "\'”’)]');

function withoutFinalMarks(text: string): string {
  let end = text.length;
  while (end > 0 && FINAL_MARKS.has(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}

/** The last sentence in lower case, its marks blanks, with a blank at both ends. */
function lastSentence(text: string): string {
  const bare = withoutFinalMarks(text);
  const start = Math.max(bare.lastIndexOf('. '), bare.lastIndexOf('? '), bare.lastIndexOf('! ')) + 1;
  return ` ${bare
    .slice(start)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.'’-]+/gu, ' ')
    .trim()} `;
}

function closesOpen(text: string): boolean {
  const last = lastSentence(text);
  return CLOSING.some((phrase) => last.endsWith(phrase));
}

function promises(text: string): boolean {
  const last = lastSentence(text);
  return PROMISING.some((phrase) => last.includes(phrase));
}

/** True for a block that introduces the list right below it. */
function leadsIn(draft: Draft): boolean {
  if (draft.kind === 'heading' || draft.kind === 'question') return true;
  if ((draft.kind === 'paragraph' || draft.kind === 'answer') && !/[.!?;,]["'”’)]*$/.test(draft.text)) return true;
  return endsColon(draft.text) || / (?:following|as follows|below|these) $/.test(lastSentence(draft.text));
}

const isShown = (draft: Draft | undefined): boolean => draft?.zone !== 'furniture';

/** The lead-in of the list item at `index`, from the blocks before it. */
function leadOf(drafts: readonly Draft[], index: number): Draft | null {
  const depth = drafts[index]?.depth ?? 1;
  for (let at = index - 1; at >= 0; at--) {
    const before = drafts[at];
    if (before === undefined) return null;
    if (before.kind !== 'list-item')
      return leadsIn(before) && isShown(before) === isShown(drafts[index]) ? before : null;
    if (before.depth < depth) return before;
    if (before.depth === depth) return before.lead;
  }
  return null;
}

/** Gives every list item the block that introduces it; items that a reader has tied already stay as they are. */
export function linkListItems(drafts: readonly Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    if (draft.kind === 'list-item' && draft.lead === null) draft.lead = leadOf(drafts, index);
  }
}

/** True where the block after a lead-in can be what it announces. */
function keepsPromise(lead: Draft, next: Draft, level: number): boolean {
  if (next.kind === 'table-cell' || next.lead === lead) return true;
  if (next.kind === 'list-item') return lead.kind !== 'list-item' || next.depth > lead.depth;
  if (next.kind === 'heading' || next.kind === 'question') return next.depth > level && !closesOpen(lead.text);
  if (/^["'“‘«]/.test(next.text)) return true;
  return !closesOpen(lead.text) && !promises(lead.text);
}

function nextShown(drafts: readonly Draft[], index: number): Draft | undefined {
  let next = index + 1;
  while (drafts[next]?.zone === 'furniture') next++;
  return drafts[next];
}

function isLost(drafts: readonly Draft[], index: number, level: number): boolean {
  const lead = drafts[index];
  if (lead === undefined || lead.zone === 'furniture' || !endsColon(lead.text)) return false;
  const next = nextShown(drafts, index);
  if (next === undefined) return countWords(lead.text) > LABEL_WORDS || closesOpen(lead.text);
  return !keepsPromise(lead, next, level);
}

function listLost(lead: Draft): Warning {
  const ends = [...withoutFinalMarks(lead.text).matchAll(/[.!?]["”’)]?\s/g)];
  const last = ends.at(-1);
  const words = lead.text.slice(last === undefined ? 0 : last.index + last[0].length).split(' ');
  const shown = `${words.length > SHOWN_WORDS ? '… ' : ''}${words.slice(-SHOWN_WORDS).join(' ')}`;
  return {
    code: 'list-lost',
    message: `the list after “${shown}” is missing, so what it named is unknown; compare with the original page`,
    span: lead.span,
  };
}

/** A warning for every lead-in that ends in a colon and is followed by nothing that it could announce. */
export function findLostLists(drafts: readonly Draft[]): Warning[] {
  const warnings: Warning[] = [];
  let level = 0;
  for (const [index, draft] of drafts.entries()) {
    if (draft.zone === 'furniture') continue;
    if (draft.kind === 'heading' || draft.kind === 'question') level = draft.depth || level;
    if (isLost(drafts, index, level)) warnings.push(listLost(draft));
  }
  return warnings;
}
