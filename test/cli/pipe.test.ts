import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const PIPED: ['ignore', 'pipe', 'inherit'] = ['ignore', 'pipe', 'inherit'];
const BINARY = resolve('bin/claims.js');
const MEBIBYTE = 1_048_576;
const ARTICLES = 24;
const CLAIMS = 24;
/** Told with every claim, so that a few claims make a long result; each is as long as a heading is told. */
const HEADINGS = [1, 2, 3, 4, 5, 6]
  .map((level) => `${'#'.repeat(level)} ${'Chapter and verse. '.repeat(20)}\n\n`)
  .join('');

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'claims-pipe-'));
  mkdirSync(join(cwd, 'articles'));
  for (let number = 0; number < ARTICLES; number++) {
    const article = Array.from(
      { length: CLAIMS },
      (_, index) => `Ibuprofen can cause nausea, as report ${number} of year ${index} tells.`,
    );
    writeFileSync(join(cwd, 'articles', `${number}.md`), `${HEADINGS}${article.join('\n\n')}\n`);
  }
});
afterAll(() => {
  rmSync(cwd, { recursive: true, force: true });
});

const shell = (command: string) =>
  execa('bash', ['-c', `set -o pipefail; ${command.replaceAll('claims ', `node "${BINARY}" `)}`], {
    cwd,
    reject: false,
    stripFinalNewline: false,
  });

describe('a long result', () => {
  it.each(['json', 'ndjson', 'text'])('arrives whole in a pipe as %s', async (format) => {
    const command = `claims extract articles --format ${format}`;
    await shell(`${command} > whole.txt`);
    const { stdout } = await shell(`${command} | (sleep 0.3; cat) | wc -c`);
    expect(statSync(join(cwd, 'whole.txt')).size).toBe(Number(stdout));
    if (format !== 'text') expect(Number(stdout)).toBeGreaterThan(MEBIBYTE);
  });

  it('ends quietly when its reader goes away', async () => {
    const { stdout, stderr, exitCode } = await shell('claims extract articles --format json | head -n 1');
    expect({ stdout, stderr, exitCode }).toEqual({ stdout: '{\n', stderr: '', exitCode: 0 });
  });

  it('is the same each time, and valid for the schema that the program prints', async () => {
    const first = await shell('claims compare articles --format json --output first.json');
    const second = await shell('claims compare articles --format json');
    const schema = await shell('claims schema');
    expect([first.exitCode, second.exitCode, schema.exitCode]).toEqual([0, 0, 0]);
    expect(readFileSync(join(cwd, 'first.json'), 'utf8')).toBe(second.stdout);
    const validate = new Ajv2020({ strict: true }).compile(JSON.parse(schema.stdout));
    validate(JSON.parse(second.stdout));
    expect(validate.errors).toBeNull();
  });
});

describe('a signal', () => {
  it('ends a long output after a whole record', async () => {
    const program = execa('node', [BINARY, 'extract', 'articles', '--format', 'ndjson'], {
      cwd,
      reject: false,
      buffer: false,
      stripFinalNewline: false,
    });
    let written = '';
    for await (const piece of program.iterable({ binary: true })) {
      if (written === '') program.kill('SIGINT');
      written += Buffer.from(piece).toString();
    }
    const ended = await program;
    expect(ended.exitCode).toBe(130);
    expect(written.endsWith('\n')).toBe(true);
    const records = written.trimEnd().split('\n');
    for (const record of records) expect(JSON.parse(record).id).toMatch(/./);
    expect(records.length).toBeLessThan(ARTICLES * CLAIMS);
  });

  it('waits for the reader of what is being written, and a second one ends it at once', async () => {
    const article = Array.from({ length: 300 }, (_, year) => `Ibuprofen can cause nausea, says the report of ${year}.`);
    writeFileSync(join(cwd, 'long.md'), `${HEADINGS}${article.join('\n\n')}\n`);
    const start = async () => {
      const program = spawn('node', [BINARY, 'extract', 'long.md', '--format', 'ndjson'], { cwd, stdio: PIPED });
      const ended = once(program, 'exit');
      // More is left than a pipe and its reader hold.
      await once(program.stdout, 'readable');
      program.kill('SIGINT');
      return { program, ended };
    };
    const read = await start();
    const [written] = await Promise.all([text(read.program.stdout), read.ended]);
    expect(written.length).toBeGreaterThan(MEBIBYTE / 2);
    expect([read.program.exitCode, written.trimEnd().split('\n').length]).toEqual([130, article.length]);
    const unread = await start();
    // Two signals that come together are one.
    const more = setInterval(() => unread.program.kill('SIGINT'), 20);
    await unread.ended;
    clearInterval(more);
    expect([unread.program.exitCode, unread.program.signalCode]).toEqual([130, null]);
    expect(unread.program.stdout.readableLength).toBeLessThan(written.length / 2);
  });
});

describe('an output', () => {
  it.each(['extract - --format json', 'extract - --format ndjson', 'extract - --stdin-name a.md --format text'])(
    'is never the file that standard input comes from: %s',
    async (command) => {
      writeFileSync(join(cwd, 'in.md'), 'Ibuprofen can cause nausea.\n');
      linkSync(join(cwd, 'in.md'), join(cwd, 'hard.md'));
      for (const output of ['in.md', 'hard.md']) {
        const { stdout, stderr, exitCode } = await shell(`claims ${command} --output ${output} < in.md`);
        const told = `claims: ${output}: is an input and will not be overwritten\n`;
        expect({ stdout, stderr, exitCode }).toEqual({ stdout: '', stderr: told, exitCode: 2 });
      }
      rmSync(join(cwd, 'hard.md'));
      expect(readFileSync(join(cwd, 'in.md'), 'utf8')).toBe('Ibuprofen can cause nausea.\n');
    },
  );
});

describe('a disk that is full', () => {
  it('is told, on standard output', async () => {
    const { stderr, exitCode } = await shell('claims extract articles --format json > /dev/full');
    expect({ stderr, exitCode }).toEqual({
      stderr: 'claims: standard output: cannot be written: no space left\n',
      exitCode: 2,
    });
  });

  it('leaves neither half a file nor a draft, and the file that was there as it was', async () => {
    mkdirSync(join(cwd, 'full'));
    writeFileSync(join(cwd, 'full', 'report.json'), 'before\n');
    const { stderr, exitCode } = await shell(
      'ulimit -f 8; claims extract articles --format json --output full/report.json; claims export articles --output full/new',
    );
    const told = (path: string) => `claims: ${path}: cannot be written: the file would be larger than is allowed\n`;
    expect({ stderr, exitCode }).toEqual({
      stderr: told('full/report.json') + told('full/new/report.json'),
      exitCode: 2,
    });
    expect(readFileSync(join(cwd, 'full', 'report.json'), 'utf8')).toBe('before\n');
    expect(readdirSync(join(cwd, 'full')).sort()).toEqual(['new', 'report.json']);
    expect(existsSync(join(cwd, 'full', 'new')) && readdirSync(join(cwd, 'full', 'new'))).toEqual([]);
  });
});
