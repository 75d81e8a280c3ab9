import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { blockOf, leadText, load, misplaced, outline, zonesOf } from './show.ts';

const read = (source: string) => load(source, 'html');
const SENTENCE = 'Propranolol slows the heart, lowers the pressure of the blood, and calms a trembling hand. ';
const article = (inside: string): string =>
  `<html><body><nav><a href="/">Home</a></nav><article><p>${SENTENCE.repeat(3)}</p>${inside}</article></body></html>`;

describe('blocks of a page', () => {
  test('references, entities and white space are shown as they look', () => {
    const source = '<p>Blood\n   &amp;&nbsp;heart &mdash; &#8220;both&#x201D; &copy2020</p>';
    const document = read(source);
    expect(outline(document)).toEqual(['paragraph: Blood & heart — “both” ©2020']);
    expect(misplaced(document)).toEqual([]);
  });

  test('CRLF, unclosed tags and inline markup keep their places', () => {
    const document = read('<p>One<b> two</b>\r\nthree<p>Four<br>five<br><br>six');
    expect(outline(document)).toEqual(['paragraph: One two three', 'paragraph: Four five', 'paragraph: six']);
    expect(misplaced(document)).toEqual([]);
  });

  test('scripts, styles, templates and hidden words are no text', () => {
    const document = read(
      '<style>p{}</style><p>Seen<span hidden> not</span></p><script>"<p>x</p>"</script><template>t</template>',
    );
    expect(outline(document)).toEqual(['paragraph: Seen']);
  });

  test('lists and their paragraphs', () => {
    const document = read(
      article('<p>It may cause:<ul><li>cold<ul><li>hands</ul><li><p>sleep</p><p>It passes.</p></ul>'),
    );
    expect(leadText(document, 'cold')).toBe('It may cause:');
    expect(leadText(document, 'hands')).toBe('cold');
    expect(leadText(document, 'It passes.')).toBe('sleep');
  });

  test('cells hang on the header of their column, layout tables are paragraphs', () => {
    const document = read(
      article(
        '<table><tr><th>Effect<th>Share<tr><td><p>Cold</p><td><p>10 %</p></table><table><td><p>Plain.</p><p>Text.</p></table>',
      ),
    );
    expect(leadText(document, '10 %')).toBe('Share');
    expect(blockOf(document, 'Plain.').kind).toBe('paragraph');
  });

  test('a page is read whole though one cell of its table is its densest text', () => {
    const document = read(
      '<html><body><h2>Citalopram</h2><p>It is a tablet.</p><table><tr><th>What<th>Which<tr><td>Used for<td>depression<tr><td>Side effects<td>sweating, dry mouth, sleepiness or trouble sleeping, nausea</table></body></html>',
    );
    expect(document.blocks.filter(({ zone }) => zone === 'furniture')).toEqual([]);
  });

  test('a table of labels and what they stand for has no head', () => {
    const page = (first: string) =>
      load(
        `<p>Naproxen</p><table><tr>${first}</tr><tr><td>Rare side effects</td><td>hepatitis</td></tr></table>`,
        'html',
      );
    const labelled = page('<td>Common side effects</td><td>nausea, headache</td>');
    expect(leadText(labelled, 'nausea, headache')).toBe('Common side effects');
    expect(leadText(labelled, 'hepatitis')).toBe('Rare side effects');
    expect(leadText(labelled, 'Rare side effects')).toBeNull();
    expect(leadText(page('<td>How often</td><td>Side effects</td>'), 'hepatitis')).toBe('Side effects');
    expect(leadText(page('<th>How often</th><th>Side effects, by number</th>'), 'hepatitis')).toBe(
      'Side effects, by number',
    );
  });

  test('a row that starts with a head of its own heads no columns', () => {
    const document = read(
      article(
        '<table><caption>Side effects</caption><tr><th scope="row">Common</th><td>nausea</td></tr><tr><th scope="row">Rare</th><td><ul><li>hepatitis</li><li>shock</li></ul></td></tr></table>',
      ),
    );
    expect(blockOf(document, 'Side effects').kind).toBe('heading');
    expect(leadText(document, 'nausea')).toBe('Common');
    expect(leadText(document, 'hepatitis')).toBe('Rare');
    expect(leadText(document, 'shock')).toBe('Rare');
    expect(blockOf(document, 'nausea').section).toEqual(['Side effects']);
  });

  test('a table whose first column holds bullets is a list', () => {
    const rows = ['lupus', 'gout'].map((item) => `<tr><td>&#8226;</td><td>${item}</td></tr>`).join('');
    const document = read(article(`<div>Do not take it if you have:<table>${rows}</table></div>`));
    expect(outline(document).slice(-2)).toEqual(['list-item: lupus', 'list-item: gout']);
    expect(leadText(document, 'gout')).toBe('Do not take it if you have:');
  });

  test('a question that is a block of its own heads the answer', () => {
    const document = read(article('<div class="q">Who should not take it?</div><div>People with gout.</div>'));
    expect(blockOf(document, 'Who should not take it?').kind).toBe('question');
    expect(leadText(document, 'People with gout.')).toBe('Who should not take it?');
  });

  test('a table inside a cell keeps its own heads', () => {
    const inner = '<table><tr><th>Drug</th><th>Harm</th></tr><tr><td>Naproxen</td><td>ulcers</td></tr></table>';
    const document = read(article(`<table><tr><th>Page</th></tr><tr><td>${inner}</td></tr></table>`));
    expect(leadText(document, 'ulcers')).toBe('Harm');
  });

  test.each([
    ['<p>Do not take it if you have:<br>ulcers<br>gout</p>'],
    ['<p>Do not take it if you have:</p><p>• ulcers<br>• gout</p>'],
    ['<p>Do not take it if you have:</p><p>- ulcers</p><p>- gout</p>'],
    ['<div>Do not take it if you have:<br/>✓ ulcers<br/>✓ gout</div>'],
  ])('lines that look like a list are one: %s', (list) => {
    const document = read(article(list));
    expect(outline(document).slice(-3)).toEqual([
      'paragraph: Do not take it if you have:',
      'list-item: ulcers',
      'list-item: gout',
    ]);
    expect(leadText(document, 'gout')).toBe('Do not take it if you have:');
    expect(misplaced(document)).toEqual([]);
  });

  test.each([
    '<p>It was first sold in 1976:<br>it eases pain, and it is<br>still widely used.</p>',
    '<p>– Does it help?<br>She laughed.</p>',
  ])('other lines are one paragraph: %s', (lines) => {
    expect(blockOf(read(article(lines)), lines.replace(/<br>/g, ' ').replace(/<[^>]*>/g, '')).kind).toBe('paragraph');
  });

  test('lines of a cell are parts of it, those of a head are not', () => {
    const table = '<table><tr><th>Side<br>effects</th></tr><tr><td>nausea<br>wind<br>a dry mouth</td></tr></table>';
    const document = read(article(table));
    for (const part of ['nausea', 'wind', 'a dry mouth']) expect(leadText(document, part)).toBe('Side effects');
  });

  test('short paragraphs under a lead-in are its items', () => {
    const items = '<p>lupus</p><div>gout</div><p>It works by thinning the blood.</p>';
    const document = load(`<p>Do not take it if you have:</p>${items}`, 'html');
    expect(outline(document).slice(1)).toEqual([
      'list-item: lupus',
      'list-item: gout',
      'paragraph: It works by thinning the blood.',
    ]);
    expect(document.warnings).toEqual([]);
  });

  test('a fragment of headings, tables and short lines is read whole', () => {
    const rows = [
      'nausea',
      'heartburn',
      'ringing in the ears',
      'swollen ankles',
      'hepatitis',
      'kidney failure',
      'rash',
    ];
    const table = `<table><tr><th>Side effects</th></tr>${rows.map((row) => `<tr><td>${row}</td></tr>`).join('')}</table>`;
    const document = load(`<h1>Naproxen</h1>${table}<div>Do not take naproxen if you have ulcers.</div>`, 'html');
    expect(zonesOf(document).filter((zone) => !zone.startsWith('body'))).toEqual([]);
  });

  test('a page without links is read whole, however its text is spread', () => {
    const answer =
      '<div class="a">Colchicine calms attacks of gout, and it prevents them when allopurinol is new.</div>';
    const table = '<table><tr><th scope="row">Common</th><td>diarrhoea, stomach cramps</td></tr></table>';
    const page = `<h1>Colchicine</h1>${answer}${table}<p>Avoid it with ciclosporin.</p>${answer}`;
    const kept = (html: string) => read(html).blocks.filter(({ zone }) => zone === 'body').length;
    expect(kept(page)).toBe(6);
    expect(kept(`${page}<p><a href="/">Home</a></p>`)).toBeLessThan(7);
  });

  test('a list of terms that ask is questions with their answers', () => {
    const document = read(article('<dl><dt>Is it safe?</dt><dd>Mostly.</dd></dl>'));
    expect(blockOf(document, 'Is it safe?').kind).toBe('question');
    expect(leadText(document, 'Mostly.')).toBe('Is it safe?');
  });

  test('what opens on a click is read, under its summary', () => {
    const document = read(
      article(
        '<h2>Questions</h2><details><summary>Is it safe?</summary><p>Mostly.</p></details><details><summary><span>Storage</span></summary>Keep it cool.</details>',
      ),
    );
    expect(blockOf(document, 'Is it safe?').kind).toBe('question');
    expect(leadText(document, 'Mostly.')).toBe('Is it safe?');
    expect(blockOf(document, 'Keep it cool.').section).toEqual(['Questions', 'Storage']);
  });

  test('questions in the markup of search engines are headings with their answers', () => {
    const document = read(
      article(
        '<div itemscope itemtype="https://schema.org/FAQPage"><div itemprop="mainEntity" itemscope itemtype="https://schema.org/Question"><h3 itemprop="name">Does it help?</h3><div itemprop="acceptedAnswer" itemscope><div itemprop="text">Yes, within a week.</div></div></div></div>',
      ),
    );
    expect(leadText(document, 'Yes, within a week.')).toBe('Does it help?');
  });

  test('headings give the section, bold lines too', () => {
    const document = read(article('<h2>Use</h2><p><b>Adults</b></p><p>Two a day.</p>'));
    expect(blockOf(document, 'Two a day.').section).toEqual(['Use', 'Adults']);
  });

  test('the title comes from the page', () => {
    expect(read('<title>A &amp;\n B</title><p>x').title).toBe('A & B');
    expect(read('<meta property="og:title" content="Better"><title>Worse</title>').title).toBe('Better');
    expect(read('<h1>Only <i>this</i></h1>').title).toBe('Only this');
  });

  test('text that broken tables move is left out with a warning, never misplaced', () => {
    const document = read('<p>a<table>b<tr>c<td>x</td></tr>d</table>');
    expect(misplaced(document)).toEqual([]);
    expect(document.warnings.map(({ code }) => code)).toContain('unmapped');
  });

  test.each([
    ['<p>a</p><select><option>b<p>c</p>', '<select>'],
    ['<p>a</p><svg><title>b<p>c</p>', '<svg>'],
    ['<p>a</p><script>b<p>c</p>', '<script>'],
    ['<p>a</p><!-- b <p>c</p>', 'comment'],
    ['<head><title>b</head><p>a</p>', '<title>'],
  ])('what hides text because its end is missing is told: %s', (source, what) => {
    const [warning, ...others] = read(source).warnings.filter(({ code }) => code === 'truncated');
    expect(warning?.message).toMatch(`the end of this ${what} is missing`);
    expect(source.slice(warning?.span?.start)).toMatch(/^<(?:select|svg|script|title|!--)/);
    expect(others).toEqual([]);
  });

  test.each([
    '<p>a</p><select><option>b<option>c</select><svg><title>d</title></svg ><SCRIPT>e</SCRIPT><p>f',
    '<!doctype html><head><title>b</title></head><!-- c --><!--><?d?><p>a</p><svg/><embed>',
  ])('what has its end, or needs none, is not: %s', (source) => {
    expect(read(source).warnings).toEqual([]);
  });
});

