import type { Claim } from '../model.ts';

/** Whether an indication is about keeping attacks of a complaint away, or about one that is there. */
type Stage = 'before' | 'during';

const AROUND = 80;

const KEEPS_AWAY =
  /\b(?:prevent\w*|preventer|prophyla\w+|protects?|wards? off|keeps?\b[^.;,]{0,40}\baway|fewer|less often|rarer|number of|frequency of)\b/i;
const IS_THERE =
  /\b(?:reliev\w+|abort\w*|treats?|cures?|clears?|acute|sudden|already|once|has started|under way|coming on|existing)\b/i;

/** The words of a claim's sentence around its object. */
function wordsAround({ sentence: { text }, object }: Claim): string {
  const at = Math.max(0, text.indexOf(object.text));
  return text.slice(Math.max(0, at - AROUND), at + object.text.length + AROUND / 2);
}

/** The stage that an indication names alone; null where it names none or both. */
function stageOf(claim: Claim): Stage | null {
  const words = wordsAround(claim);
  const [before, during] = [KEEPS_AWAY.test(words), IS_THERE.test(words)];
  return before === during ? null : before ? 'before' : 'during';
}

/** "Prevents attacks" and "does not relieve one" are both right. */
export function areOtherStages(a: Claim, b: Claim): boolean {
  if (a.type !== 'indication' || b.type !== 'indication') return false;
  const [first, second] = [stageOf(a), stageOf(b)];
  return first !== null && second !== null && first !== second;
}
