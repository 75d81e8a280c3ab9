import type { Rule } from '../tag/rule.ts';

/** What stopping a treatment brings: withdrawal, rebound, the return of what it held down. */

const BACK =
  '=rebound|=rebounds|=rebounded|=return|=returns|=returned|=recur|=recurs|=recurred|=back|=reappear|=reappears|=relapse|=relapses|=creep|=creeps|=resurface';
const ONE = 'you|your|they|people|patients|it|there';
const MAY = '=may|=might|=can|=could|=will|=often|=sometimes';
const BETTER =
  'not|never|be|ease|improve|help|relieve|reduce|prevent|treat|settle|clear|lessen|stop|take|start|still|also|always';

const directive = { directive: true, weak: true } as const;

export const STOPPING_RULES: readonly Rule[] = [
  {
    id: 'stopping-may-bring',
    pattern: `stop|quit|discontinue taking|using|having|with? your|the|this|these|it|them|treatment? {treatment} .. ,? ${ONE}? ... ${MAY} !${BETTER} ... {object}`,
    ...directive,
  },
  {
    id: 'when-stopped-may-bring',
    pattern: `if|when|after|once you|people|patients|they|women|men|parents? suddenly|abruptly? stop|stopped|stopping|quit|discontinue !{condition} !{effect} !at|for|by|in|and .. ,? ${ONE}? ... ${MAY} !${BETTER} ... {object}`,
    ...directive,
  },
  {
    id: 'back-when-stopped',
    pattern: `{object} .. ${BACK} .. if|when|once|after|soon|as|on .. =stop|=stops|=stopped|=stopping|=withdrawn|=withdrawal|=discontinued|=quit`,
    ...directive,
  },
  {
    id: 'sudden-stop-brings',
    pattern:
      '=abrupt|=sudden|=abruptly|=suddenly =cessation|=withdrawal|=discontinuation|=interruption|=stopping ... bring|cause|trigger|provoke|precipitate|produce|risk|invite on? {object}',
    ...directive,
  },
  {
    id: 'withdrawal-symptoms',
    pattern:
      'withdrawal|discontinuation|rebound =symptoms|=effects|=reactions|=signs =such|=like|=including|=include|=are as? {object}',
    ...directive,
  },
];
