/** Words and whether they read as nouns. The bundled command reads answers worked out for words of the lexicon when it was built. */
export const ownAnswers = (): Readonly<Record<string, boolean>> => ({});
