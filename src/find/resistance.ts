import type { Mention } from '../model.ts';
import { formFlag, type Token } from '../text/tokenize.ts';

/**
 * Conditions named by what failed before: "treatment-resistant depression", "asthma that did not respond to
 * steroids", "patients for whom other drugs have failed". The object of such a claim is the resistant form.
 */

const PREFIX = /(?<!\p{L})(?:\p{L}+[- ](?:resistant|refractory)|refractory|intractable|unresponsive)$/iu;
const PEOPLE =
  /^(?:patient|person|individual|adult|child|woman|man|case|folk|one|those|sufferer|anyone|someone|situation|when|where|wherein|whilst|while|whose|who)$/;
const FAILURE =
  /\b(?:(?:that|which|who|whose|whom|when|where|while)\b[^.;:,]{0,60}?(?:\bnot|n['’]t|\bnever|\byet to)\b[^.;:,]{0,25}?\b(?:clear(?:ed)?(?! (?:it|them|the|this|a|an)\b)|lift(?:ed)?|shift(?:ed)?|budged?|eased?|subsid\w{1,4}|(?:g[eo]t|gotten|getting|become) (?:any )?better|gone(?: away)?)\b|(?:(?:can)?not|\w{2,6}n['’]t|never|yet to|fail(?:ed|s)? to|unable to|struggl(?:e|ed|es|ing) to)\b[^.;:,]{0,40}?\b(?:respon\w{1,6}|reliev\w{1,4}|relief|help\w{0,3}|benefit\w{0,4}|improve\w{0,4}|heal\w{0,3}|cleared?|worked|controll?e?d?|settled?|success\w{0,4}|tolerat\w{1,4}|results?|positive effects?)|struggl(?:e|ed|es|ing) with (?:[\w-]{1,20} ){0,4}(?:treatments?|therap(?:y|ies)|methods?|strateg(?:y|ies)|medications?|options?|approaches)|(?:un|non-?)responsive to|resist(?:s|ant to|ed|ing)?\b|refractory to|(?:persist|continu|remain|return|recur|flar)\w{1,4} (?:[\w-]{1,20} ){0,3}despite|intoleran(?:t of|t to|ce to)|(?:treatments?|therap(?:y|ies)|drugs?|medicines?|medications?|methods?|options?|approach(?:es)?|interventions?|answers?|strateg(?:y|ies)|else)\b[^.;:,]{0,25}?\b(?:failed|fail|fails|insufficient|inadequate|not worked|not helped|not been enough|works?)\b)/iu;
/** One of these is in each of the phrases above. */
const isFailure = formFlag(({ text }) =>
  /not|n['’]t|never|yet|despite|fail|unable|struggl|responsive|resist|refractory|intoleran|insufficient|inadequate|work/iu.test(
    text,
  ),
);
const isResistant = formFlag(({ text }) => /(?:resistant|refractory|intractable|unresponsive)$/iu.test(text));
const isPeople = formFlag(({ norm }) => PEOPLE.test(norm));
const isLink = formFlag(({ text }) => /^(?:that|which|who|unresponsive|resistant|refractory|not)$/i.test(text));
const STOP = /^[.;:,—–!?()]$/;
const MAX_WORDS = 18;

/** From `at`, the end of the clause. */
function clauseEnd(tokens: readonly Token[], at: number): number {
  let to = at;
  while (to < tokens.length && to - at < MAX_WORDS && !STOP.test(tokens[to]?.text ?? '.')) to++;
  return to;
}

/** What is said of those whom nothing helped: "… can be treated with X". */
const GOES_ON =
  /\s(?:can|may|might|could|should|will|would|must|is|are|was|were|needs?|responds?|responded|improve[sd]?)\s/iu;

/** The last token of what failed; `to` is the end of its clause. Null where the words tell of no failure. */
function lastOfFailure(text: string, tokens: readonly Token[], start: number, to: number): Token | null {
  const last = tokens[to - 1];
  const found = last === undefined ? null : FAILURE.exec(text.slice(start, last.end));
  if (last === undefined || found === null) return null;
  const failed = start + found.index + found[0].length;
  const more = GOES_ON.exec(text.slice(failed, last.end));
  if (more === null) return last;
  return tokens.findLast((token) => token.end <= failed + more.index) ?? last;
}

function mention(from: Token, last: Token, condition: Mention | undefined): Mention {
  const id = condition?.id ?? 'conditions';
  return {
    kind: 'condition',
    id: `treatment-resistant-${id}`,
    label: `treatment-resistant ${condition?.label ?? 'conditions'}`,
    span: { start: from.start, end: last.end },
    via: 'pattern',
  };
}

function prefixed(text: string, conditions: readonly Mention[]): Mention[] {
  return conditions.flatMap((condition) => {
    const before = PREFIX.exec(text.slice(Math.max(0, condition.span.start - 40), condition.span.start).trimEnd());
    if (before === null) return [];
    const start = text.lastIndexOf(before[0], condition.span.start);
    return [
      {
        ...condition,
        id: `treatment-resistant-${condition.id}`,
        label: `treatment-resistant ${condition.label}`,
        span: { start, end: condition.span.end },
        via: 'pattern' as const,
      },
    ];
  });
}

function afterCondition(text: string, tokens: readonly Token[], conditions: readonly Mention[]): Mention[] {
  return conditions.flatMap((condition) => {
    const next = tokens.findIndex((token) => token.start >= condition.span.end);
    const link = tokens[next];
    if (link === undefined || !isLink(link.form)) return [];
    const last = lastOfFailure(text, tokens, condition.span.end, clauseEnd(tokens, next));
    const first = tokens.find((token) => token.end > condition.span.start);
    if (last === null || first === undefined) return [];
    return [mention(first, last, condition)];
  });
}

function people(text: string, tokens: readonly Token[], conditions: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!isPeople(token.form)) continue;
    const to = clauseEnd(tokens, at);
    const last = lastOfFailure(text, tokens, token.start, to);
    if (last === null) continue;
    const inside = conditions.find((one) => one.span.start >= token.start && one.span.end <= last.end);
    found.push(mention(token, last, inside));
    at = to;
  }
  return found;
}

/** Mentions of resistant forms in one sentence, given the conditions it mentions. */
export function findResistance(text: string, tokens: readonly Token[], conditions: readonly Mention[]): Mention[] {
  const found = tokens.some(({ form }) => isResistant(form)) ? prefixed(text, conditions) : [];
  if (!tokens.some(({ form }) => isFailure(form))) return found;
  found.push(...afterCondition(text, tokens, conditions));
  const covered = (span: { start: number; end: number }) =>
    found.some((one) => one.span.start < span.end && span.start < one.span.end);
  return [...found, ...people(text, tokens, conditions).filter((one) => !covered(one.span))];
}
