import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type LoadPathsOptions, loadPaths, MAX_BYTES } from '../../src/load/load-paths.ts';

const TEXT = 'Aspirin eases pain.\n';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'load-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(path: string, content: string | Uint8Array = TEXT): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
}

async function* bytesOf(...chunks: string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield new TextEncoder().encode(chunk);
}

async function loaded(paths: string[], options: Partial<LoadPathsOptions> = {}) {
  const { documents, failures } = await loadPaths(paths, { stdin: bytesOf(), cwd: folder, ...options });
  return { ids: documents.map(({ id }) => id), documents, failures };
}

describe('files', () => {
  test('are loaded in the order given, each once', async () => {
    write('b.txt');
    write('a.md', '# Aspirin');
    symlinkSync(join(folder, 'b.txt'), join(folder, 'c.txt'));
    const { ids, documents, failures } = await loaded(['./b.txt', 'a.md', 'b.txt', 'c.txt']);
    expect(ids).toEqual(['b.txt', 'a.md']);
    expect(documents.map(({ format }) => format)).toEqual(['text', 'markdown']);
    expect(failures).toEqual([]);
  });

  test('have the hash of their bytes', async () => {
    write('a.txt', Uint8Array.of(0xef, 0xbb, 0xbf, 0x48, 0x69));
    const [document] = (await loaded(['a.txt'])).documents;
    expect(document?.text).toBe('Hi');
    expect(document?.sha256).toBe('7169d3eccde6a49cc40d142c2196ccfc46c5deca049a00b92c677c7b72759feb');
  });

  test.each([
    ['<!doctype html><p>Hi', 'html'],
    ['  <html><body>x', 'html'],
    ['<div><p>a</p><p>b</p></div>', 'html'],
    ['<?xml version="1.0"?><html xmlns="x"><body><article>x</article></body></html>', 'html'],
    ['<article><p>a</p><p>b</p><p>c</p></article>', 'html'],
    ['<?xml version="1.0"?>\n<!DOCTYPE article>\n<article><body><p>x</p></body></article>', 'jats'],
    ['<!DOCTYPE article PUBLIC "a" "b"><article><body><p>x</p></body></article>', 'jats'],
    ['<article dtd-version="1.3"><body><p>x</p></body></article>', 'jats'],
    ['<OAI-PMH><metadata><article><body><p>x</p></body></article></metadata></OAI-PMH>', 'jats'],
    ['---\ntitle: x\n---\ntext', 'markdown'],
    ['# Use\n\nSee [this](u).', 'markdown'],
    ['## Use\n\nTake it with food.', 'markdown'],
    ['Use\n\n| a | b |\n|---|---|\n| c | d |', 'markdown'],
    ['**Use**\n\n- a\n- b\n', 'markdown'],
    ['<p>a <b>b</b></p>', 'html'],
    ['<p align="center"><img src="x"></p>\n\n# Use\n\n- a\n- b\n', 'markdown'],
    ['<p> stands for a paragraph.', 'text'],
    ['- a\n- b\n', 'text'],
    ['In all:\n# of patients: 20', 'text'],
    ['Take **no** more than 5 mg.', 'text'],
    ['Dose < 5 mg.', 'text'],
  ])('of an unknown ending are read as what they look like: %j', async (content, format) => {
    write('source', content);
    expect((await loaded(['source'])).documents[0]?.format).toBe(format);
  });

  test('are read in the format asked for', async () => {
    write('a.txt', '# Use');
    const { documents } = await loaded(['a.txt'], { inputFormat: 'markdown' });
    expect(documents[0]?.blocks[0]).toMatchObject({ kind: 'heading', text: 'Use' });
  });
});

