import { readdirSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli.ts';
import { columnsOf } from '../../src/commands/columns.ts';
import { COMMANDS } from '../../src/commands/index.ts';
import { ClosedPipe, type Io, writeAll } from '../../src/commands/io.ts';
import { colorLevel } from '../../src/commands/style.ts';
import { displayWidth } from '../../src/output/measure.ts';
import { runMain, uninterrupted } from './run-main.ts';
import { makeWorkspace } from './workspace.ts';

let cwd = '';
beforeAll(() => {
  cwd = makeWorkspace();
});
afterAll(() => {
  rmSync(cwd, { recursive: true, force: true });
});

describe('colour', () => {
  it.each([
    ['auto', {}, true, 1],
    ['auto', {}, false, 0],
    ['auto', { NO_COLOR: '1' }, true, 0],
    ['auto', { NO_COLOR: '' }, true, 1],
    ['auto', { TERM: 'dumb' }, true, 0],
    ['auto', { FORCE_COLOR: '1' }, false, 1],
    ['auto', { FORCE_COLOR: '' }, false, 1],
    ['auto', { FORCE_COLOR: '0' }, true, 0],
    ['auto', { FORCE_COLOR: '1', NO_COLOR: '1' }, false, 1],
    ['always', { NO_COLOR: '1' }, false, 1],
    ['never', { FORCE_COLOR: '3' }, true, 0],
  ] as const)('--color %s with %o on a terminal (%s) has level %i', (choice, env, terminal, level) => {
    expect(colorLevel(choice, env, terminal)).toBe(level);
  });

  it('reaches a terminal and no file or pipe', async () => {
    const args = ['extract', 'a.txt'];
    expect((await runMain(args, { cwd, isTTY: true })).stdout).toContain('\u001B[');
    expect((await runMain(args, { cwd, isTTY: false })).stdout).not.toContain('\u001B[');
    expect((await runMain(args, { cwd, isTTY: true, env: { NO_COLOR: '1' } })).stdout).not.toContain('\u001B[');
  });
});

describe('width', () => {
  const widest = (text: string): number => Math.max(...text.split('\n').map(displayWidth));
  const args = ['compare', 'a.txt', 'b.md', 'c.html', '--color', 'never'];

  it('is that of the terminal, 80 elsewhere, and what --width says first', async () => {
    const narrow = await runMain(args, { cwd, isTTY: true, columns: 60 });
    const piped = await runMain(args, { cwd, columns: 60 });
    const told = await runMain([...args, '--width', '60'], { cwd, isTTY: true, columns: 200 });
    expect(widest(narrow.stdout)).toBeLessThanOrEqual(60);
    expect(widest(piped.stdout)).toBeGreaterThan(60);
    expect(told.stdout).toBe(narrow.stdout);
  });

  it.each([
    ['60', 200, 60],
    ['100', undefined, 100],
    ['7', 200, 40],
    ['0', 50, 50],
    ['wide', undefined, 80],
    ['', undefined, 80],
  ])('is what COLUMNS=%s says on a terminal of %s columns: %i', (said, columns, wanted) => {
    expect(columnsOf({ COLUMNS: said }, columns === undefined ? null : { columns })).toBe(wanted);
  });
});

describe('a saved report', () => {
  it.each(['json', 'ndjson'])('as %s holds the claims of its sources', async (format) => {
    const saved = await runMain(['extract', 'a.txt', 'b.md', '--format', format, '--output', `saved.${format}`], {
      cwd,
    });
    expect(saved).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    const { stdout, exitCode } = await runMain(['diff', `saved.${format}`, `{a.txt,b.md}`], { cwd });
    expect({ stdout, exitCode }).toEqual({ stdout: 'no change\n', exitCode: 0 });
  });
});

describe('writeAll', () => {
  const to = (write: Io['stdout']['write']) => ({ stdout: { write }, uninterrupted });
  const failing = (code: string) => to((_text, done) => done?.(Object.assign(new Error(code), { code })));

  it('tells a reader that went away from a disk that is full', async () => {
    await expect(writeAll(failing('EPIPE'), 'text')).rejects.toThrow(ClosedPipe);
    await expect(writeAll(failing('ENOSPC'), 'text')).rejects.toThrow(
      'standard output: cannot be written: no space left',
    );
  });

  it('writes pieces in order and nothing for nothing', async () => {
    const written: string[] = [];
    const kept = to((text, done) => {
      written.push(text);
      done?.();
    });
    await writeAll(kept, []);
    await writeAll(kept, ['a'.repeat(70_000), 'b', 'c']);
    expect(written.map((text) => text.length)).toEqual([70_000, 2]);
  });
});

describe('main', () => {
  const io = (stdout: Io['stdout'], said: string[]): Io => ({
    stdin: (async function* () {})(),
    stdout,
    stderr: { write: (text) => said.push(text) },
    cwd,
    env: {},
    inputs: new Set<string>(),
    stdinFile: () => null,
    uninterrupted,
  });

  it('ends quietly where the reader went away', async () => {
    const said: string[] = [];
    const gone = Object.assign(new Error('EPIPE'), { code: 'EPIPE' });
    expect(await main(['schema'], io({ write: (_text, done) => done?.(gone) }, said))).toBe(0);
    expect(said).toEqual([]);
  });

  it('shows the stack of a fault of its own, and only then', async () => {
    const said: string[] = [];
    const broken = {
      write: () => {
        throw new TypeError('a bug');
      },
    };
    expect(await main(['schema'], io(broken, said))).toBe(2);
    expect(said.join('')).toMatch(/^claims: a fault of the program itself: TypeError: a bug\n\s+at /);
  });
});

describe('the registry of commands', () => {
  it('holds a command for each file that defines one', () => {
    const files = readdirSync('src/commands').map((name) => name.replace(/\.ts$/, ''));
    const ids = COMMANDS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(files).toEqual(expect.arrayContaining(ids));
  });

  it.each(COMMANDS)('$id has a summary, and examples that name it', ({ id, summary, examples }) => {
    expect(summary).toMatch(/^[a-z]/);
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect(example).toContain(id);
  });
});
