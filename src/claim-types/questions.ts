import type { Rule } from '../tag/rule.ts';

/** What readers ask whether they may do; the answer says whether they may. */

const MAY = '=can|=may|=could|=should|=would|=will|=must';
const ONE =
  '=i|=we|=you|=my|=people|=patients|=anyone|=someone|=everyone|=women|=men|=children|=babies|=adults|=mothers|=teenagers|=nobody';
const TAKE = '=take|=use|=have|=get|=be|=receive|=start|=try|=swallow|=apply|=continue|=combine|=mix|=give';
const WHEN = 'if|while|whilst|when|during|with|alongside|after|in|at|as|to';
const FINE = '=safe|=ok|=okay|=fine|=right|=all|=alright|=wise|=suitable';

const asked = { asked: true, weak: true } as const;

/** Warnings that a question asks about. */
export const QUESTION_RULES: readonly Rule[] = [
  {
    id: 'must-they-avoid',
    pattern: `${MAY}|=do|=does ${ONE} ... with|who|whose|have|has|on|taking .. {object} .. =avoid|=stop|=skip`,
    ...asked,
  },
  {
    id: 'must-i-avoid-when',
    pattern: `=do|=does|=must|=should|=need ${ONE} have|need? to? =avoid|=stop|=skip .. {treatment} ... ${WHEN} ... {object}`,
    ...asked,
  },
  {
    id: 'may-i-take-when',
    pattern: `${MAY} ${ONE} ... ${TAKE} .. {treatment} ... ${WHEN} ... {object}`,
    denied: true,
    ...asked,
  },
  {
    id: 'may-i-when-taking',
    pattern: `=can|=may|=could|=should|=must ${ONE} ... {object} ... while|whilst|when|if|with|on|during|after ... {treatment}`,
    accepts: ['population', 'treatment'],
    denied: true,
    ...asked,
  },
  {
    id: 'may-they-take',
    pattern: `${MAY} my|your|our|a|the|young|older? {object} .. ${TAKE} a|an|the|this|their|any? {treatment}`,
    accepts: ['population'],
    denied: true,
    ...asked,
  },
  {
    id: 'may-be-taken-by',
    pattern:
      '=can|=could|=may|=should {treatment} .. be .. =used|=taken|=given|=tried|=worn|=applied by|to .. {object}',
    accepts: ['population'],
    denied: true,
    ...asked,
  },
  {
    id: 'may-i-drive',
    pattern: `${MAY} ${ONE} .. =drive|=driving`,
    object: 'match',
    label: 'driving',
    denied: true,
    ...asked,
  },
  {
    id: 'is-it-risky-when',
    pattern: `=is|=was =it .. =dangerous|=harmful|=risky|=unsafe|=bad|=wrong to ${TAKE} .. {treatment} ... ${WHEN} ... {object}`,
    ...asked,
  },
  {
    id: 'is-it-safe-when',
    pattern: `=is|=was =it .. ${FINE} ... {treatment} ... ${WHEN} ... {object}`,
    denied: true,
    ...asked,
  },
  {
    id: 'is-safe-to-take-when',
    pattern: `=is|=are {treatment} ${FINE} to .. ${TAKE} ... ${WHEN} .. {object}`,
    denied: true,
    ...asked,
  },
];