describe('directories', () => {
  test('give their sources in code unit order, hidden ones and node_modules left out', async () => {
    for (const path of ['d/b.md', 'd/a/z.txt', 'd/B.html', 'd/.hidden.txt', 'd/.git/x.md', 'd/n.json']) write(path);
    write('d/node_modules/x/readme.md');
    expect((await loaded(['d'])).ids).toEqual(['d/B.html', 'd/a/z.txt', 'd/b.md']);
    expect((await loaded(['./d/'])).ids).toEqual(['d/B.html', 'd/a/z.txt', 'd/b.md']);
    expect((await loaded(['.'])).ids).toEqual(['d/B.html', 'd/a/z.txt', 'd/b.md']);
  });

  test('that link to themselves end', async () => {
    write('d/a.txt');
    symlinkSync(join(folder, 'd'), join(folder, 'd', 'loop'));
    symlinkSync('self.txt', join(folder, 'd', 'self.txt'));
    expect(await loaded(['d'])).toMatchObject({
      ids: ['d/a.txt'],
      failures: [
        { path: 'd/self.txt', message: 'its symbolic links lead in a circle; remove the loop or leave it out' },
      ],
    });
  });

  test('without sources are a failure', async () => {
    write('d/n.json', '{}');
    expect((await loaded(['d'])).failures).toEqual([
      {
        path: 'd',
        message:
          'no sources in this directory; they end in .docx, .htm, .html, .jats, .markdown, .md, .nxml, .pdf, .text, .txt, .xhtml, .xml',
      },
    ]);
  });

  test('that may not be read are a failure', async () => {
    write('d/closed/a.txt');
    write('d/open.txt');
    chmodSync(join(folder, 'd/closed'), 0);
    const { ids, failures } = await loaded(['d']);
    chmodSync(join(folder, 'd/closed'), 0o755);
    if (process.getuid?.() === 0) {
      expect(ids).toEqual(['d/closed/a.txt', 'd/open.txt']);
      return;
    }
    expect(ids).toEqual(['d/open.txt']);
    expect(failures).toEqual([
      { path: 'd/closed', message: 'no permission to read it; change its permissions or leave it out' },
    ]);
  });
});

describe('globs', () => {
  test('give the files they match, in order', async () => {
    for (const path of ['x/b.txt', 'x/a.txt', 'x/c.md', 'x/deep/d.txt']) write(path);
    expect((await loaded(['x/*.txt'])).ids).toEqual(['x/a.txt', 'x/b.txt']);
    expect((await loaded(['./x/**/*.{txt,md}'])).ids).toEqual(['x/a.txt', 'x/b.txt', 'x/c.md', 'x/deep/d.txt']);
    expect((await loaded([join(folder, 'x/*.md')])).ids).toEqual([join(folder, 'x/c.md')]);
  });

  test('are names first', async () => {
    write('a[1].txt');
    write('a1.txt');
    expect((await loaded(['a[1].txt'])).ids).toEqual(['a[1].txt']);
  });

  test('that match nothing are a failure', async () => {
    expect((await loaded(['*.rst'])).failures).toEqual([
      { path: '*.rst', message: 'the glob matches no file; check the pattern and the directory' },
    ]);
  });
});

describe('standard input', () => {
  test('is read to its end, over chunks that cut a character in two', async () => {
    const bytes = new TextEncoder().encode('Café au lait helps.');
    async function* halves(): AsyncGenerator<Uint8Array> {
      yield bytes.subarray(0, 4);
      yield bytes.subarray(4);
    }
    const { documents } = await loaded(['-'], { stdin: halves() });
    expect(documents[0]).toMatchObject({ id: '-', format: 'text', text: 'Café au lait helps.', warnings: [] });
  });

  test('takes its format from its name', async () => {
    const { documents } = await loaded(['-'], { stdin: bytesOf('# Use'), stdinName: 'notes.md' });
    expect(documents[0]).toMatchObject({ id: 'notes.md', format: 'markdown', title: 'Use' });
  });

  test('can be named once', async () => {
    const { ids, failures } = await loaded(['-', '-'], { stdin: bytesOf(TEXT) });
    expect(ids).toEqual(['-']);
    expect(failures).toEqual([{ path: '-', message: 'standard input can be read only once; give "-" once' }]);
  });

  test('over the limit is a failure', async () => {
    const { failures } = await loaded(['-'], { stdin: bytesOf('12345', '67890'), maxBytes: 8 });
    expect(failures).toEqual([
      { path: '-', message: 'larger than the limit of 8 bytes; split it, leave it out or raise --max-bytes' },
    ]);
  });
});

