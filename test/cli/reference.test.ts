import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, expect, it } from 'vitest';

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'claims-reference-'));
  writeFileSync(
    join(cwd, 'leaflet.txt'),
    'Naproxen is used to treat gout.\nNaproxen can cause nausea.\nNaproxen may cause headache.\n',
  );
  writeFileSync(
    join(cwd, 'page.txt'),
    'Naproxen is used to treat gout.\nNaproxen causes headache.\nIt cures migraine.\n',
  );
});
afterAll(() => {
  rmSync(cwd, { recursive: true, force: true });
});

const compare = (...args: string[]) => execa('node', [resolve('bin/claims.js'), 'compare', ...args], { cwd });

it('a comparison by a reference tells how the others stand to it, with places, and nothing else', async () => {
  const { stdout } = await compare('page.txt', '--reference', 'leaflet.txt');
  expect(stdout).toMatch(/^2 sources, 6 claims, 4 topics\nmeasured by leaflet\.txt \(A\); without --reference/);
  expect(stdout).toMatch(
    /^Sources +leaves out +adds +stronger +weaker +differs\n {2}A {2}leaflet\.txt\n {2}B {2}page\.txt +1 +1 +1 +0 +0$/m,
  );
  expect(stdout).toMatch(/leaves out\n +side-effect: nausea \(A:2\), though line 3/);
  expect(stdout).toMatch(/adds\n +indication: migraine \(B:3\)/);
  expect(stdout).toMatch(/states more strongly\n +side-effect: headache – B:2 states it, A:3 hedges it with “may”\./);
  expect(stdout).not.toMatch(/Topics of two|^Silences|^Said/m);
});

it('is first on the page and alone in Markdown, and the JSON has the whole comparison', async () => {
  const args = ['page.txt', '--reference', 'leaflet.txt', '--format'];
  const [markdown, page, json] = await Promise.all(
    ['markdown', 'html', 'json'].map((format) => compare(...args, format)),
  );
  expect(markdown?.stdout).toMatch(/^## Against leaflet\.txt \(A\)\n\n### B: page\.txt\n\n- leaves out: /m);
  expect(markdown?.stdout).not.toContain('## Topics');
  expect(page?.stdout).toMatch(/<main>\s*<section id="reference"/);
  const { comparison } = JSON.parse(json?.stdout ?? '{}');
  expect(Object.keys(comparison)).toEqual(
    expect.arrayContaining(['topics', 'relations', 'unique', 'silences', 'reference']),
  );
});
