import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareSources, diffClaims, extractClaims, findMentions, loadText } from '../src/index.ts';
import type { Claim, ClaimType, Report, Span, TextFormat } from '../src/model.ts';
import { reportPieces } from '../src/output/json.ts';
import { reportJsonSchema, reportSchema } from '../src/output/schema.ts';
import { buildReport, extractDocument } from '../src/pipeline.ts';
import { segment } from '../src/segment/segment.ts';
import { visibleText } from '../src/text/source-map.ts';

const SENTENCES = [
  'Metformin is used to treat type 2 diabetes.',
  'Common side effects of sertraline include nausea, dry mouth and dizziness.',
  'Do not take ibuprofen if you have a stomach ulcer.',
  'Omeprazole blocks the proton pump.',
  'Insulin is given by subcutaneous injection.',
  'Relief from naproxen lasts up to 12 hours.',
  'Experts disagree about the weather.',
  'It may also help with migraine.',
  'Can melatonin treat insomnia? Yes.',
];
const article = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 12 })
  .map((sentences) => sentences.join(' '));
const paragraphs = fc.array(article, { minLength: 1, maxLength: 5 });

const UNRELATED = 'The library opens at nine on Mondays.';

const what = ({ type, subject, object, facet, polarity, certainty }: Claim) =>
  [type, subject.id, object.id, facet, polarity, certainty].join(' ');

/** Paragraphs in a format, with marks of it inside them. */
const written: Readonly<Record<TextFormat, (parts: readonly string[]) => string>> = {
  text: (parts) => parts.join('\n\n'),
  markdown: (parts) => parts.map((part) => `- *${part}*`).join('\n'),
  html: (parts) => parts.map((part) => `<p>${part.replaceAll(' take ', ' <b>take</b> ')}</p>`).join(''),
  jats: (parts) => `<article><body>${parts.map((part) => `<p>${part}</p>`).join('')}</body></article>`,
};

const MARKED = ['markdown', 'html', 'jats'] as const;