describe('NDJSON', () => {
  const LINES = '{"id":"a","text":"Tea helps."}\n{"id":"b","text":"Rest helps."}\n';

  test.each([
    ['all.ndjson', {}],
    ['all.jsonl', {}],
    ['all.txt', { inputFormat: 'ndjson' as const }],
    ['all', {}],
  ])('in %s with %j gives its documents', async (path, options) => {
    write(path, LINES);
    expect(await loaded([path], options)).toMatchObject({ ids: ['a', 'b'], failures: [] });
    expect((await loaded([path], options)).documents.map((one) => one.path)).toEqual([path, path]);
  });

  test('on standard input is known by its name, by the option or by its looks', async () => {
    for (const options of [{ stdinName: 'x.jsonl' }, { inputFormat: 'ndjson' as const }, {}]) {
      expect((await loaded(['-'], { stdin: bytesOf(LINES), ...options })).ids).toEqual(['a', 'b']);
    }
  });

  test('may be larger than the limit of one source', async () => {
    write('all.ndjson', LINES);
    expect((await loaded(['all.ndjson'], { maxBytes: 40 })).ids).toEqual(['a', 'b']);
  });

  test('is read as one text where another format is asked for', async () => {
    write('all.ndjson', LINES);
    expect((await loaded(['all.ndjson'], { inputFormat: 'text' })).ids).toEqual(['all.ndjson']);
  });

  test('is taken from a folder only where it is named', async () => {
    write('d/all.ndjson', LINES);
    write('d/x.txt');
    const skipped: string[] = [];
    const found = await loaded(['d'], { onSkipped: ({ path }) => skipped.push(path) });
    expect([found.ids, found.failures, skipped]).toEqual([['d/x.txt'], [], ['d/all.ndjson']]);
    expect((await loaded(['d/*.ndjson'])).ids).toEqual(['a', 'b']);
  });

  test('ids are told apart from those of other inputs', async () => {
    write('a');
    write('1.ndjson', LINES);
    write('2.ndjson', LINES);
    expect(await loaded(['a', '1.ndjson', '2.ndjson'])).toMatchObject({
      ids: ['a', 'b'],
      failures: [
        { path: '1.ndjson:1', message: 'its id "a" is that of a; give each document its own' },
        { path: '2.ndjson:1', message: 'its id "a" is that of a; give each document its own' },
        { path: '2.ndjson:2', message: 'its id "b" is that of 1.ndjson:2; give each document its own' },
      ],
    });
    expect((await loaded(['1.ndjson', 'a'])).failures).toEqual([
      { path: 'a', message: 'its name is the id of 1.ndjson:1; rename it' },
    ]);
  });
});

describe('bad input is one failure each, the rest is loaded', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['empty.txt', '', 'empty; there is nothing to read, so leave it out or save it again'],
    ['white.txt', ' \n\t\n', 'holds only white space; leave it out or save it again'],
    ['nul.txt', 'a\0b', 'binary, not text; save its text as .txt, .md or .html'],
    ['wide.txt', Buffer.from('\uFEFF\0a\0', 'utf16le'), 'UTF-32, which is not read; save it as UTF-8'],
    ['control.txt', '\u0001\u0002\u0003abc', 'binary, not text; save its text as .txt, .md or .html'],
    ['paper.txt', '%PDF-1.7 text', 'a PDF that is damaged or cut off; fetch or save it again'],
    [
      'deep.xml',
      `<article>${'<p>'.repeat(20_000)}x${'</p>'.repeat(20_000)}</article>`,
      'its markup is nested too deeply to be read; save its text as .txt, .md or .html',
    ],
    [
      'cut.xml',
      '<article><body><p>x',
      'not well-formed XML: Missing end tag for element p (line 1, column 19); repair it or save it again',
    ],
  ])('%s', async (path, content, message) => {
    write(path, content);
    write('good.txt');
    expect(await loaded([path, 'good.txt'])).toMatchObject({ ids: ['good.txt'], failures: [{ path, message }] });
  });

  test('a path that does not exist, and one below a file', async () => {
    write('a.txt');
    expect((await loaded(['none.txt', 'a.txt/b.txt'])).failures).toEqual([
      { path: 'none.txt', message: 'no such file or directory; check the path' },
      { path: 'a.txt/b.txt', message: 'a part of the path is a file, not a directory; check the path' },
    ]);
  });

  test('a pipe is not opened', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
    const message = 'neither a file nor a directory; copy it to a file first, or pipe it in and name "-"';
    expect((await loaded(['pipe.txt'])).failures).toEqual([{ path: 'pipe.txt', message }]);
    expect((await loaded(['.'])).failures).toEqual([{ path: 'pipe.txt', message }]);
  });

  test('a file over the limit', async () => {
    write('a.txt', 'x'.repeat(2 * 1024 * 1024 + 1));
    expect((await loaded(['a.txt'], { maxBytes: 2 * 1024 * 1024 })).failures).toEqual([
      { path: 'a.txt', message: 'larger than the limit of 2 MiB; split it, leave it out or raise --max-bytes' },
    ]);
    expect(MAX_BYTES).toBe(64 * 1024 * 1024);
  });
});
