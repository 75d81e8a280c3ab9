import { describe, expect, test } from 'vitest';
import { isoDate } from '../../src/load/iso-date.ts';
import type { SourceMetadata } from '../../src/model.ts';
import { load } from './show.ts';

const NOTHING: SourceMetadata = { language: null, url: null, authors: [], published: null, modified: null };

const pageWith = (head: string, body = '<p>Zinc helps.</p>'): string =>
  `<html><head>${head}</head><body>${body}</body></html>`;
const metadataOf = (source: string): SourceMetadata => load(source, 'html').metadata;
const linked = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('what a page says of itself', () => {
  test('in its head', () => {
    const page = `<html lang="en-GB"><head><link rel="canonical" href="https://x.example/zinc">
      <meta property="og:url" content="https://x.example/other"><meta name="Author" content=" Ruth  Haile ">
      <meta property="article:published_time" content="2023-02-01T09:00:00+01:00">
      <meta name="dcterms.modified" content="2024-05-03"></head></html>`;
    expect(metadataOf(page)).toEqual({
      language: 'en-GB',
      url: 'https://x.example/zinc',
      authors: ['Ruth Haile'],
      published: '2023-02-01',
      modified: '2024-05-03',
    });
  });

  test('in linked data, whose people stand elsewhere in it', () => {
    const graph = {
      '@graph': [
        { '@type': 'WebPage', datePublished: '2020-01-01', url: 'https://x.example/zinc' },
        { '@type': ['MedicalWebPage', 'Thing'], lastReviewed: '2024-04-01', headline: 'Zinc &amp; colds' },
        { '@type': 'Article', author: [{ '@id': '#ruth' }, { name: 'B. Ott' }], datePublished: '2021-07-08T00:00Z' },
        { '@type': 'Person', '@id': '#ruth', name: 'Ruth Haile' },
      ],
    };
    const document = load(pageWith(`<title>Zinc | Clinic</title>${linked(graph)}`), 'html');
    expect(document.title).toBe('Zinc & colds');
    expect(document.metadata).toEqual({
      language: null,
      url: 'https://x.example/zinc',
      authors: ['Ruth Haile', 'B. Ott'],
      published: '2021-07-08',
      modified: '2024-04-01',
    });
  });

  test('in marks on its text', () => {
    const body = `<p><a rel="author" href="/r">Ruth Haile</a> <time itemprop="datePublished" datetime="2022-03-04">4 March</time>
      <span itemprop="dateModified">May 2023</span></p>`;
    expect(metadataOf(pageWith('<meta http-equiv="content-language" content="en">', body))).toEqual({
      ...NOTHING,
      language: 'en',
      authors: ['Ruth Haile'],
      published: '2022-03-04',
      modified: 'May 2023',
    });
  });

  test('may be nothing, or no JSON, or deeper than anyone looks', () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    for (const data of ['{"@type": "Article", ', 'null', '[1, "x"]', deep, '{"@type":"Article","author":{"name":3}}']) {
      expect(metadataOf(pageWith(`<script type="application/ld+json">${data}</script>`))).toEqual(NOTHING);
    }
  });

  test('an address is no author', () => {
    expect(metadataOf(pageWith('<meta property="article:author" content="https://x.example/ruth">')).authors).toEqual(
      [],
    );
  });
});

describe('what front matter says of a text', () => {
  const front = (yaml: string): SourceMetadata => load(`---\n${yaml}\n---\n\nZinc helps.\n`, 'markdown').metadata;

  test('is language, address, authors and dates', () => {
    expect(
      front('title: Zinc\nlang: en\nurl: https://x.example\nauthor: R. Haile\ndate: 2023-02-01\nlastmod: 2024-01'),
    ).toEqual({
      language: 'en',
      url: 'https://x.example',
      authors: ['R. Haile'],
      published: '2023-02-01',
      modified: '2024-01',
    });
    expect(front('authors:\n  - R. Haile\n  - name: B. Ott').authors).toEqual(['R. Haile', 'B. Ott']);
  });

  test.each(['a: [', '- x', 'title: [1]\ndate: 3'])('may be nothing: %j', (yaml) => {
    expect(front(yaml)).toEqual(NOTHING);
  });
});

test.each([
  ['2024', '2024'],
  ['2024-05', '2024-05'],
  [' 2024-05-03T10:00:00Z ', '2024-05-03'],
  ['2024-05-03 10:00', '2024-05-03'],
  ['May 3, 2024', 'May 3, 2024'],
  ['2024-05-03x', '2024-05-03x'],
  [' ', null],
  [null, null],
])('the date %j is kept as %j', (written, kept) => {
  expect(isoDate(written)).toBe(kept);
});