describe('a claim proves itself', () => {
  test('its words stand in the source at its spans, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(article, fc.string({ unit: 'grapheme', maxLength: 300 })), (text) => {
        for (const claim of extractClaims(text)) {
          expect(text.slice(claim.object.span.start, claim.object.span.end)).toBe(claim.object.text);
          expect(text.slice(claim.sentence.span.start, claim.sentence.span.end)).toBe(claim.sentence.text);
          for (const cue of claim.evidence.cues) expect(text.slice(cue.span.start, cue.span.end)).toBe(cue.text);
        }
      }),
      { numRuns: 60 },
    );
  });

  test.each(MARKED)('its words are what a reader sees at its spans in %s', (format) => {
    fc.assert(
      fc.property(paragraphs, (parts) => {
        const document = loadText(written[format](parts), { format });
        for (const { sentence, object, evidence } of extractDocument(document).claims) {
          for (const { span, text } of [sentence, object, ...evidence.cues]) {
            expect(visibleText(document, span)).toBe(text);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  test('mentions are ordered and inside the text', () => {
    fc.assert(
      fc.property(article, (text) => {
        const starts = findMentions(text).map(({ span }) => span.start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        for (const { span } of findMentions(text)) expect(span.end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 30 },
    );
  });
});

describe('sentences', () => {
  test.each(['text', 'markdown', 'html', 'jats'] as const)('are ordered and cover every block of %s', (format) => {
    fc.assert(
      fc.property(paragraphs, (parts) => {
        const document = loadText(written[format](parts), { format });
        const sentences = segment(document);
        let end = 0;
        for (const { span } of sentences) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          end = span.end;
        }
        for (const block of document.blocks) {
          const own = sentences.filter((sentence) => sentence.block === block).map(({ text }) => text);
          expect(own.join('').replace(/\s/g, '')).toBe(block.text.replace(/\s/g, ''));
        }
      }),
      { numRuns: 20 },
    );
  });

  test('give their claims in the order of the text', () => {
    fc.assert(
      fc.property(paragraphs, (parts) => {
        const starts = extractClaims(parts.join('\n\n')).map(({ sentence }) => sentence.span.start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
      { numRuns: 20 },
    );
  });
});

describe('reading is stable', () => {
  test('the same text gives the same claims', () => {
    fc.assert(
      fc.property(paragraphs, (parts) => {
        const text = parts.join('\n\n');
        expect(extractClaims(text)).toEqual(extractClaims(text));
      }),
      { numRuns: 20 },
    );
  });

  test('CRLF and LF give the same claims', () => {
    fc.assert(
      fc.property(paragraphs, (parts) => {
        const unix = extractClaims(parts.join('\n\n')).map(what);
        expect(extractClaims(parts.join('\r\n\r\n')).map(what)).toEqual(unix);
      }),
      { numRuns: 30 },
    );
  });

  test.each(MARKED)('CRLF and LF give the same claims in %s', (format) => {
    fc.assert(
      fc.property(paragraphs, (parts) => {
        const unix = written[format](parts.flatMap((part) => [part, UNRELATED])).replaceAll('. ', '.\n');
        const claims = (source: string) => extractClaims(source, { format }).map((claim) => [claim.id, what(claim)]);
        expect(claims(unix.replaceAll('\n', '\r\n'))).toEqual(claims(unix));
      }),
      { numRuns: 15 },
    );
  });

  test('ids are unique in a source', () => {
    fc.assert(
      fc.property(paragraphs, (parts) => {
        const ids = extractClaims(parts.join('\n\n')).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 30 },
    );
  });

  test('a paragraph about nothing changes no claim before it', () => {
    fc.assert(
      fc.property(article, (text) => {
        const before = extractClaims(text);
        expect(extractClaims(`${text}\n\n${UNRELATED}`)).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });

  test('a paragraph about nothing moves the claims after it, and changes nothing else of them', () => {
    const before = `${UNRELATED}\n\n`;
    const proof = (text: string, by: number) =>
      extractClaims(text).map((claim) => ({
        id: claim.id,
        what: what(claim),
        spans: [claim.object.span, claim.sentence.span, claim.evidence.trigger].map(({ start }) => start - by),
      }));
    fc.assert(
      fc.property(article, (text) => {
        expect(proof(before + text, before.length)).toEqual(proof(text, 0));
      }),
      { numRuns: 20 },
    );
  });

  test('a text differs in nothing from itself', () => {
    fc.assert(
      fc.property(article, (text) => {
        const claims = extractClaims(text);
        expect(diffClaims(claims, claims)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

/** Ways to print the same words; tags stay as they are. */
const PRINTED: Readonly<Record<string, (text: string) => string>> = {
  'with wide and fixed spaces': (text) =>
    text
      .replace(/([.!?]) (?=\S)/g, '$1  ')
      .replace(/(\d) (?=\w)/g, '$1\u00A0')
      .replace(/(\p{Ll}) (?=\p{Ll})/gu, '$1\u2009'),
  'with soft hyphens and zero-width spaces': (text) =>
    text.replace(/(?<![\w/@.-])(\p{Ll}{4})(?=\p{Ll}{4})/gu, '$1\u00AD').replace(/(\p{Ll}) (?=\p{Ll})/gu, '$1 \u200B'),
  'with ligatures, hyphens and apostrophes of a printer': (text) =>
    text
      .replaceAll('fi', '\uFB01')
      .replaceAll('fl', '\uFB02')
      .replace(/(\w)-(?=\w)/g, '$1\u2011')
      .replace(/(\w)['’](?=\w)/g, '$1\u02BC'),
  'with the numbers of notes': (text) =>
    text.replace(/(\p{Ll})\.(?= \p{Lu})/gu, '$1 [12].').replace(/(\p{Ll})\?(?= \p{Lu})/gu, '$1?²'),
  'with the sign of "and" and decomposed accents': (text) =>
    text.replace(/(?<=\p{Ll} )and(?= \p{Ll})/gu, '&').normalize('NFD'),
};

describe.each([
  ['704-zinc-diarrhoea-children-summary.txt', 'text'],
  ['702-carboxytherapy-clinic-faq.md', 'markdown'],
  ['708-salmeterol-leaflet.html', 'html'],
] as const)('%s makes the same claims', (name, format) => {
  const source = readFileSync(new URL(`../fixtures/varied/${name}`, import.meta.url), 'utf8');
  const whats = (text: string) => extractClaims(text, { format }).map(what);
  const claims = whats(source);
  const outsideTags = (change: (text: string) => string) =>
    format === 'html'
      ? source.replace(/<[^>]*>|[^<]+/g, (part) => (part.startsWith('<') ? part : change(part)))
      : change(source);

  test.each(Object.entries(PRINTED))('%s', (_, change) => {
    const printed = outsideTags(change);
    expect(printed).not.toBe(source);
    expect(whats(printed)).toEqual(claims);
  });

  test('with spaces at the ends of its lines, which end as on Windows', () => {
    expect(whats(source.replace(/(\S)\r?\n/g, '$1 \r\n'))).toEqual(claims);
  });
});

describe('a planted cue', () => {
  test.each([
    ['Metformin relieves migraine.', 'Metformin does not relieve migraine.', 'denied', 'stated'],
    ['Metformin relieves migraine.', 'Metformin may relieve migraine.', 'asserted', 'hedged'],
    ['Sertraline causes nausea.', 'Sertraline never causes nausea.', 'denied', 'stated'],
    ['Sertraline causes nausea.', 'Sertraline might cause nausea.', 'asserted', 'hedged'],
  ])('%s → %s', (plain, changed, polarity, certainty) => {
    const [before] = extractClaims(plain);
    const [after] = extractClaims(changed);
    expect([before?.polarity, before?.certainty]).toEqual(['asserted', 'stated']);
    expect([after?.polarity, after?.certainty]).toEqual([polarity, certainty]);
    expect([after?.type, after?.subject.id, after?.object.id]).toEqual([
      before?.type,
      before?.subject.id,
      before?.object.id,
    ]);
  });
});

const DRUGS = ['metformin', 'sertraline', 'ibuprofen', 'omeprazole', 'ketamine', 'warfarin'];
const EFFECTS = ['nausea', 'dizziness', 'headache', 'dry mouth', 'constipation'];
const CONDITIONS = ['migraine', 'gout', 'asthma', 'depression', 'type 2 diabetes'];

/** What is said of a drug and an effect or condition, and the same denied. */
interface Template {
  readonly type: ClaimType;
  readonly objects: readonly string[];
  readonly write: (drug: string, object: string) => string;
  readonly deny: (drug: string, object: string) => string;
}

const TEMPLATES: readonly Template[] = [
  {
    type: 'side-effect',
    objects: EFFECTS,
    write: (drug, object) => `In adults ${drug} causes ${object}.`,
    deny: (drug, object) => `In adults ${drug} does not cause ${object}.`,
  },
  {
    type: 'side-effect',
    objects: EFFECTS,
    write: (drug, object) => `Taking ${drug} can lead to ${object}.`,
    deny: (drug, object) => `Taking ${drug} cannot lead to ${object}.`,
  },
  {
    type: 'indication',
    objects: CONDITIONS,
    write: (drug, object) => `Today ${drug} helps to treat ${object}.`,
    deny: (drug, object) => `Today ${drug} does not help to treat ${object}.`,
  },
  {
    type: 'indication',
    objects: CONDITIONS,
    write: (drug, object) => `It is said that ${drug} works for ${object}.`,
    deny: (drug, object) => `It is said that ${drug} does not work for ${object}.`,
  },
];

const planted = fc
  .record({ template: fc.constantFrom(...TEMPLATES), drug: fc.constantFrom(...DRUGS), pick: fc.nat() })
  .map(({ template, drug, pick }) => ({
    template,
    drug,
    object: template.objects[pick % template.objects.length] ?? '',
  }));

const fillers = fc.array(
  fc.constantFrom(UNRELATED, 'Café tables stood in the rain 🌧.', 'He wrote three letters.', 'Trains run hourly.'),
  { maxLength: 4 },
);

describe('a planted claim', () => {
  test.each(['text', 'markdown', 'html'] as const)(
    'is found where it was planted, and nothing else is, in %s',
    (format) => {
      const join = (parts: readonly string[]): string =>
        format === 'html' ? parts.map((part) => `<p>${part}</p>`).join('\n') : parts.join('\n\n');
      fc.assert(
        fc.property(planted, fillers, fillers, ({ template, drug, object }, before, after) => {
          const sentence = template.write(drug, object);
          const source = join([...before, sentence, ...after]);
          const at = source.indexOf(sentence);
          const slice = ({ start, end }: Span): string => source.slice(start, end);
          const [claim, ...others] = extractClaims(source, { format });
          if (claim === undefined) throw new Error(`no claim in ${JSON.stringify(source)}`);
          expect(others).toEqual([]);
          expect(claim).toMatchObject({ type: template.type, polarity: 'asserted' });
          expect(claim.sentence.span).toEqual({ start: at, end: at + sentence.length });
          expect(claim.subject.span?.start).toBe(at + sentence.indexOf(drug));
          expect(claim.object.span.start).toBe(at + sentence.indexOf(object));
          expect([slice(claim.subject.span ?? claim.object.span), slice(claim.object.span)]).toEqual([drug, object]);
        }),
        { numRuns: 40 },
      );
    },
  );

  test('is denied by a negation, which changes its polarity and nothing else', () => {
    fc.assert(
      fc.property(planted, ({ template, drug, object }) => {
        const core = (text: string) =>
          extractClaims(text).map(({ type, subject, object: { id }, facet, polarity, certainty, attribution }) => ({
            type,
            subject: subject.id,
            object: id,
            facet,
            polarity,
            certainty,
            attribution,
          }));
        const plain = core(template.write(drug, object));
        expect(plain.map(({ polarity }) => polarity)).toEqual(['asserted']);
        expect(core(template.deny(drug, object))).toEqual(plain.map((claim) => ({ ...claim, polarity: 'denied' })));
      }),
      { numRuns: 40 },
    );
  });
});

describe('a planted claim behind what is said of it', () => {
  const judged = (polarity: string, certainty: string, ...openings: readonly string[]) =>
    openings.map((opening) => ({ opening, polarity, certainty }));

  test.each([
    ...judged('denied', 'stated', 'It is not true that', 'It is simply untrue that', 'It is not the case that'),
    ...judged('denied', 'stated', 'It is wrong to say that', 'There is no good evidence that'),
    ...judged('denied', 'stated', 'No study has ever shown that', 'It has not yet been proven that'),
    ...judged('asserted', 'hedged', 'Experts doubt that', 'It is possible that', 'It may be that'),
    ...judged('asserted', 'stated', 'There is no doubt that', 'Nobody doubts that', 'It is well known that'),
  ])('$opening: $polarity, $certainty', ({ opening, polarity, certainty }) => {
    const claims = extractClaims(`${opening} zinc causes nausea, dizziness and headache and helps with gout.`);
    expect(claims.map(({ subject, object }) => `${subject.id} ${object.id}`).sort()).toEqual([
      'zinc dizziness',
      'zinc gout',
      'zinc headache',
      'zinc nausea',
    ]);
    for (const claim of claims) expect(claim).toMatchObject({ polarity, certainty });
  });
});

describe('a report', () => {
  const sourcesOf = (texts: readonly string[]) =>
    texts.map((text, index) => {
      const { summary, claims } = extractDocument(loadText(text, { path: `${index}.txt` }));
      return { sources: [summary], claims };
    });
  const report = (texts: readonly string[]): Report => {
    const read = sourcesOf(texts);
    const failures = [{ path: 'gone.txt', message: 'no such file or directory; check the path' }];
    return buildReport({
      sources: read.flatMap(({ sources }) => sources),
      claims: read.flatMap(({ claims }) => claims),
      failures,
    });
  };
  const isValid = new Ajv2020().compile(reportJsonSchema());

  test('is the same after a way through JSON, and its schema takes it', () => {
    fc.assert(
      fc.property(paragraphs, (texts) => {
        const made = report(texts);
        const written = [...reportPieces(made)].join('');
        const read: unknown = JSON.parse(written);
        expect(read).toStrictEqual(made);
        isValid(read);
        expect(isValid.errors ?? null).toBeNull();
        expect([...reportPieces(reportSchema.parse(read))].join('')).toBe(written);
      }),
      { numRuns: 20 },
    );
  });

  test('relates its sources the same in any order', () => {
    fc.assert(
      fc.property(paragraphs, (texts) => {
        const forward = sourcesOf(texts);
        const seen = ({ topics, relations, unique, voices }: ReturnType<typeof compareSources>) => ({
          topics: topics.map(({ id, support, cells }) => ({
            id,
            support,
            cells: new Map(Object.entries(cells).sort()),
          })),
          relations,
          unique,
          voices,
        });
        expect(seen(compareSources([...forward].reverse()))).toEqual(seen(compareSources(forward)));
      }),
      { numRuns: 20 },
    );
  });
});
