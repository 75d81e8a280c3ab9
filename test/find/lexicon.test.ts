import { describe, expect, it } from 'vitest';
import type { LexiconExtension } from '../../src/find/extend-concepts.ts';
import { defaultLexicon, loadLexicon } from '../../src/find/lexicon.ts';
import { indexTables } from '../../src/find/lexicon-index.ts';
import { loadText } from '../../src/load/load-text.ts';
import type { Concept } from '../../src/model.ts';
import { extractDocument } from '../../src/pipeline.ts';
import { Texts } from '../../src/text/text-list.ts';

const concept = (label: string, rest: Partial<Concept> = {}): Concept => ({
  id: label,
  label,
  kind: 'treatment',
  isA: [],
  names: [],
  codes: {},
  ...rest,
});

function claimsOf(text: string, extension: Partial<LexiconExtension>): string[] {
  const lexicon = loadLexicon({ concepts: [], off: [], ...extension });
  const { claims } = extractDocument(loadText(text, { format: 'text' }), { lexicon });
  return claims.map(({ type, subject, object }) => `${type} ${subject.id} ${object.id}`);
}

it('knows the jab, the shot and the vaccination of a vaccine, but for names of another row', () => {
  const rows = 'zorblat vaccine\nother drops | | zorblat shot';
  const { names } = indexTables([{ name: 'treatments', kind: 'treatment', rows }]);
  const list = new Texts(names);
  const read = Array.from({ length: list.length }, (_, number) => list.at(number));
  expect(read.flatMap((lines) => lines.split('\n'))).toEqual([
    '0 zorblat vaccine',
    '1 zorblat shot',
    '0 zorblat jab',
    '0 zorblat vaccination',
    '0 zorblat immunization',
    '1 other drops',
  ]);
});

describe('a lexicon that a user extends', () => {
  it('knows the names of a new concept', () => {
    const concepts = [concept('zorblat', { names: ['blue dust'] })];
    expect(claimsOf('Blue dust can cause nausea.', { concepts })).toEqual(['side-effect zorblat nausea']);
    expect(claimsOf('Blue dust can cause nausea.', {})).toEqual([]);
  });

  it('gives a concept that it has already more names and broader concepts', () => {
    const concepts = [concept('ibuprofen', { names: ['blue dust'], isA: ['zorblats'] }), concept('zorblats')];
    expect(claimsOf('Blue dust can cause nausea.', { concepts })).toEqual(['side-effect ibuprofen nausea']);
    const lexicon = loadLexicon({ concepts, off: [] });
    expect([lexicon.isA('ibuprofen', 'zorblats'), lexicon.isA('ibuprofen', 'nsaids')]).toEqual([true, true]);
  });

  it('gives a name to the concept of the user where two of one kind have it', () => {
    const concepts = [concept('zorblat', { names: ['ibuprofen'] })];
    expect(claimsOf('Ibuprofen can cause nausea.', { concepts })).toEqual(['side-effect zorblat nausea']);
  });

  it('reads every spelling of a name that counts in one case only', () => {
    const concepts = [concept('zorblat', { names: ['=ZoB', '=ZOb'] })];
    const isRead = (name: string) => claimsOf(`${name} can cause nausea.`, { concepts }).length === 1;
    expect(['ZoB', 'ZOb', 'zob'].map(isRead)).toEqual([true, true, false]);
  });

  it('does not look for what is off: a concept, a name, a word that its form tells', () => {
    const off = (text: string, ...names: string[]) => claimsOf(text, { off: names });
    expect(off('Advil can cause fever.')).toEqual(['side-effect ibuprofen fever']);
    expect(off('Advil can cause fever.', 'advil')).toEqual([]);
    expect(off('Ibuprofen can cause fever and nausea.', 'advil', 'Nausea')).toEqual(['side-effect ibuprofen fever']);
    expect(off('Zorblatumab can cause rash.')).toEqual(['side-effect zorblatumab rash']);
    expect(off('Zorblatumab can cause rash.', 'zorblatumab')).toEqual([]);
  });

  it('has a fingerprint of its own', () => {
    const version = (off: readonly string[]) => loadLexicon({ concepts: [], off }).version;
    expect(version(['nausea'])).toBe(version(['nausea']));
    expect(new Set([version(['nausea']), version(['fever']), defaultLexicon().version]).size).toBe(3);
  });
});
