import type { Draft } from './draft.ts';
import { countWords, endsColon, HEADING_WORDS, isShortLine, isTitleCase } from './line-shape.ts';
import type { Unit } from './text-units.ts';

const LABEL = /^[\p{Lu}\p{N}][^.:?!]{1,48}:\s+\S/u;
const BACK_REFERENCE = /^(?:these|this|those|such|all of|most of|they|it|if|while|although|however)\b/i;
const HEADING_OPENER = /^(?:how|what|why|when|where|who|conclusion|summary|frequently asked)\b/i;
/** Fewer items make no list. */
export const MIN_ITEMS = 2;
const ITEM_WORDS = 6;
const TITLE_WORDS = 3;

/** What tells whether a unit is an item. */
type Fragment = Pick<Unit, 'text' | 'marker' | 'afterBlank'>;

const isFragment = (unit: Fragment): boolean => unit.marker === null && isShortLine(unit.text);

/** A short line with a final mark that an item of a list may have. */
function isClosedItem(unit: Fragment): boolean {
  const words = countWords(unit.text);
  if (unit.marker !== null || endsColon(unit.text)) return false;
  return (
    (words <= HEADING_WORDS && /[;,](?: and| or)?$/.test(unit.text)) || (words <= ITEM_WORDS && /\w\.$/.test(unit.text))
  );
}

const isLabelled = (unit: Fragment): boolean => unit.marker === null && LABEL.test(unit.text) && !endsColon(unit.text);

function countWhile(units: readonly Fragment[], from: number, test: (unit: Fragment) => boolean): number {
  let end = from;
  for (let unit = units[end]; unit !== undefined && test(unit); unit = units[end]) end++;
  return end - from;
}

/** True where the last line of a run of fragments is the heading of the paragraph after it. */
function endsInHeading(run: readonly Fragment[], after: Fragment): boolean {
  const last = run.at(-1);
  if (last === undefined || after.marker !== null) return false;
  if (run.length === 1) return last.afterBlank || isTitleCase(last.text);
  const others = run.slice(0, -1);
  const looser = last.afterBlank && others.slice(1).every((unit) => !unit.afterBlank);
  if (looser && others.length > 1) return true;
  if (isTitleCase(last.text) && countWords(last.text) > 1 && !others.every((unit) => isTitleCase(unit.text)))
    return true;
  if (BACK_REFERENCE.test(after.text)) return false;
  const asTitle = isTitleCase(last.text) && countWords(last.text) >= TITLE_WORDS;
  return last.afterBlank === after.afterBlank && (asTitle || HEADING_OPENER.test(last.text));
}

/**
 * How many units from `from` are the items of a list whose bullets were lost: short fragments, or lines that each
 * begin with a label and a colon. The unit before `from` is a lead-in that ends with a colon.
 */
export function lostBullets(units: readonly Fragment[], from: number): number {
  const labelled = countWhile(units, from, isLabelled);
  if (labelled >= MIN_ITEMS) return labelled;
  const count = countWhile(units, from, isFragment);
  if (count === 0) {
    const closed = countWhile(units, from, isClosedItem);
    return closed >= MIN_ITEMS ? closed : 0;
  }
  const after = units[from + count];
  return after !== undefined && endsInHeading(units.slice(from, from + count), after) ? count - 1 : count;
}

/** How many units from `from`, all adjacent lines, are the items under a heading at `from - 1`. */
export function bareItems(units: readonly Fragment[], from: number): number {
  const count = countWhile(units, from, (unit) => isFragment(unit) && !unit.afterBlank);
  const after = units[from + count];
  if (count < MIN_ITEMS) return 0;
  return after !== undefined && !after.afterBlank && endsInHeading(units.slice(from, from + count), after)
    ? count - 1
    : count;
}

const asFragment = ({ kind, text }: Draft): Fragment => ({
  text,
  marker: kind === 'paragraph' ? null : 'bullet',
  afterBlank: true,
});

/** Makes items of the paragraphs that are a list without its marks: "Do not use it if you have:", "lupus", "gout". */
export function markLostItems(drafts: readonly Draft[]): void {
  const units = drafts.map(asFragment);
  for (const [index, { kind, text }] of drafts.entries()) {
    if (kind !== 'paragraph' || !endsColon(text)) continue;
    const count = lostBullets(units, index + 1);
    for (const draft of count < MIN_ITEMS ? [] : drafts.slice(index + 1, index + 1 + count)) {
      Object.assign(draft, { kind: 'list-item', depth: 1 });
    }
  }
}
