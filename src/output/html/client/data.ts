import type { CellRow, Offsets, PageDetails, PageOverview, PageText, PageTopic } from '../page-data.ts';

/** One claim with its words. */
export interface ShownClaim {
  readonly index: number;
  readonly id: string;
  /** Claims of one sentence have one number. */
  readonly sentence: number;
  readonly source: number;
  readonly line: number;
  /** Where the sentence stands in the shown source; null where that is not known. */
  readonly at: Offsets | null;
  readonly text: string;
  readonly section: string | null;
  readonly topic: number;
  readonly state: number;
  readonly subject: string;
  readonly object: string;
  /** From the start of the sentence. */
  readonly spans: readonly [object: Offsets | null, subject: Offsets | null, trigger: Offsets | null];
  readonly flags: readonly string[];
  readonly rule: string;
  readonly via: string | null;
  readonly cues: readonly { readonly role: string; readonly words: string; readonly at: Offsets | null }[];
}

export type Data = ReturnType<typeof createData>;

/** The data of the page, read row by row when it is asked for. */
export function createData(page: PageOverview, readDetails: () => PageDetails) {
  let read: PageDetails | null = null;
  let claimIndexes: Map<string, number> | null = null;
  const topicIndexes = new Map(page.topics.map((topic, index) => [topic.id, index]));
  const haystacks: (string | undefined)[] = [];
  let ofSources: number[][] | null = null;

  /** The rest of the data, which is there when the whole page is. */
  function details(): PageDetails {
    read ??= readDetails();
    return read;
  }

  /** The index of a claim; -1 where there is none of this id. */
  function claimAt(id: string): number {
    claimIndexes ??= new Map(details().claims.map((row, index) => [row[0], index]));
    return claimIndexes.get(id) ?? -1;
  }

  /** A source as it is shown. */
  function textOf(source: number): PageText {
    return details().texts[source] ?? { text: null, looks: [] };
  }

  function wordAt(index: number): string {
    return details().words[index] ?? '';
  }

  function sentenceText(index: number): string {
    const row = details().sentences[index];
    if (row === undefined) return '';
    const [source, , start, end, text] = row;
    return text ?? textOf(source).text?.slice(start, end) ?? '';
  }

  function claim(index: number): ShownClaim {
    const { claims, sentences } = details();
    const row = claims[index];
    const sentence = row === undefined ? undefined : sentences[row[1]];
    if (row === undefined || sentence === undefined) throw new Error(`the page has no claim ${index}`);
    const [id, sentenceIndex, topic, state, subject, object, spans, flags, rule, via, cues] = row;
    const [source, line, start, end, own, section] = sentence;
    return {
      index,
      id,
      sentence: sentenceIndex,
      source,
      line,
      at: own === null ? [start, end] : null,
      text: sentenceText(sentenceIndex),
      section: section === -1 ? null : wordAt(section),
      topic,
      state,
      subject: wordAt(subject),
      object: wordAt(object),
      spans,
      flags: flags.map(wordAt),
      rule: wordAt(rule),
      via: via === -1 ? null : wordAt(via),
      cues: cues.map(([role, words, at]) => ({ role, words, at })),
    };
  }

  function topic(index: number): PageTopic {
    const found = page.topics[index];
    if (found === undefined) throw new Error(`the page has no topic ${index}`);
    return found;
  }

  function cell(ofTopic: PageTopic, source: number): CellRow | null {
    return ofTopic.cells.find((row) => row[0] === source) ?? null;
  }

  /** Everything that a search looks through for a topic, in small letters. */
  function haystack(index: number): string {
    const known = haystacks[index];
    if (known !== undefined) return known;
    const { label, cells } = topic(index);
    const parts = [label];
    for (const [, , claims] of cells) {
      for (const one of claims) {
        const row = details().claims[one];
        if (row !== undefined) parts.push(wordAt(row[4]), wordAt(row[5]), sentenceText(row[1]));
      }
    }
    const made = parts.join('\n').toLowerCase();
    haystacks[index] = made;
    return made;
  }

  /** The claims of a source in the order of their places. */
  function claimsOf(source: number): readonly number[] {
    if (ofSources === null) {
      const lists: number[][] = page.sources.map(() => []);
      const { claims, sentences } = details();
      claims.forEach((row, index) => {
        lists[sentences[row[1]]?.[0] ?? -1]?.push(index);
      });
      ofSources = lists;
    }
    return ofSources[source] ?? [];
  }

  function letter(source: number): string {
    return page.sources[source]?.letter ?? '?';
  }

  function sourceOf(ofLetter: string | null): number {
    return page.sources.findIndex((source) => source.letter === ofLetter);
  }

  return {
    page,
    details,
    textOf,
    claimAt,
    claim,
    topic,
    cell,
    haystack,
    claimsOf,
    letter,
    sourceOf,
    topicAt: (id: string) => topicIndexes.get(id) ?? -1,
  };
}
