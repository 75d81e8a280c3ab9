/** A command line and what it has to do; every row runs in process, and one of each kind through the real binary. */
export interface CliCase {
  readonly name: string;
  readonly args: readonly string[];
  readonly stdin?: string;
  readonly exitCode: 0 | 1 | 2;
  /** What stands on standard output; the whole of it where it is a string. */
  readonly stdout: string | RegExp;
  /** What stands on standard error; the whole of it where it is a string. */
  readonly stderr: string | RegExp;
  /** Files that must be there afterwards, and what stands in them. */
  readonly files?: Readonly<Record<string, RegExp>>;
}

const line = (text: string): string => `claims: ${text}\n`;
const FORMATS = 'text, json, ndjson, csv, markdown, html';

const USAGE: readonly CliCase[] = [
  { name: 'nothing at all', args: [], exitCode: 2, stdout: '', stderr: /^Usage: claims .*\n/ },
  {
    name: 'help',
    args: ['--help'],
    exitCode: 0,
    stdout: /extract .*\n[\s\S]*compare .*\n[\s\S]*schema .*\n/,
    stderr: '',
  },
  {
    name: 'help of a command',
    args: ['diff', '-h'],
    exitCode: 0,
    stdout: /Examples:\n[\s\S]*Exit status:\n/,
    stderr: '',
  },
  { name: 'help by its name', args: ['help', 'diff'], exitCode: 0, stdout: /^Usage: claims diff /, stderr: '' },
  {
    name: 'help of the program by its name',
    args: ['help'],
    exitCode: 0,
    stdout: /^Usage: claims \[options\]/,
    stderr: '',
  },
  {
    name: 'help of a command that there is not',
    args: ['help', 'nosuch'],
    exitCode: 2,
    stdout: '',
    stderr:
      /^claims: command 'nosuch' is invalid\. Allowed choices are extract, compare, [^\n]*\. See "claims --help"\.\n$/,
  },
  {
    name: 'completion for a shell that there is not',
    args: ['completion', 'ksh'],
    exitCode: 2,
    stdout: '',
    stderr: line(`shell 'ksh' is invalid. Allowed choices are bash, zsh, fish. See "claims completion --help".`),
  },
  {
    name: 'completion to a file',
    args: ['completion', 'fish', '--output', 'claims.fish'],
    exitCode: 0,
    stdout: '',
    stderr: '',
    files: { 'claims.fish': /^# fish completion of claims\n/ },
  },
  { name: 'version', args: ['--version'], exitCode: 0, stdout: /^\d+\.\d+\.\d+\n$/, stderr: '' },
  {
    name: 'an unknown command',
    args: ['extrct', 'a.txt'],
    exitCode: 2,
    stdout: '',
    stderr: line(`unknown command 'extrct' (Did you mean extract?) See "claims --help".`),
  },
  {
    name: 'an unknown option',
    args: ['compare', '--formt', 'json'],
    exitCode: 2,
    stdout: '',
    stderr: line(`unknown option '--formt' (Did you mean --format?) See "claims compare --help".`),
  },
  {
    name: 'an unknown format',
    args: ['extract', 'a.txt', '--format', 'yaml'],
    exitCode: 2,
    stdout: '',
    stderr: line(
      `option '-f, --format <format>' argument 'yaml' is invalid. Allowed choices are ${FORMATS}. See "claims extract --help".`,
    ),
  },
  {
    name: 'an unknown claim type',
    args: ['extract', 'a.txt', '--type', 'price'],
    exitCode: 2,
    stdout: '',
    stderr:
      /argument 'price' is invalid\. Allowed choices are mechanism, indication, .*duration.*\. See "claims extract --help"\.\n$/,
  },
  {
    name: 'a width that is none',
    args: ['extract', 'a.txt', '--width', 'wide'],
    exitCode: 2,
    stdout: '',
    stderr: /argument 'wide' is invalid\. It is a number of columns, 40 or more\./,
  },
  {
    name: 'no source',
    args: ['extract'],
    exitCode: 2,
    stdout: '',
    stderr: line('no source given: name files, folders or globs, or "-" for standard input'),
  },
  {
    name: 'one operand where two are needed',
    args: ['diff', 'a.txt'],
    exitCode: 2,
    stdout: '',
    stderr: line(`missing required argument 'after'. See "claims diff --help".`),
  },
];

const EXTRACT: readonly CliCase[] = [
  {
    name: 'a text',
    args: ['extract', 'a.txt'],
    exitCode: 0,
    stdout:
      /^a\.txt\n[\s\S]*ibuprofen → gout[\s\S]*ibuprofen → nausea[\s\S]*1 source, 2 claims: 1 indication, 1 side-effect\n$/,
    stderr: '',
  },
  {
    name: 'one claim type',
    args: ['extract', 'a.txt', '-t', 'side-effect', '-f', 'ndjson'],
    exitCode: 0,
    stdout: /^\{"id":"[^"]+","source":"a\.txt","type":"side-effect","subject":\{[^\n]*\n$/,
    stderr: '',
  },
  {
    name: 'a path that does not exist, and one that does',
    args: ['extract', 'missing.txt', 'a.txt', '--format', 'csv'],
    exitCode: 2,
    stdout: /^id,source,[\s\S]*,a\.txt,/,
    stderr: /^claims: missing\.txt: no such file[^\n]*\n$/,
  },
  {
    name: 'an empty path, as of a variable that nobody set',
    args: ['extract', ''],
    exitCode: 2,
    stdout: '',
    stderr: line('"": an empty path; name a file or a folder ("." is this one)'),
  },
  {
    name: 'nothing that can be read',
    args: ['extract', 'missing.txt'],
    exitCode: 2,
    stdout: '',
    stderr: /^claims: missing\.txt: no such file[^\n]*\n$/,
  },
  {
    name: 'an empty file and a binary',
    args: ['extract', 'empty.txt', 'binary.txt', 'a.txt', '--format', 'ndjson'],
    exitCode: 2,
    stdout: /"source":"a\.txt"/,
    stderr: /^claims: empty\.txt: empty[^\n]*\nclaims: binary\.txt: binary[^\n]*\n$/,
  },
  {
    name: 'invalid UTF-8',
    args: ['extract', 'latin1.txt', '--format', 'ndjson'],
    exitCode: 0,
    stdout: /"source":"latin1\.txt"/,
    stderr: /^claims: warning: latin1\.txt(?::\d+)?: [^\n]*\n$/,
  },
  {
    name: 'invalid UTF-8, quietly',
    args: ['extract', 'latin1.txt', '--format', 'ndjson', '--quiet'],
    exitCode: 0,
    stdout: /"source":"latin1\.txt"/,
    stderr: '',
  },
  {
    name: 'standard input under a name',
    args: ['extract', '-', '--stdin-name', 'page.html', '--format', 'ndjson'],
    stdin: '<p>Ibuprofen can cause <b>nausea</b>.</p>',
    exitCode: 0,
    stdout: /"source":"page\.html"[^\n]*"text":"nausea"/,
    stderr: '',
  },
  {
    name: 'a page with an element that is never closed',
    args: ['extract', '-', '--stdin-name', 'page.html', '--format', 'ndjson'],
    stdin: '<p>Ibuprofen can cause nausea.</p>\n<select><option>Dose\n<p>Ibuprofen can cause rash.</p>',
    exitCode: 0,
    stdout: /^[^\n]*"text":"nausea"[^\n]*\n$/,
    stderr:
      'claims: warning: page.html:2: the end of this <select> is missing, so what stands behind its beginning is no text of the page; close it\n',
  },
  {
    name: 'a PDF, with the page; one that a password protects',
    args: ['extract', 'leaflet.pdf', 'locked.pdf'],
    exitCode: 2,
    stdout: /leaflet\.pdf\n[\s\S]*ibuprofen → nausea {2}\[page 2\]/,
    stderr: line('locked.pdf: a PDF that a password protects; save it without one'),
  },
  {
    name: 'an article as XML, whatever it is called',
    args: ['extract', 'article.nxml', '--input-format', 'jats', '--format', 'ndjson'],
    exitCode: 0,
    stdout: /"source":"article\.nxml"[^\n]*"text":"nausea","span":\{"start":46,"end":52\}/,
    stderr: '',
  },
  {
    name: 'documents as NDJSON on standard input, one of them bad',
    args: ['extract', '-', '--input-format', 'ndjson', '--format', 'ndjson'],
    stdin:
      '{"id":"p1","text":"Ibuprofen can cause nausea."}\n{"id":"p2"}\n{"id":"p3","text":"Ibuprofen can cause gas."}\n',
    exitCode: 2,
    stdout: /"source":"p1"[^\n]*\n[^\n]*"source":"p3"[^\n]*\n$/,
    stderr: line('-:2: "text" is no string; expected {"id": …, "text": …}'),
  },
  {
    name: 'standard input twice',
    args: ['extract', '-', '-', '--format', 'ndjson'],
    stdin: 'Ibuprofen can cause nausea.',
    exitCode: 2,
    stdout: /"source":"-"/,
    stderr: /^claims: -: standard input can be read only once[^\n]*\n$/,
  },
  {
    name: 'to a file',
    args: ['extract', 'a.txt', '--format', 'json', '--output', 'out.json'],
    exitCode: 0,
    stdout: '',
    stderr: '',
    files: { 'out.json': /^\{\n {2}"schemaVersion": 1,\n[\s\S]*\n\}\n$/ },
  },
  {
    name: 'over an input',
    args: ['extract', 'a.txt', '--output', './old/../a.txt'],
    exitCode: 2,
    stdout: '',
    stderr: line('./old/../a.txt: is an input and will not be overwritten'),
    files: { 'a.txt': /^Ibuprofen and gout\n/ },
  },
  {
    name: 'to a folder',
    args: ['extract', 'a.txt', '--output', 'old'],
    exitCode: 2,
    stdout: '',
    stderr: line('old: is a folder; --output takes a file'),
  },
  {
    name: 'to a folder that is not there',
    args: ['extract', 'a.txt', '--output', 'nowhere/out.txt'],
    exitCode: 2,
    stdout: '',
    stderr: line('nowhere/out.txt: cannot be written: no such file or folder'),
  },
];

const COMPARE_AND_DIFF: readonly CliCase[] = [
  {
    name: 'three sources',
    args: ['compare', 'a.txt', 'b.md', 'c.html'],
    exitCode: 0,
    stdout: /^3 sources, [\s\S]*A {2}a\.txt [\s\S]*gout +● · ●/,
    stderr: '',
  },
  {
    name: 'claims of one type only, which the sources are told by',
    args: ['compare', 'a.txt', 'b.md', '--type', 'side-effect'],
    exitCode: 0,
    stdout:
      /^2 sources, 2 claims, [\s\S]*\nSources +claims +risks +hedged +uncited +promo\n {2}A {2}a\.txt +1 +1 +0 +1 +0\n {2}B {2}b\.md +1 +1 +1 +1 +0\n/,
    stderr: '',
  },
  {
    name: 'claims of a type that is neither benefit nor risk',
    args: ['compare', 'a.txt', 'b.md', '--type', 'route', '-f', 'html'],
    exitCode: 0,
    stdout:
      /<th scope="col">claims<\/th><th scope="col">attributed to nobody<\/th><th scope="col">promotional<\/th><\/tr>/,
    stderr: '',
  },
  {
    name: 'the matrix as CSV',
    args: ['compare', 'a.txt', 'c.html', '-f', 'csv'],
    exitCode: 0,
    stdout:
      /^type,subject,object,facet,sources,independent,a\.txt,c\.html\r\n[\s\S]*indication,ibuprofen,gout,,2,2,asserts,asserts\r\n/,
    stderr: '',
  },
  {
    name: 'a source measured by a reference',
    args: ['compare', 'b.md', '--reference', 'a.txt'],
    exitCode: 0,
    stdout:
      /\nAgainst a\.txt \(A\)\n {2}B {2}b\.md\n {5}leaves out\n {7}indication: gout \(A:3\)\n[\s\S]*adds\n[\s\S]*drowsiness \[hedged\] \(B:3\)/,
    stderr: '',
  },
  {
    name: 'a source measured by a reference, as CSV',
    args: ['compare', 'b.md', '--reference', 'a.txt', '-f', 'csv'],
    exitCode: 0,
    stdout:
      /^type,subject,object,facet,sources,independent,a\.txt,b\.md,b\.md against the reference\r\n[\s\S]*gout,,1,1,asserts,silent,leaves out\r\n[\s\S]*drowsiness,,1,1,silent,hedges,adds\r\n/,
    stderr: '',
  },
  {
    name: 'a source measured by a reference, as a page',
    args: ['compare', 'b.md', '--reference', 'a.txt', '-f', 'html'],
    exitCode: 0,
    stdout:
      /<a href="#reference">[\s\S]*Against <bdi>a\.txt \(A\)<\/bdi>[\s\S]*<bdi>b\.md<\/bdi><\/h3>\s*<h4>leaves out<\/h4><ul[^>]*><li><bdi>indication: gout \(A:3\)<\/bdi>/,
    stderr: '',
  },
  {
    name: 'a reference and nothing to measure',
    args: ['compare', 'a.txt', '--reference', 'a.txt'],
    exitCode: 2,
    stdout: '',
    stderr: line('a.txt: one source alone cannot be compared; name two or more'),
  },
  {
    name: 'a reference that is not there',
    args: ['compare', 'a.txt', '--reference', 'leaflet.txt'],
    exitCode: 2,
    stdout: '',
    stderr: line('leaflet.txt: no such file or directory; check the path'),
  },
  {
    name: 'silences for a quorum of one',
    args: ['compare', 'a.txt', 'b.md', '--quorum', '1'],
    exitCode: 0,
    stdout: /b\.md does not mention\n[\s\S]*nausea/,
    stderr: '',
  },
  {
    name: 'a quorum that is none',
    args: ['compare', 'a.txt', 'b.md', '--quorum', '0'],
    exitCode: 2,
    stdout: '',
    stderr: /argument '0' is invalid\. It is a number of sources, 1 or more\./,
  },
  {
    name: 'one source alone',
    args: ['compare', 'a.txt'],
    exitCode: 2,
    stdout: '',
    stderr: line('a.txt: one source alone cannot be compared; name two or more'),
  },
  {
    name: 'documents as NDJSON of two files',
    args: ['diff', 'old.jsonl', 'new.jsonl', '--input-format', 'ndjson'],
    exitCode: 1,
    stdout: /p1[\s\S]*denied/i,
    stderr: '',
  },
  { name: 'no change', args: ['diff', 'a.txt', 'old/a.txt'], exitCode: 0, stdout: 'no change\n', stderr: '' },
  {
    name: 'a change',
    args: ['diff', 'old/a.txt', 'new/a.txt'],
    exitCode: 1,
    stdout: /^--- old\/a\.txt\n\+\+\+ new\/a\.txt\n~ denied: side-effect, [\s\S]*\n1 denied\n$/,
    stderr: '',
  },
  {
    name: 'one claim that changed in two respects',
    args: ['diff', 'a.txt', 'two.txt'],
    exitCode: 1,
    stdout:
      /^--- a\.txt\n\+\+\+ two\.txt\n~ weakened, qualifier-changed: .*nausea\n(?: {4}.*\n){4} {6}What was stated .* now\. The population “children” was\s+added\.\n\n1 weakened, 1 qualifier-changed\n$/,
    stderr: '',
  },
  {
    name: 'a change that is left out',
    args: ['diff', 'old/a.txt', 'new/a.txt', '--ignore', 'denied'],
    exitCode: 0,
    stdout: 'no change\n',
    stderr: '',
  },
  {
    name: 'two folders, one file of which cannot be read',
    args: ['diff', './old/', 'new'],
    exitCode: 2,
    stdout: /^--- old\/a\.txt\n\+\+\+ new\/a\.txt\n[\s\S]*--- old\/gone\.txt\n\+\+\+ \(none\)\n- removed: /,
    stderr: /^claims: new\/broken\.txt: empty[^\n]*\n$/,
  },
  {
    name: 'a version that is not there',
    args: ['diff', 'a.txt', 'missing.txt'],
    exitCode: 2,
    stdout: '',
    stderr: /^claims: missing\.txt: no such file[^\n]*\n$/,
  },
  {
    name: 'a saved report and itself',
    args: ['diff', 'report.json', 'report.json', '--format', 'json'],
    exitCode: 0,
    stdout: /"before": "report\.json",\n[\s\S]*"changes": \[\]/,
    stderr: '',
  },
  {
    name: 'a saved report that is none',
    args: ['diff', 'broken.json', 'a.txt'],
    exitCode: 2,
    stdout: '',
    stderr: /^claims: broken\.json: not a report: \w+: Invalid input[^\n]*\n$/,
  },
  {
    name: 'saved claims that are none',
    args: ['diff', 'broken.ndjson', 'a.txt'],
    exitCode: 2,
    stdout: '',
    stderr: /^claims: broken\.ndjson:1: not a claim: source: Invalid input[^\n]*; expected a saved report\n$/,
  },
  {
    name: 'standard input against itself',
    args: ['diff', '-', '-'],
    exitCode: 2,
    stdout: '',
    stderr: line('-: standard input can be read only once'),
  },
];

const OTHERS: readonly CliCase[] = [
  {
    name: 'export of all formats',
    args: ['export', 'a.txt', 'b.md', '--output', 'out'],
    exitCode: 0,
    stdout: '',
    stderr: '',
    files: {
      'out/report.json': /^\{\n/,
      'out/claims.ndjson': /^\{"id":/,
      'out/claims.csv': /^id,/,
      'out/matrix.csv': /^type,/,
      'out/claims.md': /^# Claims\n/,
      'out/comparison.md': /^# Comparison\n/,
      'out/report.html': /^<!doctype html>\n/,
    },
  },
  {
    name: 'export of one format of one source',
    args: ['export', 'a.txt', '--output', 'deep/out', '--format', 'csv'],
    exitCode: 0,
    stdout: '',
    stderr: '',
    files: { 'deep/out/claims.csv': /^id,/ },
  },
  {
    name: 'export of an unknown format',
    args: ['export', 'a.txt', '--output', 'out', '--format', 'text'],
    exitCode: 2,
    stdout: '',
    stderr: /argument 'text' is invalid\. Allowed choices are json, ndjson, csv, markdown, html\. /,
  },
  {
    name: 'export to nowhere',
    args: ['export', 'a.txt'],
    exitCode: 2,
    stdout: '',
    stderr: line('no folder given: name it with --output'),
  },
  {
    name: 'a pattern that the shell left alone',
    args: ['extract', 'old/{a,same}.*', '--format', 'csv'],
    exitCode: 0,
    stdout: /old\/a\.txt[\s\S]*old\/same\.txt/,
    stderr: '',
  },
  {
    name: 'a pattern that no file matches',
    args: ['extract', '*.zzz'],
    exitCode: 2,
    stdout: '',
    stderr: /^claims: \*\.zzz: [^\n]*\n$/,
  },
  {
    name: 'export over a file',
    args: ['export', 'a.txt', '--output', 'b.md'],
    exitCode: 2,
    stdout: '',
    stderr: /^claims: b\.md: cannot be made: [^\n]*\n$/,
  },
  {
    name: 'why, by place',
    args: ['explain', 'a.txt:3'],
    exitCode: 0,
    stdout:
      /indication: ibuprofen → gout[\s\S]*T trigger +“[\s\S]*O object +gout \(condition\)\n +so +asserted and stated/,
    stderr: '',
  },
  {
    name: 'why, where nothing is claimed',
    args: ['explain', 'a.txt:1'],
    exitCode: 0,
    stdout: /^line 1: no claim\n {2}Ibuprofen and gout\n {2}names: [\s\S]*because: /,
    stderr: '',
  },
  {
    name: 'why, on a line without words',
    args: ['explain', 'a.txt:2'],
    exitCode: 2,
    stdout: '',
    stderr: line('a.txt:2: no sentence on this line; the nearest is on line 1'),
  },
  {
    name: 'why, by an id that nobody has',
    args: ['explain', 'ffffffffffff', 'a.txt'],
    exitCode: 2,
    stdout: '',
    stderr: line('ffffffffffff: no claim with this id in the sources'),
  },
  {
    name: 'why, of neither',
    args: ['explain', 'nausea', 'a.txt'],
    exitCode: 2,
    stdout: '',
    stderr: /^claims: nausea: neither the id of a claim [^\n]* nor a place such as article\.md:12\n$/,
  },
  {
    name: 'a score with its errors',
    args: ['score', 'gold.jsonl', 'report.json', '--errors'],
    exitCode: 0,
    stdout:
      /^type +gold +precision[\s\S]*all +11 +0\.769 +0\.909 +0\.833 +0\.667\n[\s\S]*missed \(1\)\n {2}leaflet\.txt:0 side-effect naproxen → dizziness/,
    stderr: '',
  },
  {
    name: 'a score of the articles that the gold names',
    args: ['score', 'gold-a.jsonl', '--min', '1'],
    exitCode: 0,
    stdout: /all +1 +1\.000 +1\.000 +1\.000 +1\.000\n/,
    stderr: '',
  },
  {
    name: 'a score of documents that come a line each',
    args: ['score', 'gold-a.jsonl', '-', '--input-format', 'ndjson'],
    stdin: `${JSON.stringify({ id: 'a.txt', text: 'Naproxen is another drug, of which little is told here. Ibuprofen can cause nausea.' })}\n`,
    exitCode: 0,
    stdout: /all +1 +1\.000 +1\.000 +1\.000 +1\.000\n/,
    stderr: '',
  },
  {
    name: 'a least score that is none',
    args: ['score', 'gold-a.jsonl', '--min', '70'],
    exitCode: 2,
    stdout: '',
    stderr: /argument '70' is invalid\. It is a number from 0 to 1\./,
  },
  {
    name: 'phrases that no row of the lexicon names',
    args: ['extract', '-', '--unmatched'],
    stdin: 'Zorbaximab can cause nausea. Side effects of zorbaximab include purple knees.',
    exitCode: 0,
    stdout: `    2  zorbaximab  (treatment, by its form)
       -:1, -:1
    1  purple knees  (effect, a claim is about it)
       -:1
2 phrases that no row of the lexicon names
`,
    stderr: '',
  },
  {
    name: 'names in the place of a treatment, and tests, that no row names',
    args: ['extract', '-', '--unmatched'],
    stdin: `Fulvortex 20 mg tablets relieve hay fever. The Quibble patch eases back pain. Take Nexofen with food.
Your clinic may order saliva tests or a cystoscopy. Ibuprofen relieves headaches, as Munich doctors wrote.
Harriet had a headache, and her photography suffered.`,
    exitCode: 0,
    stdout: `    1  cystoscopy  (treatment, by its form)
       -:2
    1  fulvortex  (treatment, by its place)
       -:1
    1  nexofen  (treatment, by its place)
       -:1
    1  quibble  (treatment, by its place)
       -:1
    1  saliva tests  (treatment, by its form)
       -:2
5 phrases that no row of the lexicon names
`,
    stderr: '',
  },
  {
    name: 'phrases that no row names, as JSON, beside a source that is not there',
    args: ['extract', '-', 'missing.txt', '--unmatched', '--format', 'json'],
    stdin: 'Ibuprofen can cause nausea.',
    exitCode: 2,
    stdout: /^\{\n {2}"unmatched": \[\],\n {2}"failures": \[\n/,
    stderr: /^claims: missing\.txt: /,
  },
  {
    name: 'phrases that no row names, as claims',
    args: ['extract', 'a.txt', '--unmatched', '--format', 'csv'],
    exitCode: 2,
    stdout: '',
    stderr: line('--unmatched is written as text or json, not csv'),
  },
  {
    name: 'phrases that no row names, of one claim type',
    args: ['extract', 'a.txt', '--unmatched', '--type', 'duration'],
    exitCode: 2,
    stdout: '',
    stderr: line('--unmatched lists phrases and no claims; leave out --type and --shard'),
  },
  {
    name: 'a score that is too low',
    args: ['score', 'gold.jsonl', '-', '--min', '0.7', '--format', 'json'],
    stdin: '',
    exitCode: 1,
    stdout: /^\{\n {2}"types": \{/,
    stderr: line('strict F1 0.000 is below 0.7'),
  },
  {
    name: 'a gold file that is none',
    args: ['score', 'broken-gold.jsonl', 'report.json'],
    exitCode: 2,
    stdout: '',
    stderr: /^claims: broken-gold\.jsonl:1: not a gold claim: type: [^\n]*; expected one JSON object a line\n$/,
  },
  {
    name: 'a gold file that is not there',
    args: ['score', 'missing.jsonl', 'report.json'],
    exitCode: 2,
    stdout: '',
    stderr: line('missing.jsonl: cannot be read: no such file or folder'),
  },
  {
    name: 'the schema to a file',
    args: ['schema', '--output', 'report.schema.json'],
    exitCode: 0,
    stdout: '',
    stderr: '',
    files: { 'report.schema.json': /^\{\n {2}"\$schema": / },
  },
  {
    name: 'the schema',
    args: ['schema'],
    exitCode: 0,
    stdout: /^\{\n {2}"\$schema": "https:\/\/json-schema\.org\/draft\/2020-12\/schema",/,
    stderr: '',
  },
];

/** Every documented behaviour of the command line. */
export const CLI_CASES: readonly CliCase[] = [...USAGE, ...EXTRACT, ...COMPARE_AND_DIFF, ...OTHERS];
