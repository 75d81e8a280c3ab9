import { createRequire } from 'node:module';

/** A word with the parts of speech that it has where it stands. */
export interface Term {
  readonly tags: ReadonlySet<string>;
}

/** Tells the terms of each sentence of a text. */
export type GrammarTagger = (text: string) => { readonly document: readonly (readonly Term[])[] };

/** compromise. The bundled command has a copy of it, which is loaded as the rest of the bundle is. */
export const grammarTagger = (): GrammarTagger => createRequire(import.meta.url)('compromise/two');
