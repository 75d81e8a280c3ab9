import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/index.ts';
import { CHANGE_KINDS, CLAIM_TYPES } from '../../src/model.ts';

let folder = '';
const scripts: Record<string, string> = {};
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'claims-completion-'));
  writeFileSync(join(folder, 'leaflet.md'), '');
  mkdirSync(join(folder, 'letters'));
  for (const shell of ['bash', 'zsh', 'fish']) {
    scripts[shell] = (await execa('node', ['bin/claims.js', 'completion', shell])).stdout;
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What bash offers for the last word of a command line, and whether it adds files. */
const COMPLETE = `
adds=yes
compopt() { adds=no; }
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
_claims
printf '%s\\n' "$adds" "\${COMPREPLY[@]}"
`;

/** The words as readline breaks them, "=" by itself. */
async function offered(line: string): Promise<{ files: boolean; words: string[] }> {
  const words = line.split(/ |(?<==)|(?==)/);
  const { stdout, stderr } = await execa('bash', ['--norc', '-c', `${scripts.bash}${COMPLETE}`, 'bash', ...words]);
  expect(stderr).toBe('');
  const [files, ...found] = stdout.split('\n').filter((one) => one !== '');
  return { files: files === 'yes', words: found };
}

const nothing = { files: false, words: [] };
const onlyFiles = { files: true, words: [] };

describe('in bash', () => {
  it.each([
    ['claims ex', ['extract', 'export', 'explain']],
    ['claims --v', ['--version']],
    ['claims compare --qu', ['--quorum', '--quiet']],
    ['claims compare leaflet.md -q --ref', ['--reference']],
    ['claims extract --format ', ['text', 'json', 'ndjson', 'csv', 'markdown', 'html']],
    ['claims extract -f m', ['markdown']],
    ['claims extract --format=', ['text', 'json', 'ndjson', 'csv', 'markdown', 'html']],
    ['claims extract --format=nd', ['ndjson']],
    ['claims extract --type ', [...CLAIM_TYPES]],
    ['claims extract --type duration --type si', ['side-effect']],
    ['claims diff --ignore ', [...CHANGE_KINDS]],
    ['claims help sc', ['score', 'schema']],
    ['claims completion ', ['bash', 'zsh', 'fish']],
  ])('%s', async (line, words) => {
    expect(await offered(line)).toEqual({ files: false, words });
  });

  it.each(['claims extract ', 'claims diff leaflet.md ', 'claims compare --output ', 'claims verify --root '])(
    '%s: files',
    async (line) => {
      expect(await offered(line)).toEqual(onlyFiles);
    },
  );

  it.each(['claims extract --width ', 'claims extract --format x', 'claims schema ', 'claims nosuch '])(
    '%s: nothing',
    async (line) => {
      expect(await offered(line)).toEqual(nothing);
    },
  );

  it('is registered, and files are found by readline where the function finds none', async () => {
    const { stdout } = await execa('bash', ['--norc', '-c', `${scripts.bash}\ncomplete -p claims`]);
    expect(stdout).toBe('complete -o default -F _claims claims');
  });

  it('can be sourced again', async () => {
    const { stderr } = await execa('bash', ['--norc', '-c', `${scripts.bash}\n${scripts.bash}`]);
    expect(stderr).toBe('');
  });
});

describe.each(['bash', 'zsh', 'fish'])('the script for %s', (shell) => {
  it.each(COMMANDS)('has every option of claims $id', async ({ id }) => {
    const { stdout } = await execa('node', ['bin/claims.js', id, '--help']);
    const options = [...stdout.matchAll(/^ {2}(?:-\w, )?--([\w-]+)/gm)].map(([, name]) => name ?? '');
    expect(options).toContain('help');
    const lines = scripts[shell]?.replaceAll(/\\\n */g, '').split('\n') ?? [];
    const own = lines.filter((line) => line.includes(shell === 'fish' ? `_from ${id}'` : ` ${id})`)).join('\n');
    for (const option of options) expect(own).toContain(shell === 'fish' ? ` -l ${option} ` : `--${option}`);
  });

  it('names every command', () => {
    for (const { id } of COMMANDS) expect(scripts[shell]).toMatch(new RegExp(`[ ']${id}[ ':]`));
  });
});
