import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Claim, Comparison, Report } from '../../src/model.ts';
import { type CliResult, runMain } from './run-main.ts';

const FILES: Readonly<Record<string, string>> = {
  'in/a.txt': 'Ibuprofen and gout\n\nIbuprofen is used to treat gout. Ibuprofen may cause nausea.\n',
  'in/b.md': '# Ibuprofen\n\nIbuprofen does **not** cause *nausea*. It is used to treat gout &amp; fever.\n',
  'in/c.html': '<h1>Ibuprofen</h1><p>Ibuprofen is used to treat <b>gout</b>&nbsp;&amp; fever.</p>',
  'docs.ndjson':
    '{"id": "x", "text": "Ibuprofen can cause nausea."}\n{"id": "y", "text": "Ibuprofen can cause rash."}\n',
};

let cwd = '';
const run = (...args: string[]): Promise<CliResult> => runMain(args, { cwd });
beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'claims-verify-'));
  mkdirSync(join(cwd, 'in'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(cwd, name), text);
  await run('compare', 'in', '--format', 'json', '--output', 'report.json');
});
afterAll(() => {
  rmSync(cwd, { recursive: true, force: true });
});

type Changeable<Value> = Value extends object ? { -readonly [Key in keyof Value]: Changeable<Value[Key]> } : Value;
type Draft = Changeable<Report> & { claims: Changeable<Claim>[]; comparison: Changeable<Comparison> };

const report = (): Draft => JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8'));

/** The lines that tell of a report that was tampered with; ids of claims are left out. */
async function findingsOf(tamper: (draft: Draft) => void): Promise<string[]> {
  const draft = report();
  tamper(draft);
  writeFileSync(join(cwd, 'tampered.json'), JSON.stringify(draft));
  const { exitCode, stdout, stderr } = await run('verify', 'tampered.json');
  expect([exitCode, stderr]).toEqual([1, '']);
  const lines = stdout.trimEnd().split('\n');
  expect(lines.pop()).toMatch(/^tampered\.json: not valid: \d+ findings? \(/);
  return lines.map((line) => line.replace(/^[0-9a-f]{12,}(?:-\d+)? /, ''));
}

const claim = (draft: Draft, at: number): Changeable<Claim> => draft.claims[at] as Changeable<Claim>;

describe('a report is valid', () => {
  it('as the program wrote it', async () => {
    const { exitCode, stdout, stderr } = await execa('node', [resolve('bin/claims.js'), 'verify', 'report.json'], {
      cwd,
    });
    const claims = report().claims.length;
    expect(claims).toBeGreaterThan(4);
    expect({ exitCode, stdout, stderr }).toEqual({
      exitCode: 0,
      stdout: `report.json: valid (3 sources and ${claims} claims checked, each claim made again)`,
      stderr: '',
    });
  });

  it.each([
    ['with a quorum and a reference', 'compare in --quorum 3 --reference in/a.txt -f json'],
    ['of a shard', 'extract in --shard 2/2 -f json'],
    ['of one source', 'extract in/c.html -f json'],
    ['of documents in NDJSON', 'compare docs.ndjson -f json'],
    ['that holds claims only', 'extract in -f ndjson'],
  ])('%s', async (_name, command) => {
    writeFileSync(join(cwd, 'saved'), (await run(...command.split(' '))).stdout);
    const { exitCode, stdout, stderr } = await run('verify', 'saved', '--format', 'json');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ valid: true, traced: true, findings: [], failures: [] });
  });

  it('of the types that --type names, and of no others', async () => {
    writeFileSync(join(cwd, 'saved'), (await run('compare', 'in', '-t', 'indication', '-f', 'json')).stdout);
    expect((await run('verify', 'saved', '-t', 'indication')).exitCode).toBe(0);
    const all = await run('verify', 'saved');
    expect([all.exitCode, all.stdout.split('\n')[0]]).toEqual([
      1,
      'claims: none is of the type side-effect, and the sources make 2; a report made with --type is verified with the same --type',
    ]);
    const other = await run('verify', 'saved', '-t', 'side-effect');
    expect([other.exitCode, other.stdout]).toEqual([
      1,
      expect.stringMatching(/^\w+ \(in\/a\.txt:3\): is of the type indication, which --type does not name\n/),
    ]);
  });

  it('of a source as large as --max-bytes says', async () => {
    const verify = await run('verify', 'report.json', '--max-bytes', '80');
    expect([verify.exitCode, verify.stderr]).toEqual([2, expect.stringContaining('raise --max-bytes')]);
    expect((await run('verify', 'report.json', '--max-bytes', '1K')).exitCode).toBe(0);
  });

  it('from another folder, which --root names', async () => {
    const here = join(cwd, 'in');
    expect((await runMain(['verify', '../report.json', '--root', '..'], { cwd: here })).exitCode).toBe(0);
    expect((await runMain(['verify', '../report.json'], { cwd: here })).exitCode).toBe(2);
  });
});

