import type { Cell, CellState, Claim } from '../model.ts';

function stateOf(claims: readonly Claim[], incomplete: boolean): CellState {
  if (claims.length === 0) return incomplete ? 'incomplete' : 'silent';
  const asserted = claims.filter(({ polarity }) => polarity === 'asserted');
  if (asserted.length === 0) return 'denies';
  if (asserted.length < claims.length) return 'mixed';
  return asserted.some(({ certainty }) => certainty === 'stated') ? 'asserts' : 'hedges';
}

/** What one source says on one topic; `incomplete` where a list of the source that may have told was lost. */
export function makeCell(claims: readonly Claim[], incomplete: boolean): Cell {
  return { state: stateOf(claims, incomplete), claims: claims.map(({ id }) => id) };
}
