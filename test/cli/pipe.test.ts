import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const BINARY = resolve('bin/claims.js');
const PIPE = 65_536;

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'claims-pipe-'));
  mkdirSync(join(cwd, 'articles'));
  for (let number = 0; number < 60; number++) {
    const article = Array.from(
      { length: 12 },
      (_, index) => `Ibuprofen can cause nausea, as report ${number} of year ${index} tells.`,
    );
    writeFileSync(join(cwd, 'articles', `${number}.txt`), `${article.join('\n\n')}\n`);
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
  it.each(['json', 'ndjson', 'csv', 'markdown', 'text'])('arrives whole in a pipe as %s', async (format) => {
    const command = `claims extract articles --format ${format}`;
    await shell(`${command} > whole.txt`);
    const { stdout } = await shell(`${command} | (sleep 0.3; cat) | wc -c`);
    expect(statSync(join(cwd, 'whole.txt')).size).toBe(Number(stdout));
    if (format !== 'text') expect(Number(stdout)).toBeGreaterThan(PIPE);
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
