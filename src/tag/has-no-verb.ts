import { isVerbless } from '../nlp.ts';
import { PREPOSITIONS } from '../text/function-words.ts';
import type { SentenceView } from './sentence-view.ts';

/** Whether a text is of names and prepositions: "Ketamine for chronic pain". */
const isNaming = (view: SentenceView): boolean =>
  view.tokens.every(({ word, norm }, at) => !word || PREPOSITIONS.has(norm) || view.covering(at).length > 0);

/** Whether a short sentence has no verb that makes a statement of it; one that only names things needs no grammar. */
export const hasNoVerb = (view: SentenceView): boolean => isNaming(view) || isVerbless(view.text);
