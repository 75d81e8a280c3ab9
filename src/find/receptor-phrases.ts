import type { Mention } from '../model.ts';
import { conceptId } from '../text/concept-id.ts';
import type { Lexicon } from './lexicon.ts';

const RECEPTORS_FOR =
  /\b(receptors?) for (?:the )?(?:(?:neurotransmitters?|messengers?|hormones?|proteins?|chemicals?)(?: called)? )?$/i;
/** What tells two concepts of one name apart: "estrogen (hormone)". */
const NOTE = / \([^()]*\)$/;
const LONGEST = 60;

/** "the receptors for the hormone estrogen" are the estrogen receptor, whatever mentions stand inside. */
export function findReceptorPhrases(text: string, mentions: readonly Mention[], lexicon: Lexicon): Mention[] {
  return mentions.flatMap((messenger) => {
    if (messenger.kind !== 'target') return [];
    const from = Math.max(0, messenger.span.start - LONGEST);
    const found = RECEPTORS_FOR.exec(text.slice(from, messenger.span.start));
    if (found === null) return [];
    const concept = lexicon.concepts.get(conceptId(`${messenger.label.replace(NOTE, '')} receptor`));
    if (concept?.kind !== 'target') return [];
    const receptors = from + found.index;
    const named = mentions.find(
      (one) => one.kind === 'target' && one.span.start < receptors && receptors < one.span.end,
    );
    const span = { start: named?.span.start ?? receptors, end: messenger.span.end };
    return [{ kind: concept.kind, id: concept.id, label: concept.label, span, via: 'pattern' as const }];
  });
}
