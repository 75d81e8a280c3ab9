import { describe, expect, it } from 'vitest';
import { isSilent } from '../src/find/lexicon-index.ts';
import { type ConceptRow, readRows } from '../src/find/read-rows.ts';
import { TABLES } from '../src/lexicon/index.ts';
import { tokenize } from '../src/text/tokenize.ts';

const rows: readonly ConceptRow[] = TABLES.flatMap(readRows);
const ids = new Set(rows.map((row) => row.id));
const place = (row: ConceptRow): string => `${row.table}:${row.line}`;
const kinds = [...new Set(rows.map((row) => row.kind))];

/** A name as the matcher reads it. */
const readAs = (name: string): string =>
  tokenize(name.replace(/^=/, ''))
    .filter((token) => !isSilent(token))
    .map((token) => token.norm)
    .join(' ');

const isExact = (name: string): boolean => name.startsWith('=');
const namesOf = (row: ConceptRow): string[] => [row.label, ...row.names];

/** Names that a row shares with an earlier row of its kind, in the order of the tables. */
function sharedNames(kind: string): string[] {
  const owners = new Map<string, ConceptRow>();
  const shared: string[] = [];
  for (const row of rows.filter((one) => one.kind === kind)) {
    for (const name of namesOf(row)) {
      const owner = owners.get(readAs(name));
      if (owner === undefined) owners.set(readAs(name), row);
      else if (owner !== row) shared.push(`${place(row)}: "${name}" belongs to ${owner.label} (${place(owner)})`);
    }
  }
  return shared;
}

/** Chains of parents that come back to where they began. */
function cycles(): string[] {
  const parents = new Map(rows.map((row) => [row.id, row.isA]));
  const sound = new Set<string>();
  const found: string[] = [];
  const visit = (id: string, path: readonly string[]): void => {
    if (path.includes(id)) found.push([...path.slice(path.indexOf(id)), id].join(' > '));
    if (path.includes(id) || sound.has(id)) return;
    for (const parent of parents.get(id) ?? []) visit(parent, [...path, id]);
    sound.add(id);
  };
  for (const id of parents.keys()) visit(id, []);
  return found;
}

describe('tables', () => {
  it('hold the knowledge of a broad lexicon', () => {
    expect(rows.length).toBeGreaterThanOrEqual(1500);
  });

  it('have a name each', () => {
    const names = TABLES.map((table) => table.name);
    expect(names).toEqual([...new Set(names)]);
  });

  it('hold rows without blanks at their ends', () => {
    const untidy = TABLES.flatMap((table) =>
      table.rows
        .split('\n')
        .flatMap((line, index) => (line !== line.trim() || / {2}/.test(line) ? [`${table.name}:${index + 1}`] : [])),
    );
    expect(untidy).toEqual([]);
  });
});

describe('ids', () => {
  it('belong to one concept, whatever its kind', () => {
    const owners = new Map<string, ConceptRow>();
    const twice = rows.flatMap((row) => {
      const owner = owners.get(row.id);
      owners.set(row.id, owner ?? row);
      return owner === undefined ? [] : [`${place(row)}: "${row.id}" stands in ${place(owner)}`];
    });
    expect(twice).toEqual([]);
  });

  it('are not empty', () => {
    expect(rows.filter((row) => row.id === '').map(place)).toEqual([]);
  });
});

/** Names that a row repeats: of names that count in one case only, each case is a name of its own. */
function repeatedNames(row: ConceptRow): string[] {
  const names = namesOf(row);
  return names.filter((name, at) =>
    names
      .slice(0, at)
      .some((other) => readAs(other) === readAs(name) && !(isExact(other) && isExact(name) && other !== name)),
  );
}

describe('names', () => {
  it('stand once in a row', () => {
    const repeated = rows.flatMap((row) => repeatedNames(row).map((name) => `${place(row)}: "${name}"`));
    expect(repeated).toEqual([]);
  });

  it.each(kinds)('of %ss belong to one concept', (kind) => {
    expect(sharedNames(kind)).toEqual([]);
  });

  it('can be read in a text', () => {
    const unreadable = rows.flatMap((row) =>
      namesOf(row)
        .filter((name) => readAs(name) === '')
        .map((name) => `${place(row)}: "${name}"`),
    );
    expect(unreadable).toEqual([]);
  });

  it('that count in one case only differ from the label, which counts in any', () => {
    const pointless = rows.flatMap((row) =>
      row.names
        .filter((name) => name.startsWith('=') && readAs(name) === readAs(row.label))
        .map((name) => `${place(row)}: "${name}"`),
    );
    expect(pointless).toEqual([]);
    expect(rows.filter((row) => row.label.startsWith('=')).map(place)).toEqual([]);
  });
});

describe('parents', () => {
  it('stand in the lexicon', () => {
    const missing = rows.flatMap((row) =>
      row.isA.filter((parent) => !ids.has(parent)).map((parent) => `${place(row)}: "${parent}"`),
    );
    expect(missing).toEqual([]);
  });

  it('never lead back to the child', () => {
    expect(cycles()).toEqual([]);
  });

  it('of dosage forms are routes', () => {
    const routes = new Set(rows.filter((row) => row.kind === 'route').map((row) => row.id));
    const others = rows.filter((row) => row.kind === 'form' && row.isA.some((parent) => !routes.has(parent)));
    expect(others.map(place)).toEqual([]);
  });
});

describe('codes', () => {
  const FORMS: Readonly<Record<string, RegExp>> = {
    atc: /^[A-Z](?:\d\d(?:[A-Z](?:[A-Z](?:\d\d)?)?)?)?$/,
    mesh: /^[DC]\d+$/,
  };

  it('are well-formed', () => {
    const odd = rows.flatMap((row) =>
      Object.entries(row.codes)
        .filter(([scheme, code]) => !FORMS[scheme]?.test(code))
        .map(([scheme, code]) => `${place(row)}: ${scheme}:${code}`),
    );
    expect(odd).toEqual([]);
  });
});
