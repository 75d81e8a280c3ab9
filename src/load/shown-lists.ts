import { cutText } from '../text/source-map.ts';
import { type Draft, draftOf } from './draft.ts';
import { lostBullets, MIN_ITEMS } from './fragment-list.ts';
import { countWords, endsColon, isShortLine, isTitleLine, startsHigh } from './line-shape.ts';
import { bulletLength, NUMBER, weakBulletLength } from './text-lines.ts';

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

const isBulleted = ({ text }: Line): boolean => weakBulletLength(text) > 0;

/** Whether all lines below a title are short and begin alike: a line that was wrapped begins low below one that begins high. */
function isListBelow(lines: readonly Line[], title: Draft | undefined): boolean {
  if (lines.length < MIN_ITEMS || !lines.every(({ text }) => isShortLine(text))) return false;
  const high = lines.filter(({ text }) => startsHigh(text)).length;
  if (title?.kind === 'heading') return high === 0 || high === lines.length;
  return high === 0 && title?.kind === 'paragraph' && isShortLine(title.text);
}

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
    cutText(
      draft,
      start + (items.length < MIN_ITEMS ? bulletLength(text) : weakBulletLength(text)),
      items[at + 1]?.start ?? draft.text.length,
    ),
  );
  const leadsOn = (at: number): boolean => at === parts.length - 1 && endsColon(parts[at]?.text ?? '');
  return [
    ...above,
    ...parts.map((part, at) => draftOf(leadsOn(at) ? 'paragraph' : 'list-item', part, leadsOn(at) ? 0 : 1, draft.zone)),
  ];
}

const CELL_LINES = 3;

/** The lines of a table cell that heads no other, where they are a list. */
function splitCell(draft: Draft, lines: readonly Line[]): Draft[] {
  const isList = lines.length >= CELL_LINES && lines.every(({ text }) => isShortLine(text));
  const items = isList ? lines : itemsAmong(lines);
  const parts = split(draft, items);
  return parts.map((part) => ({ ...part, kind: draft.kind, depth: draft.depth, lead: draft.lead }));
}

const HEADING_WORDS = 10;

/** Whether a paragraph is numbered by hand, with a numeral or with a letter. */
const numberOf = (draft: Draft | undefined, pattern: RegExp): number =>
  draft?.kind === 'paragraph' && pattern.test(draft.text) ? (NUMBER.exec(draft.text)?.[0].length ?? 0) : 0;

const NUMERAL = /^\d/;
const LETTER = /^\(?[a-z]/i;

/** Paragraphs that were numbered by hand: "2. Who cannot have it" heads "a) pregnant women", "b) …". */
function readNumbers(drafts: readonly Draft[]): Draft[] {
  const isTitle = (draft: Draft, at: number): boolean =>
    numberOf(draft, NUMERAL) > 0 && drafts[at + 1] !== undefined && numberOf(drafts[at + 1], NUMERAL) === 0;
  const titles = drafts.filter(isTitle).length;
  const hasTitles = titles >= MIN_ITEMS && drafts.filter((draft) => numberOf(draft, NUMERAL) > 0).length === titles;
  return drafts.map((draft, at) => {
    const letters = [at - 1, at, at + 1].map((one) => numberOf(drafts[one], LETTER));
    const length = letters[1] || numberOf(draft, NUMERAL);
    const rest = cutText(draft, length, draft.text.length);
    if (letters[1] && (letters[0] || letters[2])) return draftOf('list-item', rest, 1, draft.zone);
    const isHeading =
      hasTitles && isTitle(draft, at) && isTitleLine(rest.text) && countWords(rest.text) <= HEADING_WORDS;
    return isHeading && startsHigh(rest.text) ? draftOf('heading', rest, 2, draft.zone) : draft;
  });
}

/** Drafts with the items of such lists apart; `breaks` matches what breaks a line in the source. */
export function splitShownLists(read: readonly Draft[], source: string, breaks: RegExp): Draft[] {
  const drafts = readNumbers(read);
  const isItem = (draft: Draft | undefined): boolean => draft?.kind === 'paragraph' && bulletLength(draft.text) > 0;
  const leads = new Set(drafts.map(({ lead }) => lead));
  return drafts.flatMap((draft, at) => {
    if (draft.kind === 'table-cell' && !leads.has(draft)) return splitCell(draft, linesOf(draft, source, breaks));
    if (draft.kind !== 'paragraph') return [draft];
    const lines = linesOf(draft, source, breaks);
    const items = isListBelow(lines, drafts[at - 1]) ? lines : itemsAmong(lines);
    const isAlone = !isItem(draft) || !(isItem(drafts[at - 1]) || isItem(drafts[at + 1]));
    return split(draft, items.length > 0 || isAlone ? items : [{ text: draft.text, start: 0 }]);
  });
}
