/** An object that keeps what has been found out about it. */
export interface Known {
  readonly facts: unknown[];
}

/**
 * Makes functions of one kind of object that are worked out once for each object and kept with it. The function that is
 * wrapped depends on nothing else and never gives undefined.
 */
export function factsOf<Of extends Known>(): <T>(read: (of: Of) => T) => (of: Of) => T {
  let slots = 0;
  return <T>(read: (of: Of) => T) => {
    const slot = slots++;
    return (of) => {
      const known = of.facts[slot];
      if (known !== undefined) return known as T;
      const found = read(of);
      of.facts[slot] = found;
      return found;
    };
  };
}