describe('a report that was tampered with is caught', () => {
  const at = '(in/a.txt:3)';
  it.each<[string, (draft: Draft) => void, string[]]>([
    [
      'polarity',
      (draft) => {
        claim(draft, 0).polarity = 'denied';
      },
      [`${at}: polarity: report: "denied", file: "asserted"`],
    ],
    [
      'words',
      (draft) => {
        claim(draft, 0).object.text = 'pain';
      },
      [`${at}: object.text: report: "pain", file: "gout"`],
    ],
    [
      'place',
      (draft) => {
        claim(draft, 0).object.span.end += 1;
      },
      [`${at}: object.span.end: report: 52, file: 51`],
    ],
    [
      'rule',
      (draft) => {
        claim(draft, 0).evidence.rule = 'indication.magic';
      },
      [`${at}: evidence.rule: report: "indication.magic", file: "indication.used-to-treat"`],
    ],
    [
      'a key too many',
      (draft) => {
        Object.assign(claim(draft, 0), { approved: true });
      },
      [`${at}: approved: report: true, file: nothing`],
    ],
    [
      'a claim of its own',
      (draft) => {
        Object.assign(claim(draft, 0), { id: 'ffffffffffff', type: 'route' });
      },
      [`${at}: the source does not make this claim`, `${at}: the source makes this claim, and the report lacks it`],
    ],
    [
      'a claim left out',
      (draft) => {
        draft.claims.splice(1, 1);
      },
      ['(in/a.txt:3): the source makes this claim, and the report lacks it'],
    ],
    [
      'a claim told twice',
      (draft) => {
        draft.claims.push(claim(draft, 0));
      },
      [`${at}: stands in the report twice`],
    ],
    [
      'claims in another order',
      (draft) => {
        draft.claims.reverse();
      },
      ['claims: do not stand in the order of the sources'],
    ],
    [
      'a claim of nowhere',
      (draft) => {
        claim(draft, 0).source = 'in/z.txt';
      },
      [
        '(in/z.txt:3): the report lists no source "in/z.txt"',
        `${at}: the source makes this claim, and the report lacks it`,
      ],
    ],
    [
      'a count',
      (draft) => {
        Object.assign(draft.sources[0] as object, { words: 1 });
      },
      ['in/a.txt: words: report: 1, file: 13'],
    ],
    [
      'a state of the matrix',
      (draft) => {
        const topic = draft.comparison.topics.find(({ id }) => id.endsWith('nausea'));
        Object.assign(topic?.cells['in/b.md'] as object, { state: 'asserts' });
      },
      [
        expect.stringMatching(
          /^comparison: topics\.\d+\.cells\.in\/b\.md\.state: report: "asserts", file: "denies"$/,
        ) as unknown as string,
      ],
    ],
  ])('%s', async (_name, tamper, findings) => {
    expect(await findingsOf(tamper)).toEqual(findings);
  });

  it('by text that was put above its claims, which is told once', async () => {
    const text = FILES['in/a.txt'] ?? '';
    writeFileSync(join(cwd, 'in/a.txt'), `A first line.\n\n${text}`);
    const { exitCode, stdout } = await run('verify', 'report.json');
    const { findings } = JSON.parse((await run('verify', 'report.json', '--format', 'json')).stdout);
    writeFileSync(join(cwd, 'in/a.txt'), text);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(
      /^in\/a\.txt: 2 claims moved by \+15 characters, words unchanged \(--format json names each\)$/m,
    );
    expect(stdout).not.toMatch(/span|sentence\.line/);
    expect(findings).toContainEqual({
      of: claim(report(), 0).id,
      place: 'in/a.txt:3',
      field: 'object.span.start',
      message: null,
      report: text.indexOf('gout.'),
      file: text.indexOf('gout.') + 15,
    });
  });

  it('a hash, and a shape', async () => {
    const [hash] = await findingsOf((draft) => {
      Object.assign(draft.sources[0] as object, { sha256: '0'.repeat(64) });
    });
    expect(hash).toMatch(/^in\/a\.txt: sha256: report: "0{64}", file: "[0-9a-f]{64}"$/);
    const [shape] = await findingsOf((draft) => {
      Object.assign(claim(draft, 0).sentence, { line: 'three' });
    });
    expect(shape).toMatch(/^schema: claims\.0\.sentence\.line: Invalid input: expected number/);
  });
});

