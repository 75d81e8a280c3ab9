import type { Rule } from '../tag/rule.ts';

/** What stopping a treatment brings: withdrawal, rebound, the return of what it held down. */

const BACK =
  '=rebound|=rebounds|=rebounded|=return|=returns|=returned|=recur|=recurs|=recurred|=back|=reappear|=reappears|=relapse|=relapses|=creep|=creeps|=resurface';
const ONE = 'you|your|they|people|patients|it|there';
const MAY = '=may|=might|=can|=could|=will|=often|=sometimes';
const BETTER =
  'not|never|be|ease|improve|help|relieve|reduce|prevent|treat|settle|clear|lessen|stop|take|start|still|also|always';
const GOES =
  '=go|=goes|=went|=gone|=disappear|=disappears|=disappeared|=vanish|=vanishes|=vanished|=resolve|=resolves|=resolved|=clear|=clears|=cleared|=settle|=settles|=settled|=fade|=fades|=faded|=ease|=eases|=eased|=improve|=improves|=improved|=subside|=subsides|=subsided|=shrink|=shrinks|=shrank|=reverse|=reverses|=reversed|=reversible|=corrected|=relieved|=lift|=lifts|=lifted';
const STOPPED =
  '=stop|=stops|=stopped|=stopping|=withdrawn|=withdrawing|=withdrawal|=discontinue|=discontinued|=discontinuing|=discontinuation|=cessation';

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
  ...[
    [
      'goes-when-it-stops',
      `.. it|they|this|drug|medicine|medication|treatment|tablet is|are|was|were|has? been? ${STOPPED}`,
    ],
    ['goes-when-stopped', `.. {treatment} treatment|therapy? is|are|was|were|has? been? ${STOPPED}`],
    ['goes-on-stopping', `... ${STOPPED} .. {treatment}`],
  ].map(
    ([id = '', stopped]): Rule => ({
      id,
      pattern: `{object} ... ${GOES} away|down|off|completely|again|quickly|slowly? ... if|when|once|after|soon|on|upon|with|by ${stopped}`,
      accepts: ['effect', 'condition'],
      ...directive,
    }),
  ),
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
