import type { BlockKind } from '../model.ts';
import { type Draft, draftOf, type Reading } from './draft.ts';
import { bareItems, lostBullets } from './fragment-list.ts';
import { countWords, endsColon, isQuestionLine, isShortLine, isTitleCase, startsHigh } from './line-shape.ts';
import type { Reader } from './reader.ts';
import { readLines } from './text-lines.ts';
import { joinLines, type Unit } from './text-units.ts';

const LABEL_WORDS = 4;
const STEP_WORDS = 10;

/** A numbered line that titles the paragraph after it, as the steps of a guide do; the last item of a list is none. */
function isStepHeading(unit: Unit, next: Unit | undefined, before: Unit | undefined): boolean {
  if (before?.marker === 'number' && !unit.afterBlank) return false;
  if (unit.marker !== 'number' || next === undefined || next.marker !== null) return false;
  return isShortLine(unit.text) && countWords(unit.text) <= STEP_WORDS && !isShortLine(next.text);
}

/** "Side effects:" on a line of its own, as against a sentence that leads into a list. */
function isLabelHeading(unit: Unit): boolean {
  return (
    endsColon(unit.text) && startsHigh(unit.text) && countWords(unit.text) <= LABEL_WORDS && isTitleCase(unit.text)
  );
}

/** "Interactions: aspirin, grapefruit" and "Given ...... by mouth" say what they name; the first line of a text may be its title. */
const isEntry = (unit: Unit, before: Unit | undefined): boolean =>
  before !== undefined && (/^[^:,]{1,40}: [^:,]+,/.test(unit.text) || /\.{4}|…{2}/.test(unit.text));

function isHeading(unit: Unit, next: Unit | undefined, before: Unit | undefined): boolean {
  if (unit.marker !== null || isEntry(unit, before)) return false;
  if (isLabelHeading(unit) || isQuestionLine(unit.text)) return true;
  if (!isShortLine(unit.text)) return false;
  return startsHigh(unit.text) || (unit.afterBlank && (next === undefined || next.afterBlank));
}

/** Nesting depth of each bullet by its indentation, counted anew for each list. */
class ListDepth {
  #indents: number[] = [];

  at(indent: number): number {
    while ((this.#indents.at(-1) ?? -1) > indent) this.#indents.pop();
    if ((this.#indents.at(-1) ?? -1) < indent) this.#indents.push(indent);
    return this.#indents.length;
  }

  end(): void {
    this.#indents = [];
  }
}

function kindOf(unit: Unit, next: Unit | undefined, before: Unit | undefined): { kind: BlockKind; depth: number } {
  if (isStepHeading(unit, next, before)) return { kind: 'heading', depth: 2 };
  if (unit.marker === 'bullet' || unit.marker === 'number') return { kind: 'list-item', depth: 1 };
  return isHeading(unit, next, before) ? { kind: 'heading', depth: 1 } : { kind: 'paragraph', depth: 0 };
}

/** How many of the units from `from` are items without bullets under the lead-in or heading before them. */
function itemsUnder(kind: BlockKind, units: readonly Unit[], from: number): number {
  const lead = units[from - 1];
  if (lead === undefined) return 0;
  if (endsColon(lead.text)) return lostBullets(units, from);
  return kind === 'heading' && lead.afterBlank ? bareItems(units, from) : 0;
}

function draftsOf(units: readonly Unit[]): Draft[] {
  const drafts: Draft[] = [];
  const indents = new ListDepth();
  let items = 0;
  for (const [index, unit] of units.entries()) {
    if (items > 0) {
      items--;
      drafts.push(draftOf('list-item', unit, 1));
      continue;
    }
    const { kind, depth } = kindOf(unit, units[index + 1], units[index - 1]);
    if (kind === 'list-item') {
      drafts.push(draftOf(kind, unit, indents.at(unit.indent)));
      continue;
    }
    indents.end();
    drafts.push(draftOf(kind, unit, depth));
    items = itemsUnder(kind, units, index + 1);
  }
  return drafts;
}

function readText(source: string): Reading {
  const drafts = draftsOf(joinLines(readLines(source), source));
  // One line alone is a sentence without its full stop: there is nothing that it could be the heading of.
  const only = drafts.length === 1 ? drafts[0] : undefined;
  if (only?.kind === 'heading') Object.assign(only, { kind: 'paragraph', depth: 0 });
  const first = drafts[0];
  return { title: first?.kind === 'heading' ? first.text : null, drafts, warnings: [] };
}

/** Plain text as it is copied from the web: a line may be a paragraph, a short line a heading. */
export const textReader: Reader = {
  format: 'text',
  extensions: ['.txt', '.text'],
  sniff: () => true,
  read: readText,
};
