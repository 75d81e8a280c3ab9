import type { Paint } from './paint.ts';

/** What an output for people has to know about its surroundings. */
export interface Style {
  /** Columns of the terminal. */
  readonly width: number;
  readonly paint: Paint;
}

/** One way of writing a result; `render` is pure. */
export interface Format<Input> {
  /** What `--format` takes. */
  readonly id: string;
  readonly description: string;
  /** Whole, or in pieces where a result can be long. */
  readonly render: (input: Input, style: Style) => string | Iterable<string>;
}
