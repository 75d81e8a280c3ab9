const LONGEST_ARRAY = 2 ** 22;
const MOST_BYTES = 256 * 1024 * 1024;

function refuse(size: unknown): void {
  if (typeof size === 'number' && size > MOST_BYTES) throw new RangeError('content without end');
}

/** The stream, failing where what it unpacks is too much. */
function bound({ readable, writable }: DecompressionStream): DecompressionStream {
  let size = 0;
  const count = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      size += chunk.byteLength;
      refuse(size);
      controller.enqueue(chunk);
    },
  });
  return { readable: readable.pipeThrough(count), writable };
}

/**
 * Makes code of this thread fail where a damaged number has it fill an array, or packed content a buffer, without end:
 * such memory runs out for the whole program and not for the thread alone. No page of a PDF needs so much.
 */
export function boundMemory(): void {
  Object.defineProperty(Array.prototype, LONGEST_ARRAY, { set: () => refuse(Number.POSITIVE_INFINITY) });
  globalThis.Uint8Array = new Proxy(Uint8Array, {
    construct(type, content, target) {
      refuse(content[0]);
      return Reflect.construct(type, content, target);
    },
  });
  globalThis.DecompressionStream = new Proxy(DecompressionStream, {
    construct: (type, format, target) => bound(Reflect.construct(type, format, target)),
  });
}
