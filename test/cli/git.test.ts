import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { afterAll, beforeAll, expect, test } from 'vitest';

const BIN = fileURLToPath(new URL('../../bin/claims.js', import.meta.url));
let repository = '';
const git = (...args: string[]) =>
  execa('git', args, { cwd: repository, env: { GIT_CONFIG_GLOBAL: '/dev/null', GIT_PAGER: 'cat' } });

beforeAll(async () => {
  repository = await mkdtemp(join(tmpdir(), 'claims-git-'));
  await git('init', '--quiet');
  await git('config', 'user.email', 'writer@example.org');
  await git('config', 'user.name', 'A Writer');
  await writeFile(join(repository, '.gitattributes'), '*.md diff=claims\n');
  await git('config', 'diff.claims.command', `"${process.execPath}" "${BIN}" diff --git`);
  await writeFile(join(repository, 'article.md'), 'Metformin may cause nausea.\n\nIt is used for gout.\n');
  await git('add', '.');
  await git('commit', '--quiet', '-m', 'First version');
});

afterAll(() => rm(repository, { recursive: true, force: true }));

test("git shows what an edit changed in claims, under the file's own name", async () => {
  await writeFile(join(repository, 'article.md'), 'Metformin causes nausea.\n\nIt is used for gout and migraine.\n');
  const { stdout, exitCode } = await git('diff');
  expect(exitCode).toBe(0);
  expect(stdout).toContain('article.md');
  expect(stdout).toContain('strengthened');
  expect(stdout).toContain('migraine');
});

test('a new file is all added', async () => {
  await writeFile(join(repository, 'new.md'), 'Sertraline treats panic disorder.\n');
  await git('add', 'new.md');
  const { stdout } = await git('diff', '--cached', '--', 'new.md');
  expect(stdout).toContain('new.md');
  expect(stdout).toContain('panic disorder');
});
