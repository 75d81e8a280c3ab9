import type { Cell, CellState, Claim } from '../model.ts';

function stateOf(claims: readonly Claim[], incomplete: boolean): CellState {
  if (claims.length === 0) return incomplete ? 'incomplete' : 'silent';
  let denied = 0;
  let stated = false;
  for (const { polarity, certainty } of claims) {
    if (polarity === 'denied') denied++;
    else if (certainty === 'stated') stated = true;
  }
  if (denied > 0) return denied === claims.length ? 'denies' : 'mixed';
  return stated ? 'asserts' : 'hedges';
}

/** What one source says on one topic; `incomplete` where a list of the source that may have told was lost. */
export function makeCell(claims: readonly Claim[], incomplete: boolean): Cell {
  return { state: stateOf(claims, incomplete), claims: claims.map(({ id }) => id) };
}
