import { type LexiconExtension, nameKey } from '../find/extend-concepts.ts';
import type { Lexicon } from '../find/lexicon.ts';
import { headKind, wordForm } from '../find/word-forms.ts';
import { CONCEPT_KINDS, type Concept } from '../model.ts';
import { conceptId } from '../text/concept-id.ts';
import { normalizeWord } from '../text/normalize.ts';
import { type Fault, throwFaults } from './fault.ts';
import { choice, listOf, mapping, readYaml, suggestion, words, type YamlFile } from './yaml-file.ts';

const conceptSchema = mapping({
  label: words,
  kind: choice(CONCEPT_KINDS),
  synonyms: listOf(words).default([]),
  exact: listOf(words).default([]),
  isA: listOf(words).default([]),
});

const schema = mapping({ concepts: listOf(conceptSchema).default([]), off: listOf(words).default([]) });

/** A lexicon file of a user. */
export type LexiconFile = YamlFile<typeof schema._output>;

/**
 * Reads a lexicon file; `name` is for messages.
 * @throws Fault with the place where it is not valid.
 */
export const readLexiconFile = (text: string, name: string): LexiconFile => readYaml(text, name, schema);

function toConcept({ label, kind, synonyms, exact, isA }: LexiconFile['value']['concepts'][number]): Concept {
  return {
    id: conceptId(label),
    label: label.replace(` (${kind})`, ''),
    kind,
    isA: isA.map(conceptId),
    names: [...synonyms, ...exact.map((name) => `=${name}`)],
    codes: {},
  };
}

/** What the files add and leave out; of two that differ the later wins. */
export function extensionOf(files: readonly LexiconFile[]): LexiconExtension {
  const later = [...files].reverse();
  return {
    concepts: later.flatMap(({ value }) => value.concepts.map(toConcept)),
    off: later.flatMap(({ value }) => value.off),
  };
}

function conceptFaults({ value, faultAt }: LexiconFile, { concepts, isA }: Lexicon): Fault[] {
  const faults: Fault[] = [];
  value.concepts.forEach((row, index) => {
    const id = conceptId(row.label);
    const known = concepts.get(id);
    if (known !== undefined && known.kind !== row.kind) {
      const message = `"${id}" is of the kind ${known.kind}; call another concept of that name "${row.label} (${row.kind})"`;
      faults.push(faultAt(['concepts', index, 'kind'], message));
    }
    row.isA.forEach((parent, at) => {
      const parentId = conceptId(parent);
      const path = ['concepts', index, 'isA', at];
      if (!concepts.has(parentId)) {
        faults.push(faultAt(path, `no concept "${parentId}"${suggestion(parentId, concepts.keys())}`));
      } else if (isA(parentId, id)) {
        faults.push(faultAt(path, `"${parentId}" stands below "${id}" and cannot stand above it`));
      }
    });
  });
  return faults;
}

/** Whether the last word tells by its form what the text is, as it may for a name that no row has. */
function knowsForm(text: string): boolean {
  const word = normalizeWord(text.trim().split(/\s/).at(-1) ?? '');
  return wordForm(word) !== null || headKind(word) !== null;
}

function offFaults({ value, faultAt }: LexiconFile, { concepts }: Lexicon): Fault[] {
  if (value.off.length === 0) return [];
  const names = new Set([...concepts.values()].flatMap((concept) => concept.names.map(nameKey)));
  return value.off.flatMap((text, index) => {
    if (concepts.has(conceptId(text)) || names.has(nameKey(text)) || knowsForm(text)) return [];
    const message = `no concept and no name "${text}"${suggestion(text, [...concepts.keys(), ...names])}`;
    return [faultAt(['off', index], message)];
  });
}

/**
 * Holds a file against the lexicon that it became a part of.
 * @throws Fault with the places of all that contradicts it, and of concepts that do not exist.
 */
export function checkLexiconFile(file: LexiconFile, lexicon: Lexicon): void {
  throwFaults([...conceptFaults(file, lexicon), ...offFaults(file, lexicon)]);
}