describe('a source that was taken out with all of its claims', () => {
  const verify = (...args: string[]) =>
    execa('node', [resolve('bin/claims.js'), 'verify', ...args], { cwd, reject: false });

  it.each(['json', 'ndjson'])('is told where the sources are named: %s', async (format) => {
    await run('compare', 'in/a.txt', 'in/c.html', '--format', 'json', '--output', 'fewer.json');
    await run('extract', 'in/a.txt', 'in/c.html', '--format', 'ndjson', '--output', 'fewer.ndjson');
    expect((await verify(`fewer.${format}`)).exitCode).toBe(0);
    expect((await verify(`fewer.${format}`, 'in/a.txt', 'in/c.html')).exitCode).toBe(0);
    const { exitCode, stdout, stderr } = await verify(`fewer.${format}`, 'in');
    expect([exitCode, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(
      /^in\/b\.md: the report lacks this source and its claims \(3\)\nfewer\.\w+: not valid: 1 finding /,
    );
  });

  it('is looked for below --root, and what cannot be read is told', async () => {
    const here = join(cwd, 'in');
    const { exitCode, stdout, stderr } = await runMain(['verify', '../report.json', 'in', 'none', '--root', '..'], {
      cwd: here,
    });
    expect([exitCode, stderr]).toEqual([2, 'claims: none: no such file or directory; check the path\n']);
    expect(stdout).toMatch(/nothing wrong was found, and not all could be checked/);
  });
});

describe('what cannot be checked', () => {
  it('is a source that is not there; the others are', async () => {
    const draft = report();
    for (const one of [...draft.sources, ...draft.failures]) if (one.path === 'in/c.html') one.path = 'in/gone.html';
    claim(draft, 0).certainty = 'hedged';
    writeFileSync(join(cwd, 'gone.json'), JSON.stringify(draft));
    const { exitCode, stdout, stderr } = await run('verify', 'gone.json');
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^claims: in\/gone\.html: no such file/);
    expect(stdout).toMatch(/certainty: report: "hedged", file: "stated"\n.*\(2 sources and/);
  });

  it('is a rule of another version; quotes and hashes are', async () => {
    const draft = report();
    draft.tool.version = '0.0.1';
    claim(draft, 0).polarity = 'denied';
    writeFileSync(join(cwd, 'older.json'), JSON.stringify(draft));
    const older = await run('verify', 'older.json');
    expect([older.exitCode, older.stderr]).toEqual([
      2,
      expect.stringMatching(/^claims: made by claims 0\.0\.1 .*only hashes and quotes are checked\n$/),
    ]);
    expect(older.stdout).toMatch(/nothing wrong was found, and not all could be checked/);
    claim(draft, 0).sentence.text = 'Ibuprofen cures all.';
    writeFileSync(join(cwd, 'older.json'), JSON.stringify(draft));
    const forged = await run('verify', 'older.json');
    expect(forged.exitCode).toBe(1);
    expect(forged.stdout).toMatch(
      /sentence\.text: report: "Ibuprofen cures all\.", file: "Ibuprofen is used to treat gout\."/,
    );
  });

  it('is a file that is no report', async () => {
    for (const [text, message] of [
      ['', 'holds neither a report nor claims'],
      ['hello', 'not JSON'],
    ] as const) {
      writeFileSync(join(cwd, 'none.json'), text);
      const { exitCode, stderr } = await run('verify', 'none.json');
      expect([exitCode, stderr]).toEqual([2, expect.stringContaining(message)]);
    }
  });
});
