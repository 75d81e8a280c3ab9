import { type Column, readColumn } from './slots.ts';

/** Columns of words by their offset from the word that is labelled: `norm-1 norm` is the word before together with the word. */
const TEMPLATES = `
norm-3 | norm-2 | norm-1 | norm | norm+1 | norm+2 | norm+3
norm-2 norm-1 | norm-1 norm | norm norm+1 | norm+1 norm+2 | norm-1 norm+1
stem-2 | stem-1 | stem | stem+1 | stem+2
prefix2 | prefix3 | prefix4 | suffix1 | suffix2 | suffix3 | suffix4 | suffix5
suffix2-1 | suffix2+1 | suffix3-1 | suffix3+1 | suffix4-1 | suffix4+1 | suffix3-1 suffix3 | suffix3 suffix3+1
shape-1 | shape | shape+1 | shape-1 shape | shape shape+1 | shape-1 shape shape+1
kind-2 | kind-1 | kind | kind+1 | kind+2 | kind-1 kind | kind kind+1 | kind-1 kind kind+1
kind norm-1 | kind norm+1 | suffix3 norm-1 | suffix3 norm+1 | kind norm-1 norm-2 | kind norm
nearCueBefore | nearCueAfter | cueBefore plainKind | cueAfter plainKind | cueBefore cueAfter plainKind | cueBefore suffix3 | cueAfter suffix3
nearCueBefore plainKind | nearCueAfter plainKind
joinBefore | joinPhrase | joinAfter | joinBefore plainKind | joinPhrase plainKind | joinBefore joinAfter plainKind | joinPhrase suffix3
drugBefore plainKind | drugAfter plainKind | illBefore plainKind | illAfter plainKind | drugBefore illAfter plainKind | drugAfter illBefore plainKind
head | headSuffix | headKind plainKind | headSuffix plainKind | joinBefore head | joinPhrase headKind | joinBefore headKind
joinAfter beyond | joinAfter beyondKind | joinAfter beyondKind headKind | beyond plainKind
repeated plainKind | place plainKind | place shape
wideClass-2 | wideClass-1 | wideClass | wideClass+1 | wideClass+2
midClass-2 | midClass-1 | midClass | midClass+1 | midClass+2 | midClass-1 midClass | midClass midClass+1 | midClass plainKind
fineClass-1 | fineClass | fineClass+1
`;

/**
 * Columns of which few combinations occur: what the templates of these columns add is worked out once for each combination.
 * A template counts for the first line that has all its columns.
 */
const COMMON = `
kind-2 kind-1 kind kind+1 kind+2
shape-1 shape shape+1
nearCueBefore cueBefore plainKind
nearCueAfter cueAfter plainKind
drugBefore drugAfter illBefore illAfter plainKind
repeated place plainKind shape
`;

const readTemplates = (written: string): readonly (readonly Column[])[] =>
  written
    .split(/[|\n]/)
    .map((template) => template.trim())
    .filter((template) => template !== '')
    .map((template) => template.split(/\s+/).map(readColumn));

/** The features of a token: each is the hash of one to three columns. */
export const templates = readTemplates(TEMPLATES);

/** Sets of columns of which few combinations occur. */
export const commonColumns = readTemplates(COMMON);
