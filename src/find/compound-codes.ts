import type { Mention } from '../model.ts';
import { conceptId } from '../text/concept-id.ts';

/** Compounds that have no name yet but a code ("BMY 7378", "LY364947"), told beside what they act on. */

const CODE = /(?<![\w-])(?:[A-Z]{2,4}[- ]?\d{4,6}|[A-Z]{2,4}-\d{3}|[A-Z]-\d{5,6})(?:[A-Z]|\b)(?![\w-])/g;
/** Registers, standards, lines of cells, and years after a word in capitals. */
const NO_COMPOUND = /^(?:NCT|ISO|PMID|DOI|HEK|MCF|CHO|COS|HCT|THP|ATCC|COVID|ICD|SARS)|^[A-Z]+ (?:19|20)\d\d$/;

/** The codes of compounds in a sentence that mentions a target. */
export function findCompoundCodes(text: string, mentions: readonly Mention[]): Mention[] {
  if (!mentions.some(({ kind }) => kind === 'target')) return [];
  return [...text.matchAll(CODE)].flatMap(({ 0: code, index }): Mention[] => {
    const span = { start: index, end: index + code.length };
    const known = mentions.some((one) => one.span.start < span.end && span.start < one.span.end);
    if (known || NO_COMPOUND.test(code)) return [];
    return [{ kind: 'treatment', id: conceptId(code), label: code, span, via: 'morphology' }];
  });
}
