import { EXCLAIMED_NAMES } from '../lexicon/abbreviations.ts';
import { endsAtStop } from './ends-at-stop.ts';
import { endsUnmarked } from './ends-unmarked.ts';
import { type Gap, startOf } from './gap.ts';
import { listForm, wordSet } from './word-set.ts';

const exclaimedNames = wordSet(EXCLAIMED_NAMES);
const STOPS_ONLY = /^[.…‥．]+$/;

/** Spaced dots, "word . . . word", leave words out inside a sentence more often than they end it. */
function endsAtEllipsis(gap: Gap): boolean {
  const start = startOf(gap);
  if (!gap.apart || gap.marks.length > 3) return start !== 'lower';
  return start === 'capital' && !/^I(?:['’]|$)/.test(gap.next.body);
}

function endsAtShout(gap: Gap): boolean {
  if (startOf(gap) !== 'lower') return true;
  return !gap.closed && !exclaimedNames.has(listForm(gap.last.body + gap.marks));
}

/** Whether a sentence ends in a gap between two words of one line. */
export function endsSentence(gap: Gap): boolean {
  if (gap.marks === '') return endsUnmarked(gap);
  if (gap.depth > 0 && startOf(gap) !== 'capital') return false;
  if (!STOPS_ONLY.test(gap.marks)) return endsAtShout(gap);
  return gap.marks === '.' || gap.marks === '．' ? endsAtStop(gap) : endsAtEllipsis(gap);
}
