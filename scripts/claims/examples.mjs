// Reads what readings of mentions are learned from: annotated articles.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { find } from '../../dist/find/find.js';
import { defaultLexicon } from '../../dist/find/lexicon.js';
import { tokenFeatures } from '../../dist/find/tagger/features.js';
import { tokenKinds } from '../../dist/find/tagger/kinds.js';
import { CLAIM_LABELS } from '../../dist/find/tagger/labels.js';
import { loadPaths } from '../../dist/load/load-paths.js';
import { hierarchyOf } from '../../dist/pipeline.js';
import { readGold } from '../../dist/score/gold.js';
import { segment } from '../../dist/segment/segment.js';
import { startDiscourse } from '../../dist/tag/discourse.js';
import { featuresBeside } from '../../dist/tag/learned/claim-words.js';
import { facetFeatures, LEARNED_FACETS } from '../../dist/tag/learned/facets.js';
import {
  addPlaceFeatures,
  addRuleFeatures,
  addSentenceFeatures,
  featureNames,
  featuresOfName,
  TYPES_OF,
} from '../../dist/tag/learned/features.js';
import { ANY_KIND } from '../../dist/tag/learned/table.js';
import { isAbout, isAsserting } from '../../dist/tag/learned-drafts.js';
import { tag } from '../../dist/tag/tag.js';
import { lineIndex } from '../../dist/text/line-index.js';
import { sourceSpan } from '../../dist/text/source-map.js';
import { overlap } from '../../dist/text/spans.js';

/** Per type that a mention can be the object of: true, false, or absent where annotators may differ. */
function answersOf(types, span, gold) {
  const told = gold.filter(({ cue }) => overlap(cue, span));
  return types.flatMap((type) => {
    const same = told.filter((one) => one.type === type);
    return same.length > 0 && same.every(({ optional }) => optional) ? [] : [{ type, is: same.length > 0 }];
  });
}

function examplesIn(read, view, drafts, around, gold) {
  const { block, offset } = read.sentence;
  const shared = featureNames((sink) => addSentenceFeatures(sink, block, view, around));
  return view.mentions.flatMap((mention) => {
    const types = TYPES_OF[mention.kind];
    if (types === undefined) return [];
    const span = sourceSpan(block, { start: mention.span.start + offset, end: mention.span.end + offset });
    const readBy = drafts.filter(isAbout(mention));
    const place = featureNames((sink) => {
      addPlaceFeatures(sink, view, mention);
      addRuleFeatures(sink, readBy);
    });
    const features = [
      ...[...shared, ...place].flatMap((feature) => [`${mention.kind}|${feature}`, `${ANY_KIND}|${feature}`]),
      ...featuresOfName(mention, around),
    ];
    return [{ features, answers: answersOf(types, span, gold) }];
  });
}

/** The facets that annotators gave the claims about each mention. */
function facetsIn({ sentence: { block, offset } }, view, around, gold) {
  return view.mentions.flatMap((mention) => {
    const span = sourceSpan(block, { start: mention.span.start + offset, end: mention.span.end + offset });
    const told = gold.filter(
      ({ type, facet, cue }) => overlap(cue, span) && LEARNED_FACETS[type]?.includes(facet) === true,
    );
    const features = told.length === 0 ? [] : facetFeatures(block, view, mention, around);
    return told.map(({ type, facet }) => ({ type, facet, features }));
  });
}

/** The label of some words: -1 where annotators may differ. */
function labelOf(span, gold) {
  const told = gold.filter(({ cue }) => overlap(cue, span));
  return told.some(({ optional }) => optional) ? -1 : CLAIM_LABELS.indexOf(told[0]?.type ?? null);
}

/** For each token of a sentence its features and its label. */
function wordsIn({ sentence: { block, offset } }, view, drafts, around, gold) {
  const { tokens, mentions } = view;
  const features = tokenFeatures(tokens, tokenKinds(tokens, mentions));
  const width = features.length / tokens.length;
  const { all, each } = featuresBeside(block, view, around, drafts);
  return tokens.map(({ start, end }, at) => ({
    features: Int32Array.of(...features.subarray(at * width, (at + 1) * width), ...all, ...each[at]),
    label: labelOf(sourceSpan(block, { start: start + offset, end: end + offset }), gold),
  }));
}

/** Of each article in a folder that a gold file names: an example for each mention, one for each facet, and one for each word, sentence by sentence. */
export async function readExamples(folder, goldFile = join(folder, 'gold.jsonl')) {
  const gold = readGold(readFileSync(goldFile, 'utf8'));
  const names = new Set(gold.map(({ source }) => source));
  const { documents } = await loadPaths(
    [...names].sort().map((name) => join(folder, name)),
    { cwd: process.cwd() },
  );
  const hierarchy = hierarchyOf();
  return documents.map((document) => {
    const { sentences } = find(segment(document), defaultLexicon());
    const around = {
      length: sentences.length,
      blocks: document.blocks,
      ...startDiscourse(sentences, hierarchy),
      hierarchy,
      words: new Map(),
    };
    const own = gold.filter(({ source }) => document.path.endsWith(`/${source}`));
    const mentions = [];
    const facets = [];
    const words = [];
    tag(document, sentences, hierarchy, lineIndex(document.text), (read, view, drafts) => {
      if (!isAsserting(read)) return;
      mentions.push(...examplesIn(read, view, drafts, around, own));
      facets.push(...facetsIn(read, view, around, own));
      words.push(wordsIn(read, view, drafts, around, own));
    });
    return { mentions, facets, words };
  });
}
