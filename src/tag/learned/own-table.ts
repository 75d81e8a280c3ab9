import { type LearnedTable, readTable } from './table.ts';
import { weights } from './weights.ts';

/** What was learned for the program. The bundled command reads the table made when it was built. */
export const ownTable = (): LearnedTable => readTable(weights);
