import { describe, expect, test } from 'vitest';
import { extractClaims } from '../../src/index.ts';
import { Unreadable } from '../../src/load/unreadable.ts';
import { blockOf, leadText, load, misplaced, outline, zonesOf } from './show.ts';

const read = (source: string) => load(source, 'jats');
const inBody = (content: string): string => `<article><body>${content}</body></article>`;
const inFront = (content: string): string =>
  `<article><front><article-meta>${content}</article-meta></front></article>`;

describe('the text of an article', () => {
  const source = `<?xml version="1.0" encoding="UTF-8"?>\r
<!DOCTYPE article PUBLIC "-//NLM//DTD JATS 1.2//EN" "https://dtd.example/JATS.dtd">\r
<article xml:lang="en" xmlns:mml="http://www.w3.org/1998/Math/MathML"><front>
<journal-meta><journal-title>Tremor Letters</journal-title></journal-meta>
<article-meta>
<title-group><article-title>Propranolol for <italic>tremor</italic></article-title></title-group>
<contrib-group><contrib><name><surname>Haile</surname></name></contrib></contrib-group>
<abstract><sec><title>Aim</title><p>Propranolol may ease tremor&nbsp;in adults.<sup><xref ref-type="bibr">1</xref></sup></p></sec></abstract>
</article-meta></front>
<body><sec><label>1</label><title>Results</title>
<p>Fatigue rose [<xref ref-type="bibr">2</xref>] to 5&#160;% (<inline-formula><mml:math><mml:mi>p</mml:mi><mml:mo>&lt;</mml:mo><mml:mn>0.05</mml:mn></mml:math><tex-math>\\alpha</tex-math></inline-formula>).</p>
<sec><title>Harms</title><list><list-item><p>cold hands</p></list-item></list></sec></sec></body>
<floats-group><fig><label>Fig 1</label><caption><title>Tremor by week.</title></caption><graphic/></fig></floats-group>
<back><ack><title>Thanks</title><p>We thank the clinic.</p></ack>
<ref-list><title>References</title><ref><mixed-citation>Old et al. Nausea.</mixed-citation></ref></ref-list></back>
<sub-article><front-stub><title-group><article-title>Review</article-title></title-group></front-stub><body><p>Dull.</p></body></sub-article>
</article>`;
  const document = read(source);

  test('is title, abstract, sections and captions; what stands beside it is furniture, references are left out', () => {
    expect(zonesOf(document)).toEqual([
      'body: Propranolol for tremor',
      'body: Aim',
      'body: Propranolol may ease tremor in adults.',
      'body: Results',
      'body: Fatigue rose [2] to 5 % (p<0.05).',
      'body: Harms',
      'body: cold hands',
      'body: Tremor by week.',
      'furniture: Thanks',
      'furniture: We thank the clinic.',
      'furniture: Dull.',
    ]);
  });

  test('stands under its headings', () => {
    expect(blockOf(document, 'cold hands').section).toEqual(['Propranolol for tremor', 'Results', 'Harms']);
    expect(leadText(document, 'cold hands')).toBe('Harms');
  });

  test('is where its blocks say', () => {
    expect(misplaced(document)).toEqual([]);
    const { span } = blockOf(document, 'Propranolol may ease tremor in adults.');
    expect(source.slice(span.start, span.end)).toBe('Propranolol may ease tremor&nbsp;in adults.');
  });

  test('gives claims whose words stand at their spans', () => {
    const claims = extractClaims(source, { format: 'jats' });
    const [claim] = claims.filter(({ type }) => type === 'indication');
    expect(claim).toMatchObject({ subject: { id: 'propranolol' }, object: { id: 'tremor' }, certainty: 'hedged' });
    expect(source.slice(claim?.object.span.start, claim?.object.span.end)).toBe('tremor');
    expect(claims.map(({ object }) => object.text)).not.toContain('Nausea');
  });

  test('includes the cells of tables of both kinds under their headers', () => {
    const rows = '<th>Event</th><th>Share</th></tr></thead><tbody><tr><td>Nausea</td><td>4 %</td></tr></tbody>';
    const html = read(inBody(`<table-wrap><table><thead><tr>${rows}</table></table-wrap>`));
    expect(leadText(html, '4 %')).toBe('Share');
    const cals = read(
      inBody('<table><tgroup><row><entry>Event</entry></row><row><entry>Nausea</entry></row></tgroup></table>'),
    );
    expect(leadText(cals, 'Nausea')).toBe('Event');
  });

  test('has cells under the last row that heads them, also where cells span columns and rows', () => {
    const document = read(
      inBody(`<table-wrap><table><thead><tr><th rowspan="2">Event</th><th colspan="2">Children</th></tr>
        <tr><th>Zinc</th><th>Placebo</th></tr></thead><tbody><tr><td>Rash</td><td>5</td><td>2<sup>a</sup></td></tr></tbody></table>
        <table-wrap-foot><p><sup>a</sup>One child twice.</p></table-wrap-foot></table-wrap>`),
    );
    expect(['Zinc', 'Rash', '5', '2'].map((cell) => leadText(document, cell))).toEqual([
      'Children',
      'Event',
      'Zinc',
      'Placebo',
    ]);
    expect(outline(document).at(-1)).toBe('paragraph: One child twice.');
  });

  test('is without marks of notes and other titles, and interests stand apart', () => {
    const front = `<title-group><article-title>Zinc<xref ref-type="fn" rid="a">*</xref></article-title><alt-title>ZINC</alt-title></title-group>`;
    const document = read(
      `<article><front><article-meta>${front}</article-meta></front><body><p>Ca<sup>2+</sup> rose.<sup>†</sup></p></body>
      <back><sec sec-type="COI-statement"><title>Interests</title><p>None.</p></sec></back></article>`,
    );
    expect(document.title).toBe('Zinc');
    expect(zonesOf(document)).toEqual(['body: Zinc', 'body: Ca2+ rose.', 'furniture: Interests', 'furniture: None.']);
  });

  test('may be CDATA', () => {
    const cdata = read(inBody('<p><![CDATA[Dose < 5 & &amp;]]> a day</p>'));
    expect(outline(cdata)).toEqual(['paragraph: Dose < 5 & &amp; a day']);
    expect(misplaced(cdata)).toEqual([]);
  });

  test('is found in the envelope of an archive, several articles one after the other', () => {
    const one = inBody('<p>One.</p>').replaceAll('article', 'jats:article');
    const two = inBody('<p>Two.</p>');
    expect(outline(read(`<OAI-PMH xmlns:jats="x"><record>${one}${two}</record></OAI-PMH>`))).toEqual([
      'paragraph: One.',
      'paragraph: Two.',
    ]);
  });
});

