import type { LexiconExtension } from '../find/extend-concepts.ts';
import type { Lexicon } from '../find/lexicon.ts';
import { fetchSource, loadSource } from '../load/read-source.ts';
import { type FetchedSource, failed, type Source } from '../load/source.ts';
import type { CacheSettings } from './cache.ts';
import type { Extracted, Outcome } from './extracted.ts';

/** How sources are extracted: plain data, so that another thread can be told. */
export interface ExtractSettings {
  /** What a user adds to the lexicon; null where nothing. */
  readonly extension: LexiconExtension | null;
  /** The largest source that is read. */
  readonly maxBytes: number;
  readonly cache: CacheSettings | null;
}

/** Extracts one source; never rejects. */
export type ExtractSource = (source: Source) => Promise<Outcome>;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Extracts sources in this thread; `lexicon`, where it is loaded already, has to be that of the settings. */
class Extractor {
  readonly #settings: ExtractSettings;
  #lexicon: Lexicon | undefined;

  constructor(settings: ExtractSettings, lexicon?: Lexicon) {
    this.#settings = settings;
    this.#lexicon = lexicon;
  }

  async extract(source: Source): Promise<Outcome> {
    try {
      const fetched = await fetchSource(source, this.#settings.maxBytes);
      if (fetched.source === undefined) return fetched;
      const { cache } = this.#settings;
      return cache === null ? await this.#read(fetched.source) : await this.#lookUp(fetched.source, cache);
    } catch (error) {
      return failed(source.place, `a fault of the program itself: ${messageOf(error)}; leave it out, and report it`);
    }
  }

  /** Loads the stages when the first source needs them: one whose extraction is kept does not. */
  async #read(source: FetchedSource): Promise<Outcome> {
    const [{ extractDocument }, { defaultLexicon, loadLexicon }] = await Promise.all([
      import('../pipeline.ts'),
      import('../find/lexicon.ts'),
    ]);
    const { extension } = this.#settings;
    this.#lexicon ??= extension === null ? defaultLexicon() : loadLexicon(extension);
    const { document, failure } = await loadSource(source);
    if (document === undefined) return { failure };
    const { summary, claims } = extractDocument(document, { lexicon: this.#lexicon });
    return { extracted: { summary, claims } };
  }

  async #lookUp(source: FetchedSource, settings: CacheSettings): Promise<Outcome> {
    const { entryFile, readEntry } = await import('./cache.ts');
    const file = entryFile(source, settings);
    let notice: string | null = null;
    try {
      const kept = await readEntry(file, source);
      if (kept !== null) return { extracted: kept };
    } catch (error) {
      notice = `${file}: the kept extraction cannot be read (${messageOf(error)}); made again`;
    }
    const outcome = await this.#read(source);
    if (outcome.extracted === undefined) return outcome;
    notice = (await this.#keep(file, outcome.extracted)) ?? notice;
    return notice === null ? outcome : { ...outcome, notice };
  }

  /** Why an extraction could not be kept; null where it could. */
  async #keep(file: string, extracted: Extracted): Promise<string | null> {
    const { writeEntry } = await import('./cache.ts');
    try {
      await writeEntry(file, extracted);
      return null;
    } catch (error) {
      return `${file}: cannot be kept (${messageOf(error)})`;
    }
  }
}

/** Extracts sources in this thread; a `lexicon` that is loaded already has to be that of the settings. */
export function makeExtractor(settings: ExtractSettings, lexicon?: Lexicon): ExtractSource {
  const extractor = new Extractor(settings, lexicon);
  return (source) => extractor.extract(source);
}
