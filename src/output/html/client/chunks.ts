import type { Browser, Elem, Observer } from './browser.ts';

/** A long list that is drawn piece by piece as it comes into view. */
export interface ChunkedList<Item> {
  readonly items: readonly Item[];
  readonly size: number;
  /** What stands in the container before the pieces. */
  readonly head: readonly Elem[];
  /** What holds the pieces; `root` is what scrolls, null the page. */
  readonly container: Elem;
  readonly root: Elem | null;
  /** An empty piece that is as high as its items will be, more or less. */
  readonly hollow: (items: readonly Item[]) => Elem;
  readonly fill: (piece: Elem, items: readonly Item[], first: number) => void;
}

export interface DrawnList {
  /** Draws the piece that holds an item. */
  readonly reach: (index: number) => void;
  readonly drawAll: () => void;
}

export type Chunks = ReturnType<typeof createChunks>;

/** Drawing long lists lazily, so that a page of many thousand rows is there at once. */
export function createChunks(browser: Browser) {
  const observers = new Map<Elem, Observer>();

  function watch(container: Elem, root: Elem | null, draw: (piece: Elem) => void): Observer {
    observers.get(container)?.disconnect();
    const observer = new browser.IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) if (isIntersecting) draw(target);
      },
      { root, rootMargin: '600px 0px' },
    );
    observers.set(container, observer);
    return observer;
  }

  function show<Item>({ items, size, head, container, root, hollow, fill }: ChunkedList<Item>): DrawnList {
    const waiting = new Map<Elem, number>();
    const pieces: Elem[] = [];
    const observer = watch(container, root, (piece) => draw(piece));

    function draw(piece: Elem): void {
      const first = waiting.get(piece);
      if (first === undefined) return;
      waiting.delete(piece);
      observer.unobserve(piece);
      fill(piece, items.slice(first, first + size), first);
    }

    for (let first = 0; first < items.length; first += size) {
      const piece = hollow(items.slice(first, first + size));
      waiting.set(piece, first);
      pieces.push(piece);
    }
    container.replaceChildren(...head, ...pieces);
    const [top] = pieces;
    if (top !== undefined) draw(top);
    for (const piece of waiting.keys()) observer.observe(piece);
    return {
      reach: (index) => {
        const piece = pieces[Math.floor(index / size)];
        if (piece !== undefined) draw(piece);
      },
      drawAll: () => {
        for (const piece of pieces) draw(piece);
      },
    };
  }

  return { show };
}
