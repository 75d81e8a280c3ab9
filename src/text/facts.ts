/** An object that keeps what has been found out about it. */
export interface Known {
  readonly facts: unknown[];
}

/** Functions of one kind of object that are worked out once for each object and kept with it. */
export interface Facts<Of extends Known> {
  /** Wraps a function that depends on nothing else and never gives undefined. */
  fact<T>(read: (of: Of) => T): (of: Of) => T;
  /** The same for yes or no; many such facts share the room of one. */
  flag(read: (of: Of) => boolean): (of: Of) => boolean;
}

/** Flags that share a number: two bits each, 1 for no and 2 for yes. */
const FLAGS = 15;

export function factsOf<Of extends Known>(): Facts<Of> {
  let slots = 0;
  let flags = 0;
  let shared = 0;
  return {
    fact<T>(read: (of: Of) => T) {
      const slot = slots++;
      return (of) => {
        const known = of.facts[slot];
        if (known !== undefined) return known as T;
        const found = read(of);
        of.facts[slot] = found;
        return found;
      };
    },
    flag(read) {
      if (flags % FLAGS === 0) shared = slots++;
      const slot = shared;
      const shift = 2 * (flags++ % FLAGS);
      const bitsOf = ({ facts }: Of): number => (facts[slot] as number | undefined) ?? 0;
      return (of) => {
        const known = (bitsOf(of) >>> shift) & 3;
        if (known !== 0) return known === 2;
        const found = read(of);
        of.facts[slot] = bitsOf(of) | ((found ? 2 : 1) << shift);
        return found;
      };
    },
  };
}
