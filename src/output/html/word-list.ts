/** A list in which every text stands once. */
export class WordList {
  readonly words: string[] = [];
  readonly #places = new Map<string, number>();

  /** Where a text stands in the list. */
  place(text: string): number {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    this.#places.set(text, this.words.length);
    return this.words.push(text) - 1;
  }
}
