import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/index.ts';
import { FORMATS } from '../../src/model.ts';
import { makeDocx, paragraph } from '../load/make-docx.ts';
import { below, makePdf } from '../load/make-pdf.ts';

/** A web address that nobody has. */
const WEB = 'https://nowhere.invalid';
const CODE = 'globalThis.executed = true; require("node:fs").writeFileSync("executed", "")';

/** A picture and a template that a Word file has elsewhere. */
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r8" Type="${OFFICE}/attachedTemplate" Target="${WEB}/t.dotm" TargetMode="External"/><Relationship Id="r9" Type="${OFFICE}/image" Target="${WEB}/a.png" TargetMode="External"/></Relationships>`;
const LINKED = `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip xmlns:r="${OFFICE}" r:link="r9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

const FILES: Readonly<Record<string, string>> = {
  'in/page.html': `<!doctype html><html><head><base href="${WEB}/"><link rel="stylesheet" href="${WEB}/a.css">
    <script src="${WEB}/a.js"></script><script>${CODE}</script>
    <script type="application/ld+json">{"__proto__": {"polluted": true}, "@type": "Article", "author": {"__proto__": {"polluted": true}}}</script>
    <meta http-equiv="refresh" content="0;url=${WEB}"></head>
    <body onload='${CODE}'><p>Ibuprofen can cause nausea.<img src="${WEB}/a.png" onerror='${CODE}'></p>
    <iframe src="${WEB}"></iframe></body></html>`,
  'in/page.md': `---\ntitle: !!js/function "function () { ${CODE.replaceAll('"', "'")} }"\n__proto__: {polluted: true}\n---\n
![a picture](${WEB}/a.png)\n\nIbuprofen is used to treat [gout](${WEB}).\n\n\`\`\`js\n${CODE}\n\`\`\`\n`,
  'in/page.xml': `<?xml version="1.0"?><!DOCTYPE article PUBLIC "-//NLM//DTD JATS//EN" "${WEB}/jats.dtd" [<!ENTITY out SYSTEM "${WEB}/out.txt">]>
    <article><front><article-meta><title-group><article-title>Ibuprofen</article-title></title-group></article-meta></front>
    <body><p>Ibuprofen can cause rash.</p></body></article>`,
  'in/page.txt': `\${${CODE}} <%= ${CODE} %> {{ ${CODE} }}\n\nIbuprofen can cause fever. See ${WEB}.\n`,
  'docs.ndjson': `{"id": "x", "text": "Ibuprofen can cause nausea.", "url": "${WEB}", "__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}\n`,
  'claims.config.js': CODE,
  'claims.config.yaml': 'lexicon: [my.yaml]\n',
  'my.yaml': 'concepts:\n  - {label: constructor, kind: treatment}\n  - {label: __proto__, kind: treatment}\n',
  'gold.jsonl':
    '{"source": "in/page.txt", "type": "side-effect", "subject": "ibuprofen", "object": "fever", "polarity": "asserted", "certainty": "stated", "cue": {"start": 0, "end": 1, "text": "x"}}\n',
};

let cwd = '';
beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'claims-isolation-'));
  mkdirSync(join(cwd, 'in'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(cwd, name), text);
  const opens = `/OpenAction << /S /JavaScript /JS (${CODE.replace(/[()]/g, '\\$&')}) >>`;
  const page = below(700, ['Ibuprofen can cause dizziness in people of any age who take it.']);
  writeFileSync(join(cwd, 'in', 'page.pdf'), makePdf([page], { catalog: opens }));
  const word = await makeDocx(paragraph('Ibuprofen can cause heartburn.') + LINKED, {
    'word/_rels/document.xml.rels': RELATIONS,
  });
  writeFileSync(join(cwd, 'in', 'page.docx'), word);
});
afterAll(() => {
  rmSync(cwd, { recursive: true, force: true });
});

const DENY = ['--require', resolve('test/cli/deny.cjs'), '--disallow-code-generation-from-strings'];

const run = (script: string, ...args: string[]) =>
  execa('node', [...DENY, script, ...args], { cwd, reject: false, stdin: 'ignore' });

/** In this order, because later ones read what earlier ones wrote; every command and every format is among them. */
const COMMAND_LINES: readonly string[] = [
  'export in docs.ndjson --output out',
  'extract in',
  'compare in docs.ndjson --reference in/page.txt',
  'compare in --format html --output out/compare.html',
  'diff in/page.txt in/page.html',
  'diff out/report.json in --format markdown',
  'explain in/page.txt:3 --format json',
  'score gold.jsonl',
  'verify out/report.json',
  'extract in --shard 1/1 --format json --output out/shard.json',
  'merge out/shard.json',
  'schema',
  'completion bash',
];

describe('no network is touched, no program is started, nothing of a source is run', () => {
  it.each(COMMAND_LINES)('claims %s', async (line) => {
    const { stderr, exitCode } = await run(resolve('bin/claims.js'), ...line.split(' '));
    expect(stderr).not.toMatch(/DENIED|POLLUTED|EXECUTED|fault of the program/);
    expect(stderr).toBe('');
    expect([0, 1]).toContain(exitCode);
    expect(readdirSync(cwd)).not.toContain('executed');
  });

  it('of any format', () => {
    const { sources } = JSON.parse(readFileSync(join(cwd, 'out', 'report.json'), 'utf8'));
    const formats = sources.map(({ format }: { format: string }) => format);
    expect(FORMATS.filter((format) => !formats.includes(format))).toEqual([]);
    expect(sources.map(({ id }: { id: string }) => id)).toContain('x');
  });

  it('of any command', () => {
    const run = COMMAND_LINES.map((line) => line.split(' ')[0]);
    expect(COMMANDS.map(({ id }) => id).filter((id) => !run.includes(id))).toEqual([]);
  });

  it('and the watch would see it', async () => {
    const code = `fetch('${WEB}').catch?.(() => {})`;
    writeFileSync(
      join(cwd, 'reach.mjs'),
      `try { ${code} } catch {}\nObject.prototype.polluted = 1; globalThis.executed = 1;`,
    );
    const { stderr } = await run('reach.mjs');
    expect(stderr).toBe('DENIED fetch\nPOLLUTED Object.prototype\nEXECUTED');
  });
});
