import { CELL_STATES, type CellState } from '../../model.ts';
import type { PageState } from './page-data.ts';

const SHOWN: Readonly<Record<CellState, Omit<PageState, 'id'>>> = {
  asserts: { mark: '●', words: 'asserts' },
  hedges: { mark: '◐', words: 'hedges' },
  denies: { mark: '✗', words: 'denies' },
  mixed: { mark: '±', words: 'mixed' },
  silent: { mark: '·', words: 'silent' },
  incomplete: { mark: '?', words: 'list lost' },
};

/** The states of a cell in the order of the model, with the mark and the words that stand for them. */
export const STATES: readonly PageState[] = CELL_STATES.map((id) => ({ id, ...SHOWN[id] }));
