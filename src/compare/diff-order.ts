import type { Claim } from '../model.ts';
import type { Match } from './diff-match.ts';

/** Indexes of a longest increasing run of numbers. */
function longestRun(numbers: readonly number[]): Set<number> {
  const tails: number[] = [];
  const previous: number[] = [];
  numbers.forEach((number, index) => {
    let low = 0;
    for (let high = tails.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((numbers[tails[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  });
  const run = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) run.add(at);
  return run;
}

function sectionsOf(claims: Iterable<Claim>): Set<string> {
  return new Set([...claims].flatMap(({ section }) => section));
}

/** The matches, in the order of `after`, whose claim stands elsewhere now: in another order, or under another heading that was there before. */
export function findMoved(matches: readonly Match[], placeBefore: ReadonlyMap<Claim, number>): Set<Match> {
  const run = longestRun(matches.map(({ before }) => placeBefore.get(before) ?? 0));
  const known = sectionsOf(matches.map(({ before }) => before));
  const still = sectionsOf(matches.map(({ after }) => after));
  return new Set(
    matches.filter(({ before, after }, index) => {
      const [from, to] = [before.section.at(-1), after.section.at(-1)];
      const resettled = from !== to && from !== undefined && to !== undefined && still.has(from) && known.has(to);
      return resettled || !run.has(index);
    }),
  );
}
