import { cutText } from '../text/source-map.ts';
import { type Draft, draftOf } from './draft.ts';
import { lostBullets, MIN_ITEMS } from './fragment-list.ts';
import { endsColon, isShortLine } from './line-shape.ts';
import { bulletLength } from './text-lines.ts';

/** Lists that a page shows by printed bullets or broken lines, and does not mark as lists. */

interface Line {
  readonly text: string;
  /** Where it starts in the text of its paragraph. */
  readonly start: number;
}

/** The lines of a paragraph; `breaks` matches what breaks a line in the source. */
function linesOf({ map, text }: Draft, source: string, breaks: RegExp): Line[] {
  const isBreak = (start: number, length: number): boolean => breaks.test(source.slice(start, start + length));
  const broken = (map ?? []).filter((one) => text[one.text] === ' ' && isBreak(one.source, one.sourceLength));
  const starts = [0, ...broken.map((one) => one.text + 1)];
  return starts.map((start, at) => ({ text: text.slice(start, starts[at + 1]).trimEnd(), start }));
}

const isBulleted = ({ text }: Line): boolean => bulletLength(text) > 0;

/** The lines that begin an item: those with a bullet, or short ones below a line that leads them in. */
function itemsAmong(lines: readonly Line[]): readonly Line[] {
  const bulleted = lines.filter(isBulleted);
  if (bulleted.length >= MIN_ITEMS) return bulleted;
  const first = lines.findIndex(({ text }) => endsColon(text)) + 1;
  const units = lines.map(({ text }) => ({ text, marker: null, afterBlank: true }));
  const count = first === 0 ? 0 : lostBullets(units, first);
  return count >= MIN_ITEMS && first + count === lines.length ? lines.slice(first) : [];
}

function split(draft: Draft, items: readonly Line[]): Draft[] {
  const [first] = items;
  if (first === undefined) return [draft];
  const above = first.start === 0 ? [] : [{ ...draft, ...cutText(draft, 0, first.start) }];
  const parts = items.map(({ text, start }, at) =>
    cutText(draft, start + bulletLength(text), items[at + 1]?.start ?? draft.text.length),
  );
  return [...above, ...parts.map((part) => draftOf('list-item', part, 1, draft.zone))];
}

const CELL_LINES = 3;

/** The lines of a table cell that heads no other, where they are a list. */
function splitCell(draft: Draft, lines: readonly Line[]): Draft[] {
  const isList = lines.length >= CELL_LINES && lines.every(({ text }) => isShortLine(text));
  const items = isList ? lines : itemsAmong(lines);
  const parts = split(draft, items);
  return parts.map((part) => ({ ...part, kind: draft.kind, depth: draft.depth, lead: draft.lead }));
}

/** Drafts with the items of such lists apart; `breaks` matches what breaks a line in the source. */
export function splitShownLists(drafts: readonly Draft[], source: string, breaks: RegExp): Draft[] {
  const isItem = (draft: Draft | undefined): boolean => draft?.kind === 'paragraph' && bulletLength(draft.text) > 0;
  const leads = new Set(drafts.map(({ lead }) => lead));
  return drafts.flatMap((draft, at) => {
    if (draft.kind === 'table-cell' && !leads.has(draft)) return splitCell(draft, linesOf(draft, source, breaks));
    if (draft.kind !== 'paragraph') return [draft];
    const items = itemsAmong(linesOf(draft, source, breaks));
    const isAlone = !isItem(draft) || !(isItem(drafts[at - 1]) || isItem(drafts[at + 1]));
    return split(draft, items.length > 0 || isAlone ? items : [{ text: draft.text, start: 0 }]);
  });
}
