import type { ConceptKind } from '../model.ts';

/** One table of the lexicon; see README.md in this folder for the form of a row. */
export interface LexiconTable {
  readonly name: string;
  readonly kind: ConceptKind;
  readonly rows: string;
}