describe('what an article says of itself', () => {
  test('is its title, language, DOI, authors and date', () => {
    const front = inFront(`<article-id pub-id-type="doi">10.5555/tl.7</article-id>
      <title-group><article-title>Zinc &amp; <sub>colds</sub></article-title></title-group>
      <contrib-group><contrib contrib-type="author"><name><surname>Haile</surname><given-names>Ruth M.</given-names></name></contrib>
      <contrib contrib-type="author"><collab>Cold Study Group</collab></contrib>
      <contrib contrib-type="editor"><name><surname>Ott</surname></name></contrib></contrib-group>
      <pub-date pub-type="collection"><year>2020</year></pub-date>
      <pub-date pub-type="epub"><day>3</day><month>11</month><year>2019</year></pub-date>`);
    expect(read(front.replace('<article>', '<article xml:lang="en">'))).toMatchObject({
      title: 'Zinc & colds',
      metadata: {
        language: 'en',
        url: 'https://doi.org/10.5555/tl.7',
        authors: ['Ruth M. Haile', 'Cold Study Group'],
        published: '2019-11-03',
        modified: null,
      },
    });
  });

  test.each([
    ['<pub-date><year>2020</year><month>4</month></pub-date>', '2020-04'],
    ['<pub-date><year>2020</year><season>Spring</season></pub-date>', '2020'],
    ['<pub-date><string-date>lately</string-date></pub-date>', null],
    ['', null],
  ])('%j is dated %j', (date, published) => {
    expect(read(inFront(date)).metadata.published).toBe(published);
  });
});

describe('odd XML', () => {
  test('undeclared entities, bare ampersands, control characters and pairs of surrogates lose nothing', () => {
    const source = inBody('<p>R&D: 5&micro;g &odd; \u0001 😀 &#x1F600; ok</p>');
    const document = read(source);
    expect(outline(document)).toEqual(['paragraph: R&D: 5µg &odd; \u0001 😀 😀 ok']);
    expect(misplaced(document)).toEqual([]);
  });

  test('white space before the declaration does no harm', () => {
    expect(outline(read(`\uFEFF\n <?xml version="1.0"?>${inBody('<p>x</p>')}`))).toEqual(['paragraph: x']);
  });

  test('entities of its own DTD are not expanded', () => {
    const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
    const source = `<!DOCTYPE article [<!ENTITY l0 "ha">${laughs}]>${inBody('<p>&l9;</p>')}`;
    expect(() => read(source)).toThrow(
      new Unreadable('uses &l0;, an entity of its own DTD, which is not read; save it with entities resolved'),
    );
    const unused = `<!DOCTYPE article [<!ENTITY fig SYSTEM "f.gif" NDATA gif>]>${inBody('<p>x</p>')}`;
    expect(outline(read(unused))).toEqual(['paragraph: x']);
  });

  test('that is not well-formed is refused with the place', () => {
    expect(() => read('<article><body>\n<p>x</body></article>')).toThrow(
      'not well-formed XML: Missing end tag for element p (line 2, column 5); repair it or save it again',
    );
  });

  test('that is no article is refused', () => {
    expect(() => read('<urlset><url/></urlset>')).toThrow('XML without an <article>');
  });
});