describe('the article and what is around it', () => {
  test('navigation, share boxes, hidden parts and footers are furniture', () => {
    const document = read(
      article('<div class="share-buttons">Tweet</div><div hidden>Old</div><footer>Imprint</footer>').replace(
        '</body>',
        '<aside>Ten tricks</aside></body>',
      ),
    );
    expect(zonesOf(document).filter((line) => !line.includes('Propranolol'))).toEqual([
      'furniture: Home',
      'furniture: Tweet',
      'furniture: Old',
      'furniture: Imprint',
      'furniture: Ten tricks',
    ]);
    expect(document.blocks.find(({ text }) => text.startsWith('Propranolol'))?.zone).toBe('body');
  });

  test('without a declared article the part with the running text is it', () => {
    const document = read(
      `<div><div class="x"><a href="1">One</a> <a href="2">Two</a></div><div class="y"><p>${SENTENCE}</p><p>${SENTENCE}</p></div><div><p><a href="3">Ten more drugs, their names and prices</a></p></div></div>`,
    );
    expect(document.blocks.map(({ zone }) => zone)).toEqual(['furniture', 'body', 'body', 'furniture']);
  });

  test('a button that is a heading shows what stands below it', () => {
    const document = read(
      `<main><h1>Propranolol</h1><p>${SENTENCE}</p><h3><button aria-expanded="false">Side effects</button></h3><div>Cold hands.</div><button>Print</button></main>`,
    );
    expect(outline(document).slice(2)).toEqual(['heading: Side effects', 'paragraph: Cold hands.', 'paragraph: Print']);
    expect(zonesOf(document).filter((line) => line.startsWith('furniture'))).toEqual(['furniture: Print']);
  });

  test('main text of the benchmark pages', () => {
    const folder = new URL('../../../shared/data/html/', import.meta.url);
    if (!existsSync(folder)) {
      console.warn('the benchmark pages are not beside the project; nothing measured');
      return;
    }
    const pages = readdirSync(folder).filter((name) => name.endsWith('.html.gz'));
    let precision = 0;
    let recall = 0;
    for (const page of pages) {
      const document = read(gunzipSync(readFileSync(new URL(page, folder))).toString('utf8'));
      expect(misplaced(document)).toEqual([]);
      const want = shingles(readFileSync(new URL(page.replace('.html.gz', '.txt'), folder), 'utf8'));
      const shown = document.blocks.filter(({ zone }) => zone !== 'furniture');
      const got = shingles(shown.map(({ text }) => text).join('\n'));
      precision += share(got, want) / pages.length;
      recall += share(want, got) / pages.length;
    }
    expect((2 * precision * recall) / (precision + recall)).toBeGreaterThan(0.94);
  }, 60_000);
});

/** How often each run of four words stands in a text. */
function shingles(text: string): Map<string, number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at + 4 <= words.length; at++) {
    const key = words.slice(at, at + 4).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function share(part: ReadonlyMap<string, number>, whole: ReadonlyMap<string, number>): number {
  let both = 0;
  let all = 0;
  for (const [key, count] of part) {
    all += count;
    both += Math.min(count, whole.get(key) ?? 0);
  }
  return all === 0 ? 0 : both / all;
}
