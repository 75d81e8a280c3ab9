import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/output/measure.ts';

const MANY = 100;
const EFFECTS = ['nausea', 'headache', 'tremor', 'dizziness', 'drowsiness'];

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'claims-narrow-'));
  for (let number = 0; number < MANY; number++) {
    const [first, second] = [EFFECTS[number % EFFECTS.length], EFFECTS[(number * 7 + 1) % EFFECTS.length]];
    writeFileSync(
      join(cwd, `article-${number + 100}.txt`),
      `Naproxen can cause ${first}. Naproxen may cause ${second}, as page ${number} of a book that nobody has read for many years says.\n`,
    );
  }
});
afterAll(() => {
  rmSync(cwd, { recursive: true, force: true });
});

async function compare(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> {
  const { COLUMNS, FORCE_COLOR, ...own } = process.env;
  const options = { cwd, env: { ...own, ...env }, extendEnv: false };
  return (await execa('node', [resolve('bin/claims.js'), 'compare', ...args], options)).stdout;
}

const widest = (text: string): number => Math.max(...text.split('\n').map(displayWidth));
const FEW = [100, 101, 102, 103].map((number) => `article-${number}.txt`);

describe('a pipe', () => {
  it('takes the width of COLUMNS, and --width before it', async () => {
    const [plain, narrow, wide, told] = await Promise.all([
      compare(FEW),
      compare(FEW, { COLUMNS: '60' }),
      compare(['.'], { COLUMNS: '120' }),
      compare([...FEW, '--width', '60'], { COLUMNS: '120' }),
    ]);
    expect(widest(plain)).toBeGreaterThan(60);
    expect(widest(plain)).toBeLessThanOrEqual(80);
    expect(widest(narrow)).toBeLessThanOrEqual(60);
    expect(widest(wide)).toBeGreaterThan(80);
    expect(told).toBe(narrow);
  });
});

describe('little room', () => {
  it.each([
    ['score', resolve('fixtures/score/gold.jsonl'), resolve('fixtures/report/report.json'), '--errors'],
    ['diff', resolve('corpus/short.txt'), resolve('corpus/explainer.md'), '--quiet'],
    ['explain', `${resolve('corpus/short.txt')}:11`],
    ['extract', resolve('corpus'), '--unmatched', '--quiet'],
  ])('is enough for %s', async (...args) => {
    const options = { cwd, reject: false };
    const { stdout } = await execa('node', [resolve('bin/claims.js'), ...args, '--width', '40'], options);
    expect(stdout).not.toBe('');
    expect(widest(stdout)).toBeLessThanOrEqual(40);
  });

  it('breaks a path that is wider, of whatever is told of its source', async () => {
    const names = ['first', 'second', 'third'].map((name) => `${name}-${'very-long-name-'.repeat(4)}of-a-page.txt`);
    const said = ['can cause rash', 'can cause rash and relieves gout', 'treats gout'];
    for (const [at, name] of names.entries()) writeFileSync(join(cwd, name), `Naproxen ${said[at]}.\n`);
    for (const options of [[], ['--quorum', '1'], ['--reference', names[0] ?? '']]) {
      expect(widest(await compare([...names, '--width', '40', ...options]))).toBeLessThanOrEqual(40);
    }
    for (const name of names) rmSync(join(cwd, name));
  });

  it.each([40, 80])('for a hundred sources in %i columns loses no source, no figure and no topic', async (width) => {
    const stdout = await compare(['.', '--width', String(width)]);
    expect(widest(stdout)).toBeLessThanOrEqual(width);
    const [head = '', matrix = ''] = stdout.split(/^Topics of two or more/m);
    for (let number = 0; number < MANY; number++) expect(head).toContain(`article-${number + 100}.txt`);
    for (const figure of ['claims', 'benefits', 'risks', 'hedged', 'uncited', 'promo']) expect(head).toContain(figure);
    const topics = matrix.slice(0, matrix.search(/^(?:Differences|Said)/m));
    for (const effect of EFFECTS) expect(topics.split(`  ${effect}`)).toHaveLength(2);
    const spoken = topics.split('\n').flatMap((line) => /^ {4}(?:[●◐±] | {2})(.*)$/.exec(line)?.[1]?.split(' ') ?? []);
    // Every source speaks of two of the topics, or of one in two ways.
    expect(new Set(spoken).size).toBe(MANY);
    expect(topics).toMatch(/a\s+source\s+that\s+is\s+not\s+named\s+is\s+silent/);
  });

  it('puts the figures below a source, and breaks a long topic', async () => {
    writeFileSync(join(cwd, 'p.md'), 'Naproxen acts for several hours. Ibuprofen acts for several hours.\n');
    writeFileSync(join(cwd, 'q.md'), 'Naproxen acts for several hours. Aspirin acts for several hours.\n');
    const stdout = await compare(['p.md', 'q.md', '--width', '40']);
    expect(stdout).toContain('  A  p.md\n     claims 2, benefits 0, risks 0,\n     hedged 0, uncited 2, promo 0\n');
    expect(stdout).toMatch(/^ {2}naproxen → several hours {2}● ●$\n^ {2}\(\w/m);
  });

  it('breaks the statement of a claim, its title and a help', async () => {
    writeFileSync(
      join(cwd, 'r.md'),
      '# What everybody should know of naproxen today\n\nNaproxen causes severe allergic skin reactions in children.\n',
    );
    const run = async (...args: string[]) =>
      (await execa('node', [resolve('bin/claims.js'), ...args], { cwd, env: { COLUMNS: '40' } })).stdout;
    const claims = await run('extract', 'r.md', '--quiet');
    const statements = claims.replace(/“.*”/g, '');
    expect(statements).not.toContain('…');
    expect(statements).toMatch(/^What everybody should know of naproxen\ntoday$/m);
    expect(widest(claims)).toBeLessThanOrEqual(40);
    expect(widest(await run('--help').then((text) => text.slice(0, text.indexOf('Examples'))))).toBeLessThanOrEqual(40);
  });
});
