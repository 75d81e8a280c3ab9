import type { Span } from '../model.ts';
import { isFunctionWord } from '../text/function-words.ts';
import type { SentenceView } from './sentence-view.ts';

/** The adjectives that belong to what a mention names: "severe acute liver failure". */

const ADJECTIVE =
  /^(?:[a-z-]{2,}(?:al|ic|ous|ive|ar|ary|ent|ant|able|ible|less|ful|oid|ile|lar|ine)|severe|acute|mild|moderate|marked|deep|high|new|recurrent|fatal|serious|sudden|intense|early|late|late-onset|profound|transient|temporary|reversible|irreversible|prolonged|persistent|increased|decreased|elevated|reduced|impaired|delayed|disseminated|generali[sz]ed|locali[sz]ed|isolated|pronounced|sustained|repeated|altered|bilateral|diffuse|massive|extreme|excessive|minor|major|dangerous|slight|occasional|rapid|slow|heavy|painful|dry|bloody|left|right|upper|lower)$/i;
const NO_ADJECTIVE =
  /^(?:significant|different|several|certain|common|possible|potential|patient|important|adequate|additional|initial|clinical|apparent|adolescent|infant|agent|treatment|general|professional|typical|main|other|available|effective|likely|medical|special|rare|first|serious side)$/i;
const MOST = 4;

/** Where the phrase of a mention that starts at token `from` begins: adjectives before it, over hyphens, down to `stop`. */
export function phraseFrom(view: SentenceView, from: number, stop: number): number {
  let start = from;
  for (let at = from - 1; at >= stop && from - at <= MOST * 2; at--) {
    const token = view.tokens[at];
    if (token === undefined) break;
    if (token.text === '-' && token.glued && view.tokens[at + 1]?.glued) continue;
    const joined = view.tokens[at + 1]?.text === '-' && at + 1 < start;
    const covered = view.covering(at).some(({ kind }) => kind === 'treatment' || kind === 'population');
    if (!token.word || covered || isFunctionWord(token.norm) || NO_ADJECTIVE.test(token.text)) break;
    if (!joined && !ADJECTIVE.test(token.text)) break;
    start = at;
  }
  return start;
}

/** The span of a mention with the adjectives before it; tokens before `stop` belong to something else. */
export function withAdjectives(view: SentenceView, of: { readonly span: Span }, stop: number): Span {
  const start = view.tokens[phraseFrom(view, view.startOf(of), stop)]?.start ?? of.span.start;
  return { start: Math.min(start, of.span.start), end: of.span.end };
}
