/** What comes before a signal; ends at the signal even while it waits for the next item. */
export async function* untilStopped<Item>(items: AsyncIterable<Item>, stop: AbortSignal): AsyncGenerator<Item, void> {
  const iterator = items[Symbol.asyncIterator]();
  let wake = (): void => undefined;
  stop.addEventListener('abort', () => wake());
  try {
    while (!stop.aborted) {
      // Promise.race would keep something of every item until the signal comes.
      const next = await new Promise<IteratorResult<Item> | null>((resolve, reject) => {
        wake = () => resolve(null);
        iterator.next().then(resolve, reject);
      });
      if (next === null || next.done) return;
      yield next.value;
    }
  } finally {
    const closed = iterator.return?.();
    if (!stop.aborted) await closed;
  }
}
