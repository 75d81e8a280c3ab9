import type { Browser, Elem } from './browser.ts';
import type { Data, ShownClaim } from './data.ts';
import type { Dom } from './dom.ts';
import type { Marks, Range } from './marks.ts';
import type { Quote } from './quote.ts';
import type { Route } from './route.ts';

/** What the reader is to show. */
export interface ReaderWish {
  readonly source: number;
  /** The claim that is pointed at; -1 for none. */
  readonly claim: number;
  /** The source beside it; -1 for none. */
  readonly beside: number;
}

export type Reader = ReturnType<typeof createReader>;

/** The source itself, its claims marked at their characters; two of them side by side. */
export function createReader(
  { document }: Browser,
  { el, words, byId, announce, count }: Dom,
  data: Data,
  tools: { readonly marks: Marks; readonly quote: Quote; readonly route: Route },
) {
  const { marks, quote, route } = tools;
  const { go } = route;
  const dialog = byId('reader');
  const panes = byId('panes');
  const { page } = data;
  let wish: ReaderWish = { source: -1, claim: -1, beside: -1 };

  function shownClaims(source: number): ShownClaim[] {
    return data
      .claimsOf(source)
      .map((index) => data.claim(index))
      .filter(({ at }) => at !== null);
  }

  function shift(ranges: readonly Range[], by: number): Range[] {
    return ranges.map((range) => ({ ...range, start: range.start + by, end: range.end + by }));
  }

  /** Every claim shows its object; the claim pointed at also its sentence, subject, trigger and cues. */
  function claimRanges(claim: ShownClaim, topic: number): Range[] {
    if (claim.at === null) return [];
    const [start, end] = claim.at;
    const parts = shift(quote.rangesOf(claim), start);
    const isCurrent = claim.index === wish.claim;
    const look = isCurrent ? 'sentence current' : claim.topic === topic ? 'sentence linked' : 'sentence';
    const objects = parts.filter((part) => part.look.startsWith('object'));
    const chosen = objects.map((part) => ({ ...part, look: isCurrent ? `${part.look} current-object` : part.look }));
    const others = isCurrent ? parts.filter((part) => !objects.includes(part)) : [];
    return [{ start, end, look, claim: claim.index }, ...others, ...chosen];
  }

  function drawText(source: number): Elem {
    const { text, looks } = data.textOf(source);
    const topic = wish.claim === -1 ? -2 : data.claim(wish.claim).topic;
    const ranges = [
      ...looks.map(([start, end, look]) => ({ start, end, look: `look-${look}`, claim: -1 })),
      ...shownClaims(source).flatMap((claim) => claimRanges(claim, topic)),
    ];
    const name = `text of ${page.sources[source]?.path ?? ''}`;
    return el(
      'div',
      { class: 'text', dir: 'auto', tabindex: 0, role: 'region', 'aria-label': name, 'data-key': name },
      ...marks.marked(text ?? '', ranges),
    );
  }

  function option(source: number, chosen: number): Elem {
    const { letter = '', path = '' } = page.sources[source] ?? {};
    return el('option', { value: letter, selected: source === chosen }, `${letter}  ${path}`);
  }

  function readable(): number[] {
    return page.sources.flatMap((_source, source) => (data.textOf(source).text === null ? [] : [source]));
  }

  function chooser(chosen: number, label: string, choose: (letter: string) => void): Elem {
    const none = label === 'Beside' ? [el('option', { value: '' }, 'nothing beside')] : [];
    const select = el(
      'select',
      { 'aria-label': label },
      ...none,
      ...readable().map((source) => option(source, chosen)),
    );
    select.addEventListener('change', () => choose(select.value));
    return select;
  }

  function letterOrNull(source: number): string | null {
    return source === -1 ? null : data.letter(source);
  }

  function openClaim(claim: number, beside: number): void {
    go({ target: `claim-${data.claim(claim).id}`, read: true, beside: letterOrNull(beside) });
  }

  /** In another source: its first claim on the same topic, or the beginning. */
  function openSource(source: number, beside: number): void {
    const topic = wish.claim === -1 ? -2 : data.claim(wish.claim).topic;
    const same = shownClaims(source).find((claim) => claim.topic === topic);
    if (same !== undefined) openClaim(same.index, beside);
    else go({ target: `source-${data.letter(source)}`, read: true, beside: letterOrNull(beside) });
  }

  function stepper(source: number, label: string, by: number): Elem {
    const button = el('button', { type: 'button', 'data-key': label }, label);
    button.addEventListener('click', () => {
      const claims = shownClaims(source);
      const here = claims.findIndex(({ index }) => index === wish.claim);
      const next = claims[here === -1 ? 0 : (here + by + claims.length) % claims.length];
      if (next !== undefined) openClaim(next.index, wish.beside);
    });
    return button;
  }

  /** How much a source beside says on the topic of the claim pointed at. */
  function onTopic(claims: readonly ShownClaim[]): string {
    if (wish.claim === -1) return '';
    const { topic } = data.claim(wish.claim);
    const same = claims.filter((claim) => claim.topic === topic).length;
    return `, ${same === 0 ? 'none' : same} on ${data.topic(topic).label}`;
  }

  function claimLine(source: number): Elem {
    const claims = shownClaims(source);
    const here = claims.findIndex(({ index }) => index === wish.claim);
    const current = claims[here];
    const total = `${here === -1 ? '' : `${here + 1} of `}${count(claims.length, 'claim')}`;
    if (current === undefined) return el('p', { class: 'claim-line' }, total, onTopic(claims));
    const type = page.types[data.topic(current.topic).type] ?? '';
    return el(
      'div',
      { class: 'claim-line' },
      el('p', {}, `${total} · line ${current.line} · ${type}: `, words(`${current.subject} → ${current.object}`)),
      quote.flags(current),
    );
  }

  function pane(source: number, isFirst: boolean): Elem {
    const choose = (letter: string): void => {
      const chosen = data.sourceOf(letter);
      if (isFirst) openSource(chosen, wish.beside);
      else go({ target: targetOf(wish), read: true, beside: letter === '' ? null : letter });
    };
    const text = drawText(source);
    text.addEventListener('click', ({ target }) => {
      const claims = (target?.closest('[data-claims]')?.dataset.claims ?? '').split(' ').filter((one) => one !== '');
      const next = claims[(claims.indexOf(String(wish.claim)) + 1) % claims.length];
      if (next !== undefined) openClaim(Number(next), isFirst ? wish.beside : wish.source);
    });
    const label = isFirst ? 'Source' : 'Beside';
    const bar = el('div', { class: 'pane-bar' }, chooser(source, label, choose));
    if (isFirst) bar.append(stepper(source, '← Previous claim', -1), stepper(source, 'Next claim →', 1));
    return el('section', { class: 'pane', 'aria-label': label }, bar, claimLine(source), text);
  }

  function targetOf({ claim, source }: ReaderWish): string {
    return claim === -1 ? `source-${data.letter(source)}` : `claim-${data.claim(claim).id}`;
  }

  function besideChooser(): Elem {
    const choose = (letter: string): void => go({ target: targetOf(wish), read: true, beside: letter });
    return el('div', { class: 'beside' }, chooser(-1, 'Beside', choose));
  }

  function scrollTo(): void {
    const texts = [...panes.querySelectorAll('.text')];
    texts[0]?.querySelector('.current')?.scrollIntoView({ block: 'center' });
    texts[1]?.querySelector('.linked')?.scrollIntoView({ block: 'center' });
  }

  /** Whoever pressed a button that was drawn anew stands on it still. */
  function keepFocus(key: string | undefined): void {
    const keyed = [...panes.querySelectorAll('[data-key]')];
    const target = keyed.find(({ dataset }) => dataset.key === key) ?? panes.querySelector('.text');
    target?.focus({ preventScroll: true });
  }

  /** Opens sources in the reader; false where the page was made without their texts. */
  function open(wanted: ReaderWish): boolean {
    if (data.textOf(wanted.source).text === null) return false;
    const key = dialog.open ? document.activeElement?.dataset.key : undefined;
    wish = wanted;
    const shown = [pane(wanted.source, true)];
    if (wanted.beside !== -1) shown.push(pane(wanted.beside, false));
    panes.replaceChildren(...shown);
    panes.classList.toggle('two', shown.length === 2);
    byId('beside').replaceChildren(wanted.beside === -1 && readable().length > 1 ? besideChooser() : '');
    if (!dialog.open) dialog.showModal();
    scrollTo();
    keepFocus(key);
    if (wanted.claim !== -1) {
      const { object, line } = data.claim(wanted.claim);
      announce(`${object}, line ${line}`);
    }
    return true;
  }

  function close(): void {
    if (dialog.open) dialog.close();
  }

  byId('reader-close').addEventListener('click', close);
  dialog.addEventListener('close', () => {
    panes.replaceChildren();
    // Closed by the way back in the history, the address is right already.
    if (route.current().read) go({ target: targetOf(wish) });
  });

  return { open, close, isOpen: () => dialog.open };
}
