import { describe, expect, it } from 'vitest';
import { Fault } from '../../src/commands/fault.ts';
import { checkLexiconFile, extensionOf, readLexiconFile } from '../../src/commands/lexicon-file.ts';
import { loadLexicon } from '../../src/find/lexicon.ts';

const KINDS =
  'treatment, condition, effect, target, process, route, form, purpose, outcome, population, provider, setting';

/** What a person is shown of a faulty file. */
function faultOf(text: string): string[] {
  try {
    const file = readLexiconFile(text, 'my.yaml');
    checkLexiconFile(file, loadLexicon(extensionOf([file])));
  } catch (error) {
    if (error instanceof Fault) return [error.message, ...error.excerpt];
    throw error;
  }
  return [];
}

describe('a lexicon file', () => {
  it('is read as plain data, YAML or JSON', () => {
    const yaml =
      'concepts:\n  - label: Zorblat (effect)\n    kind: effect\n    exact: [ZB]\n    isA: [Nausea]\noff: [rash]\n';
    const json =
      '{"concepts":[{"label":"Zorblat (effect)","kind":"effect","exact":["ZB"],"isA":["Nausea"]}],"off":["rash"]}';
    const zorblat = {
      id: 'zorblat-effect',
      label: 'Zorblat',
      kind: 'effect',
      isA: ['nausea'],
      names: ['=ZB'],
      codes: {},
    };
    for (const text of [yaml, json]) {
      expect(faultOf(text)).toEqual([]);
      expect(extensionOf([readLexiconFile(text, 'x')])).toEqual({ concepts: [zorblat], off: ['rash'] });
    }
    for (const text of ['', '# nothing yet\n', '{}']) expect(faultOf(text)).toEqual([]);
  });

  it.each([
    [
      'off: [rash]\r\nof: [x]\r\n',
      'my.yaml:2:1: unknown key "of" (did you mean "off"?); allowed: concepts, off',
      '2 | of: [x]',
      '^^',
    ],
    ['concepts:\n  - label: zorblat\n', 'my.yaml:2:5: "kind" is missing', '2 |   - label: zorblat', '^'],
    [
      'concepts:\n  - {label: x, kind: treatmnt}\n',
      `my.yaml:2:22: unknown value "treatmnt" (did you mean "treatment"?); allowed: ${KINDS}`,
      '2 |   - {label: x, kind: treatmnt}',
      '^^^^^^^^',
    ],
    ['off: [5]\n', 'my.yaml:1:7: expected text; put it in quotes', '1 | off: [5]', '^'],
    ['off: ["%"]\n', 'my.yaml:1:7: expected text with a letter or a digit in it', '1 | off: ["%"]', '^^^'],
    ['off: {}\n', 'my.yaml:1:6: expected a list, such as [a, b]', '1 | off: {}', '^'],
    ['- off\n', 'my.yaml:1:1: expected a mapping; allowed: concepts, off', '1 | - off', '^'],
    [
      'off: [nausia]\n',
      'my.yaml:1:7: no concept and no name "nausia" (did you mean "nausea"?)',
      '1 | off: [nausia]',
      '^^^^^^',
    ],
    [
      'concepts:\n  - label: nausea\n    kind: treatment\n',
      'my.yaml:3:11: "nausea" is of the kind effect; call another concept of that name "nausea (treatment)"',
      '3 |     kind: treatment',
      '^^^^^^^^^',
    ],
    [
      'concepts:\n  - label: zorblat\n    kind: treatment\n    isA: [nsaid]\n',
      'my.yaml:4:11: no concept "nsaid" (did you mean "nsaids"?)',
      '4 |     isA: [nsaid]',
      '^^^^^',
    ],
    [
      'concepts:\n  - label: nsaids\n    kind: treatment\n    isA: [ibuprofen]\n',
      'my.yaml:4:11: "ibuprofen" stands below "nsaids" and cannot stand above it',
      '4 |     isA: [ibuprofen]',
      '^^^^^^^^^',
    ],
    [
      'off: [a\n',
      'my.yaml:2:1: not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
      '2 | ',
      '^',
    ],
    ['off: [a]\noff: [b]\n', 'my.yaml:2:1: not valid YAML: Map keys must be unique', '2 | off: [b]', '^'],
  ])('shows the place of a fault: %j', (text, message, line, caret) => {
    const [told, ...excerpt] = faultOf(text);
    expect(told).toBe(message);
    expect(excerpt[0]).toBe(`  ${line}`);
    expect(excerpt[1]?.replace(/^ +\| /, '').trimStart()).toBe(caret);
    expect(excerpt[1]?.indexOf('^')).toBe((excerpt[0]?.indexOf('|') as number) + 1 + Number(message.split(':')[2]));
  });

  it('shows every fault, in the order of the file', () => {
    const text = 'of: [x]\nconcepts:\n  - {label: x, kind: treatmnt, x: 1, y: 2}\n  - kind: effect\noff: [5, "%"]\n';
    expect(faultOf(text).filter((line) => line.startsWith('my.yaml'))).toEqual([
      'my.yaml:1:1: unknown key "of" (did you mean "off"?); allowed: concepts, off',
      expect.stringMatching(/^my\.yaml:3:22: unknown value "treatmnt"/),
      'my.yaml:3:32: unknown key "x"; allowed: label, kind, synonyms, exact, isA',
      'my.yaml:3:38: unknown key "y"; allowed: label, kind, synonyms, exact, isA',
      'my.yaml:4:5: "label" is missing',
      'my.yaml:5:7: expected text; put it in quotes',
      'my.yaml:5:10: expected text with a letter or a digit in it',
    ]);
    const unknown = 'concepts:\n  - {label: zorblat, kind: effect, isA: [nosuch, neither]}\noff: [nausia]\n';
    expect(faultOf(unknown).filter((line) => line.startsWith('my.yaml'))).toHaveLength(3);
    const syntax = 'a: 1\na: 2\na: 3\n';
    expect(faultOf(syntax).filter((line) => line.startsWith('my.yaml'))).toHaveLength(2);
  });

  it('shows twenty faults and tells how many more there are', () => {
    const told = faultOf(`off: [${'5, '.repeat(50)}5]\n`);
    expect(told.filter((line) => line.startsWith('my.yaml'))).toHaveLength(20);
    expect(told.at(-1)).toBe('and 31 more');
  });

  it.each([
    ['__proto__:\n  polluted: yes\n', /unknown key "__proto__"/],
    ['{"constructor": {"prototype": {"polluted": true}}}', /unknown key "constructor"/],
    ['off: !!js/function "function () { globalThis.polluted = true }"\n', /not valid YAML: Unresolved tag/],
    ['a: &a [x, x]\nb: &b [*a, *a]\noff: [*b, *b]\n', /the alias "\*a" is not read/],
  ])('runs nothing and changes nothing: %j', (text, message) => {
    expect(faultOf(text)[0]).toMatch(message);
    expect(Reflect.has({}, 'polluted')).toBe(false);
    expect(Reflect.has(globalThis, 'polluted')).toBe(false);
  });

  it('composes with others, of which the later wins', () => {
    const file = (id: string) =>
      readLexiconFile(`concepts: [{label: zorblat ${id}, kind: treatment, synonyms: [blue dust]}]\noff: [${id}]\n`, id);
    const extension = extensionOf([file('one'), file('two')]);
    expect(extension.concepts.map(({ id }) => id)).toEqual(['zorblat-two', 'zorblat-one']);
    expect(extension.off).toEqual(['two', 'one']);
  });
});
