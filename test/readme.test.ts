import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../src/commands/index.ts';
import { NAME, VERSION } from '../src/version.ts';

const README = readFileSync('README.md', 'utf8');

function fenced(language: string): string[] {
  return [...README.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, name, body = '']) =>
    name === language ? [body] : [],
  );
}

const shellLines = fenced('sh').flatMap((body) => body.split('\n').map((line) => line.replace(/\s+#.*$/, '').trim()));
const examples = shellLines.filter((line) => /^(?:npx )?claims\b/.test(line));

describe('the shell examples', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'claims-readme-'));
    for (const name of ['corpus', 'fixtures/gold']) cpSync(name, join(folder, name), { recursive: true });
    writeFileSync(join(folder, 'documents.ndjson'), '{"id": "note", "text": "Ibuprofen can cause nausea."}\n');
    mkdirSync(join(folder, 'bin'));
    chmodSync('bin/claims.js', 0o755);
    symlinkSync(resolve('bin/claims.js'), join(folder, 'bin', 'claims'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('are there for every command', () => {
    for (const { id } of COMMANDS) expect(examples.join('\n')).toMatch(new RegExp(`\\bclaims ${id}\\b`));
  });

  it.each(examples)('%s', async (line) => {
    const env = { PATH: [join(folder, 'bin'), process.env.PATH].join(delimiter) };
    const command = line.replace(/^npx /, '');
    const { exitCode, stdout, stderr } = await execa(command, { shell: true, cwd: folder, env, reject: false });
    expect(stdout === '' && !/--output|> /.test(line) ? 'no output' : 'output').toBe('output');
    expect(stderr).not.toMatch(/^claims: (?!warning: )|passed over/m);
    expect(line.startsWith('claims diff') ? [0, 1] : [0]).toContain(exitCode);
  });

  it('begin with the two commands that set up and try the program', () => {
    expect(shellLines).toContain('npm ci && npx claims compare corpus');
    expect(shellLines).toContain('npm ci && npm test');
  });
});

describe('the generated sections', () => {
  it('are what the program says', async () => {
    const { exitCode, stderr } = await execa('node', ['scripts/readme.mjs', '--check'], { reject: false });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  });

  it.each(COMMANDS)('list claims $id', ({ id }) => {
    expect(README).toContain(`### claims ${id}\n`);
  });
});

describe('the claim in JSON', () => {
  it('is one that the program finds', async () => {
    const { id, '…': _more, ...shown } = JSON.parse(fenced('json')[0] ?? '');
    const { stdout } = await execa('node', ['bin/claims.js', 'extract', shown.source, '--format', 'ndjson']);
    const claims = stdout.split('\n').map((line) => JSON.parse(line));
    expect(claims).toContainEqual(expect.objectContaining(shown));
    expect(id).toBe('…');
  });
});

describe('the library example', () => {
  it.each(fenced('js'))('prints what its comments say', async (code) => {
    const wanted = code.split('\n').flatMap((line) => /^\/\/ (.*)$/.exec(line)?.[1] ?? []);
    const { stdout } = await execa('node', ['--input-type=module', '--eval', code]);
    expect(stdout.split('\n')).toEqual(wanted);
  });
});

describe('the version', () => {
  const read = (path: string): { name: string; version: string } => JSON.parse(readFileSync(path, 'utf8'));

  it('is one in package.json, package-lock.json and the program', () => {
    expect(read('package.json')).toMatchObject({ name: NAME, version: VERSION });
    expect(read('package-lock.json')).toMatchObject({ name: NAME, version: VERSION });
  });

  it('is the latest in CHANGELOG.md, where a version is released', () => {
    const headings = [...readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## \[?([^\]\s]+)/gm)].map(([, name]) => name);
    expect(headings.length).toBeGreaterThan(0);
    const [latest = VERSION] = headings.filter((name) => name !== 'Unreleased');
    expect(latest).toBe(VERSION);
  });
});
