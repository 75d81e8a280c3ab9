import { describe, expect, test } from 'vitest';
import { find } from '../../src/find/find.ts';
import { defaultLexicon } from '../../src/find/lexicon.ts';
import { loadText } from '../../src/index.ts';
import type { ClaimType } from '../../src/model.ts';
import { hierarchyOf } from '../../src/pipeline.ts';
import { segment } from '../../src/segment/segment.ts';
import { startDiscourse } from '../../src/tag/discourse.ts';
import { SentenceView } from '../../src/tag/sentence-view.ts';
import { objectOf } from '../../src/tag/word-objects.ts';

/** The object of the words between brackets in the second sentence of a text about migraine. */
function objectIn(written: string, type: ClaimType, score = 0.95) {
  const [before = '', words = ''] = written.split(/[[\]]/);
  const plain = written.replaceAll(/[[\]]/g, '');
  const { sentences } = find(
    segment(loadText(`Zorvatidine treats migraine. ${plain}`, { format: 'text' })),
    defaultLexicon(),
  );
  const read = sentences[1];
  if (read === undefined) throw new Error(`no sentence: ${plain}`);
  const view = new SentenceView(read);
  const from = read.tokens.findIndex(({ end }) => end > before.length);
  const to = read.tokens.findLastIndex(({ start }) => start < before.length + words.length) + 1;
  const object = objectOf({ type, from, to, score }, view, startDiscourse(sentences, hierarchyOf()));
  return object && { id: object.id, text: view.text.slice(object.span.start, object.span.end) };
}

describe('the object of words that tell of a claim', () => {
  test.each<[string, ClaimType, string, string]>([
    ['It can cause [nausea all day] long.', 'side-effect', 'nausea', 'nausea'],
    ['It calms [the wires of the alarm].', 'mechanism', 'wires-of-the-alarm', 'wires of the alarm'],
    [
      'It helped people [get back to their gardening].',
      'indication',
      'get-back-to-their-gardening',
      'get back to their gardening',
    ],
    ['People [slept] better.', 'indication', 'slept-better', 'slept better'],
    ['It [takes the edge] off.', 'indication', 'takes-the-edge-off', 'takes the edge off'],
    ['The wire can [wear] through the wall.', 'side-effect', 'wear', 'wear'],
    [
      'It is for people [undergoing] a repair of the wrist.',
      'indication',
      'undergoing-a-repair',
      'undergoing a repair',
    ],
    ['It is for people [undergoing] or not.', 'indication', 'undergoing', 'undergoing'],
    [
      'It is for people [undergoing] complex repairs of the wrist.',
      'indication',
      'undergoing-complex-repairs',
      'undergoing complex repairs',
    ],
    ['It lowers your [own] peril and more.', 'indication', 'own-peril', 'own peril'],
    ['They [lost 15.1]% of it.', 'indication', 'lost-15-1', 'lost 15.1%'],
    ['It caused over-[plucking].', 'side-effect', 'over-plucking', 'over-plucking'],
    ['It fades a [greyish edge known] as a halo.', 'indication', 'greyish-edge', 'greyish edge'],
    ['It is [harmless] and cheap.', 'side-effect', 'harmless', 'harmless'],
    ['It is very [effective].', 'indication', 'migraine', 'effective'],
    ['There is [no evidence that it works] at all.', 'indication', 'migraine', 'no evidence that it works'],
  ])('%s', (written, type, id, text) => {
    expect(objectIn(written, type)).toEqual({ id, text });
  });

  test.each<[string, ClaimType]>([
    ['It is [safe] for most.', 'side-effect'],
    ['It is [effective].', 'mechanism'],
    ['It [gained attention] again.', 'indication'],
    ['It [attracted growing interest] then.', 'indication'],
    ['It goes on [until the moon is full].', 'duration'],
  ])('%s names none', (written, type) => {
    expect(objectIn(written, type)).toBeNull();
  });

  test('a time without figures must be surer', () => {
    expect(objectIn('It is [temporary].', 'duration', 0.85)).toBeNull();
    expect(objectIn('It is [temporary].', 'duration', 0.95)).toMatchObject({ text: 'temporary' });
  });
});
