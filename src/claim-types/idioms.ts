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
  { id: 'knocks-off', pattern: 'knock|shave|slice|trim|lop|wipe|strip ... off .. {object}', ...effective },
  { id: 'takes-care-of', pattern: 'take|takes|took care of', ...effective },
  { id: 'turns-clock-back', pattern: 'turn|wind|roll .. clock back? on', ...effective },
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
  { id: 'holds-back', pattern: 'hold|held|keep|kept|push|rein|roll|dial back|in', ...effective },
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
  { id: 'makes-short-work', pattern: 'make|makes|made short|light work of', ...effective },
  { id: 'puts-end-to', pattern: 'put .. end|stop|brake|lid to|on', ...effective },
  {
    id: 'knocks-out',
    pattern: 'knock|wipe|rule|iron|smooth|snuff|flush out !for|in|by|if|when|as|because',
    ...effective,
  },
  { id: 'eats-away-at', pattern: 'chip|eat|whittle away at', ...effective },
  { id: 'copes-with', pattern: 'cope|deal with', ...effective },
];
