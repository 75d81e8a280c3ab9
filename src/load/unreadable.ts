/** A source that its reader cannot make a document of; the message tells a person why and what to do. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/**
 * Calls a parser that throws errors of its own.
 * @throws Unreadable with the message in their place.
 */
export async function orUnreadable<Value>(message: string, parse: () => Promise<Value>): Promise<Value> {
  try {
    return await parse();
  } catch (error) {
    if (error instanceof Unreadable || error instanceof RangeError) throw error;
    throw new Unreadable(message);
  }
}
