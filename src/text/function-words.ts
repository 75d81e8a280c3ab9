/** Closed-class words of English, by class; everything else may name something. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const DETERMINERS = list(
  'a an the this that these those my your his her its our their some any each every either neither both all such same other another no many much more most few fewer less least several various certain different numerous enough',
);
export const PRONOUNS = list(
  'i me you he him she it we us they them who whom which what whoever one ones anyone someone everyone nobody anything something everything nothing others himself herself itself themselves yourself there here',
);
export const PREPOSITIONS = list(
  'of in on at by for with without from to into onto over under about after before during between among amongst through throughout against within across toward towards upon via per despite until till since unlike like than as beyond besides except beneath underneath near off out up down around along amid versus vs regarding concerning following including excluding plus',
);
export const CONJUNCTIONS = list(
  'and or but nor so yet because although though while whilst whereas if unless when whenever where wherever whether once how why however therefore moreover furthermore thus hence then also besides instead otherwise nevertheless',
);
export const AUXILIARIES = list(
  "is are was were be been being am has have had having do does did can could may might must shall should will would cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't couldn't shouldn't wouldn't mustn't ain't it's that's there's they're we're you're i'm let's",
);
export const ADVERBS = list(
  'not never also only even just very quite rather too really still already often sometimes usually typically generally commonly frequently rarely seldom hardly barely always ever again further less more most mainly mostly particularly especially specifically primarily largely partly fully completely entirely almost nearly approximately roughly about well better best now today currently recently previously later soon once twice together apart away back therefore thereby however possibly probably perhaps likely apparently reportedly allegedly potentially significantly substantially slightly greatly highly strongly considerably markedly dramatically quickly rapidly slowly gradually immediately initially eventually finally instead otherwise similarly simply actually clearly effectively successfully safely directly indirectly additionally moreover occasionally consistently progressively regularly additionally',
);

const ALL = new Set(
  [DETERMINERS, PRONOUNS, PREPOSITIONS, CONJUNCTIONS, AUXILIARIES, ADVERBS].flatMap((one) => [...one]),
);

/** True for determiners, pronouns, prepositions, conjunctions, auxiliaries and common adverbs. */
export const isFunctionWord = (word: string): boolean => ALL.has(word);
