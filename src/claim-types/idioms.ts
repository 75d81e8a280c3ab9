import type { Rule } from '../tag/rule.ts';

const effective = { facet: 'effective', agent: true } as const;

/** Verbs of treating that are made of several words: "takes the edge off pain", "keeps attacks at bay". */
export const IDIOM_RULES: readonly Rule[] = [
  { id: 'wards-off', pattern: 'ward|stave|fend|hold|put|keep|head|fight|drive off', ...effective },
  {
    id: 'takes-edge-off',
    pattern: 'take|takes|took .. edge|sting|bite|heat|misery|worry|worst|shine off|out|from of?',
    ...effective,
  },
  { id: 'evens-out', pattern: 'even|level|smooth|iron out|off ... of', ...effective },
  { id: 'puts-end-to', pattern: 'put|bring|brought .. =end|=stop|=halt =to', ...effective },
  { id: 'takes-care-of', pattern: 'take|takes|took care of', ...effective },
  { id: 'takes-away', pattern: 'take|takes|took|drive|chase|clear away', ...effective },
  {
    id: 'keeps-at-bay',
    pattern: 'keep|kept|hold|held|drive|drove .. {object} at|away|back|down|under|in|off bay|check|control|bounds?',
    ...effective,
  },
  {
    id: 'keeps-out-of',
    pattern: 'keep|kept|stay|stayed ... out of|off|from|away .. {object|setting}',
    accepts: ['setting', 'condition', 'effect', 'outcome'],
    ...effective,
  },
  { id: 'brings-down', pattern: 'bring|brought|pull|push|drive|get|got|take|force down', ...effective },
  { id: 'brings-it-down', pattern: 'bring|brought|pull|push|drive|get|got .. {object} ... down|under', ...effective },
  {
    id: 'clears-up',
    pattern: 'clear|dry|mop|ease|calm|quieten|settle|damp|tamp|slow|break|burn up|down',
    ...effective,
  },
  { id: 'rids-of', pattern: 'rid|relieve|=frees|=freed|=freeing|cure|spare .. of|from', ...effective },
  {
    id: 'spares',
    pattern: 'spare|save many|some|most? you|people|patients|them|women|men|children|some|many',
    ...effective,
  },
  {
    id: 'makes-better',
    pattern: 'make|makes|made .. {object} .. better|easier|milder|bearable|=less|rarer|shorter',
    ...effective,
  },
  {
    id: 'makes-go-away',
    pattern: 'make|makes|made .. {object} go|disappear|vanish|fade|pass|shrink !worse',
    ...effective,
  },
];
