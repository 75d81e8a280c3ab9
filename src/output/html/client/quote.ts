import type { Elem } from './browser.ts';
import type { Data, ShownClaim } from './data.ts';
import type { Dom } from './dom.ts';
import type { Marks, Range } from './marks.ts';

export type Quote = ReturnType<typeof createQuote>;

/** Quotes: the sentence of a claim with its words marked, where it stands, and why the program says so. */
export function createQuote({ el, words }: Dom, data: Data, { marked }: Marks) {
  /** The stretches of a claim, counted from the start of its sentence. */
  function rangesOf(claim: ShownClaim): Range[] {
    const [object, subject, trigger] = claim.spans;
    const parts = [
      [subject, 'subject'],
      [trigger, 'trigger'],
      ...claim.cues.map(({ role, at }) => [at, `cue ${role}`] as const),
      [object, `object s-${data.page.states[claim.state]?.id}`],
    ] as const;
    return parts.flatMap(([at, look]) => (at === null ? [] : [{ start: at[0], end: at[1], look, claim: claim.index }]));
  }

  function chip(flag: string): Elem {
    return el('li', { class: `chip ${flag.split(/[ :]/)[0]}` }, words(flag));
  }

  function flags(claim: ShownClaim): Elem | null {
    return claim.flags.length === 0 ? null : el('ul', { class: 'chips' }, ...claim.flags.map(chip));
  }

  function statement(claim: ShownClaim): Elem {
    return el('p', { class: 'statement' }, words(claim.subject), ' → ', words(claim.object));
  }

  /** The sentence that some claims share, with the words of each. */
  function sentence(claims: readonly [ShownClaim, ...ShownClaim[]]): Elem {
    const inside = claims.flatMap(rangesOf).map((range) => ({ ...range, start: Math.max(0, range.start) }));
    return el('blockquote', {}, el('p', { dir: 'auto' }, ...marked(claims[0].text, inside)));
  }

  function placeOf(claim: ShownClaim): Elem {
    const { letter = '', path = '' } = data.page.sources[claim.source] ?? {};
    const section = claim.section === null ? [] : [' · ', words(claim.section)];
    return el(
      'p',
      { class: 'place' },
      el('b', { class: 'letter' }, letter),
      ' ',
      el('a', { href: `#claim-${claim.id}`, title: 'link to this claim' }, words(`${path}:${claim.line}`)),
      ...section,
    );
  }

  function reasons(claim: ShownClaim): Elem {
    const cues = claim.cues.map(({ role, words: said }) => el('dd', {}, `${role}: `, el('q', {}, words(said))));
    return el(
      'dl',
      {},
      el('dt', {}, 'rule'),
      el('dd', {}, el('code', {}, claim.rule)),
      ...(claim.via === null ? [] : [el('dt', {}, 'by way of'), el('dd', {}, claim.via)]),
      el('dt', {}, 'cues'),
      ...(cues.length === 0 ? [el('dd', {}, 'none')] : cues),
    );
  }

  function why(claims: readonly ShownClaim[]): Elem {
    return el('details', { class: 'why' }, el('summary', {}, 'Why'), ...claims.map(reasons));
  }

  function readButton(claim: ShownClaim, beside: string | null): Elem | null {
    if (claim.at === null) return null;
    const address = `#claim-${claim.id}?read=1${beside === null ? '' : `&with=${beside}`}`;
    const name = beside === null ? 'Show in source' : 'Side by side';
    return el('button', { type: 'button', 'data-go': address }, name);
  }

  /** Claims that read the same are one to the reader. */
  function different(claims: readonly ShownClaim[]): ShownClaim[] {
    const read = claims.map(({ subject, object, flags: said }) => JSON.stringify([subject, object, said]));
    return claims.filter((_claim, at) => read.indexOf(read[at] ?? '') === at);
  }

  /** The claims of one sentence on one topic, with everything that is known of them. */
  function full(indexes: readonly [number, ...number[]]): Elem {
    const [index, ...others] = indexes;
    const claim = data.claim(index);
    const claims = [claim, ...others.map((other) => data.claim(other))] as const;
    return el(
      'article',
      { class: 'quote', id: `claim-${claim.id}`, 'data-claim': indexes.join(' '), tabindex: -1 },
      ...different(claims).flatMap((one) => [statement(one), flags(one)]),
      sentence(claims),
      placeOf(claim),
      el('div', { class: 'actions' }, readButton(claim, null), why(claims)),
    );
  }

  /** A claim in few words: the sentence and its place. */
  function short(index: number): Elem {
    const claim = data.claim(index);
    return el('div', { class: 'quote', 'data-claim': index }, sentence([claim]), placeOf(claim), flags(claim));
  }

  return { full, short, rangesOf, readButton, flags, statement };
}
