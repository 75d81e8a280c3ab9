import type { Form } from './tokenize.ts';

/** So many numbers for each form, worked out when they are first asked for, in one array for all forms. */
export class FormRows {
  readonly #width: number;
  readonly #fill: (form: Form, rows: Int32Array, start: number) => void;
  /** The form that each row was worked out for; a form of the same number may take its place. */
  readonly #owners: Form[] = [];
  #rows = new Int32Array(0);

  /** `fill` adds the numbers of a form to the zeros that begin at `start`. */
  constructor(width: number, fill: (form: Form, rows: Int32Array, start: number) => void) {
    this.#width = width;
    this.#fill = fill;
  }

  /** The array that holds the rows; another one after a row was asked for. */
  get rows(): Int32Array {
    return this.#rows;
  }

  /** Where the row of a form starts. */
  startOf(form: Form): number {
    const start = form.number * this.#width;
    if (this.#owners[form.number] !== form) this.#own(form, start);
    return start;
  }

  #own(form: Form, start: number): void {
    const end = start + this.#width;
    if (end > this.#rows.length) {
      const wider = new Int32Array(2 * end);
      wider.set(this.#rows);
      this.#rows = wider;
    }
    this.#fill(form, this.#rows.fill(0, start, end), start);
    this.#owners[form.number] = form;
  }
}
