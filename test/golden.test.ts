import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { extractClaims, loadText } from '../src/index.ts';
import { CLAIM_TYPES, type Claim, type TextFormat, type Warning } from '../src/model.ts';

const FORMAT_OF: Readonly<Record<string, TextFormat>> = {
  'input.txt': 'text',
  'input.md': 'markdown',
  'input.html': 'html',
};
const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));

interface Case {
  readonly name: string;
  readonly text: string;
  readonly format: TextFormat;
  readonly expected: string;
}

function readCase(folder: string, name: string): Case {
  const files = readdirSync(join(folder, name));
  const input = files.find((file) => file in FORMAT_OF);
  const format = FORMAT_OF[input ?? ''];
  if (input === undefined || format === undefined)
    throw new Error(`${name}: holds no input.txt, input.md or input.html`);
  const text = readFileSync(join(folder, name, input), 'utf8');
  return { name: name.replaceAll('-', ' '), text, format, expected: join(folder, name, 'expected.json') };
}

function readCases(group: string): Case[] {
  const folder = join(FIXTURES, group);
  return readdirSync(folder)
    .sort()
    .map((name) => readCase(folder, name));
}

/** type | subject → object | facet | assertion | "words" | line */
function claimLine(claim: Claim): string {
  const { type, subject, object, facet, polarity, certainty, attribution, promotional, sentence } = claim;
  const assertion = [polarity, certainty, attribution, promotional ? 'promotional' : null].filter(
    (one) => one !== null,
  );
  const parts = [type, `${subject.label} → ${object.label}`, facet ?? '-', assertion.join(' ')];
  return [...parts, `"${object.text}"`, `line ${sentence.line}`].join(' | ');
}

const lineOf = (text: string, { span }: Warning): number => text.slice(0, span?.start ?? 0).split('\n').length;

function render({ text, format }: Case): { claims: string[]; warnings: string[] } {
  const { warnings } = loadText(text, { format });
  return {
    claims: extractClaims(text, { format }).map(claimLine),
    warnings: warnings.map((warning) => `${warning.code} | line ${lineOf(text, warning)}`),
  };
}

describe('golden cases', () => {
  const cases = readCases('golden');

  test.each(cases)('$name', async (one) => {
    await expect(`${JSON.stringify(render(one), null, 2)}\n`).toMatchFileSnapshot(one.expected);
  });

  test('cover every claim type', () => {
    const found = new Set(cases.flatMap(({ text, format }) => extractClaims(text, { format }).map(({ type }) => type)));
    expect([...found].sort()).toEqual([...CLAIM_TYPES].sort());
  });
});

// What the program gets wrong today, beside the right answer: a case that passes belongs in `golden`.
describe('known gaps', () => {
  for (const one of readCases('known-gaps')) {
    test.fails(one.name, () => {
      expect(render(one)).toEqual(JSON.parse(readFileSync(one.expected, 'utf8')));
    });
  }
});
