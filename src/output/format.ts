import type { Paint } from './paint.ts';

/** What an output for people has to know about its surroundings. */
export interface Style {
  /** Columns of the terminal. */
  readonly width: number;
  readonly paint: Paint;
}

/** Writes a result: whole, or in pieces where it can be long. Pure. */
export type Render<Input> = (input: Input, style: Style) => string | Iterable<string>;

/** One way of writing a result, loaded when it is asked for. */
export interface Format<Input> {
  /** What `--format` takes. */
  readonly id: string;
  readonly description: string;
  readonly load: () => Promise<Render<Input>>;
}
