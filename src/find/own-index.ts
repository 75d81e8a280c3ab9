import { TABLES } from '../lexicon/index.ts';
import { indexTables, type LexiconIndex } from './lexicon-index.ts';

/** The index of the lexicon that ships with the program. The bundled command reads the one made when it was built. */
export const ownIndex = (): LexiconIndex => indexTables(TABLES);
