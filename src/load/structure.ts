import type { Block, Warning } from '../model.ts';
import type { Draft } from './draft.ts';
import { markLostItems } from './fragment-list.ts';
import { findLostLists, linkListItems } from './lead-in.ts';
import { linkAnswers, markQuestions } from './question-answer.ts';
import { markZones } from './zones.ts';

/** Characters of a heading that is named as a section: each claim below it repeats them. */
const LONGEST_NAME = 300;

/** A heading as the name of a section, cut between words where it is long. */
function nameOf(heading: string): string {
  if (heading.length <= LONGEST_NAME) return heading;
  const cut = heading.lastIndexOf(' ', LONGEST_NAME - 1);
  const kept = heading.slice(0, cut > 0 ? cut : LONGEST_NAME - 1);
  return `${kept.replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** The headings above each block, outermost first; furniture headings stand over nothing. */
class SectionPath {
  #open: { depth: number; text: string }[] = [];

  of(draft: Draft): string[] {
    const opens = draft.depth > 0 && draft.zone !== 'furniture' && draft.kind !== 'list-item';
    if (opens) while ((this.#open.at(-1)?.depth ?? 0) >= draft.depth) this.#open.pop();
    const above = this.#open.map((heading) => heading.text);
    if (opens) this.#open.push({ depth: draft.depth, text: nameOf(draft.text) });
    return above;
  }
}

function toBlocks(drafts: readonly Draft[]): Block[] {
  const places = new Map(drafts.map((draft, index) => [draft, index]));
  const path = new SectionPath();
  return drafts.map((draft) => ({
    kind: draft.kind,
    zone: draft.zone,
    section: path.of(draft),
    span: draft.span,
    text: draft.text,
    map: draft.map,
    lead: draft.lead === null ? null : (places.get(draft.lead) ?? null),
    depth: draft.depth,
  }));
}

/** Blocks with their questions, zones, leads and sections, and a warning for each list that is missing. */
export function structureBlocks(read: readonly Draft[]): { blocks: Block[]; warnings: Warning[] } {
  const drafts = markQuestions(read);
  markLostItems(drafts);
  markZones(drafts);
  linkAnswers(drafts);
  linkListItems(drafts);
  return { blocks: toBlocks(drafts), warnings: findLostLists(drafts) };
}
