/** Lines of claims of one shard, and what messages call them. */
export interface ShardLines {
  readonly name: string;
  readonly lines: AsyncIterable<string>;
}

/** What is no shard, or one that is given twice. */
export class NotMergeable extends Error {
  override readonly name = 'NotMergeable';
}

/** The lines of one source. */
interface PlacedLines {
  /** Without the position. */
  text: string;
  readonly position: number;
}

const POSITION = /,"position":(\d+)\}$/;

async function* readPlaced({ name, lines }: ShardLines): AsyncGenerator<PlacedLines, void> {
  let number = 0;
  let source: PlacedLines = { text: '', position: -1 };
  for await (const line of lines) {
    number++;
    const [suffix, digits] = POSITION.exec(line) ?? [];
    if (suffix === undefined)
      throw new NotMergeable(`${name}:${number}: is no claim of a shard; expected what "claims extract --shard" wrote`);
    const position = Number(digits);
    const text = `${line.slice(0, -suffix.length)}}\n`;
    if (source.position === position) source.text += text;
    else {
      if (source.text !== '') yield source;
      source = { text, position };
    }
  }
  if (source.text !== '') yield source;
}

/** One shard, with the source that comes next. */
interface Head {
  readonly name: string;
  readonly rest: AsyncGenerator<PlacedLines, void>;
  readonly next: PlacedLines;
}

async function advance({ name, rest }: Omit<Head, 'next'>): Promise<Head | null> {
  const { value } = await rest.next();
  return value ? { name, rest, next: value } : null;
}

/** The shard whose next source is the first of all; one source may not stand in two. */
function chooseHead(heads: readonly Head[]): Head {
  const [head, second] = [...heads].sort((a, b) => a.next.position - b.next.position) as [Head, Head?];
  if (second?.next.position === head.next.position) {
    throw new NotMergeable(`${head.name} and ${second.name} hold one source; name each shard once`);
  }
  return head;
}

/**
 * The lines of all shards in the order in which one run over everything writes them; holds one source of each shard.
 * @throws NotMergeable where a line is not of a shard, or two shards are one.
 */
export async function* mergeLines(shards: readonly ShardLines[]): AsyncGenerator<string, void> {
  const started = await Promise.all(shards.map((shard) => advance({ name: shard.name, rest: readPlaced(shard) })));
  let heads = started.filter((head) => head !== null);
  while (heads.length > 0) {
    const head = chooseHead(heads);
    yield head.next.text;
    const following = await advance(head);
    heads = heads.flatMap((one) => (one === head ? (following ?? []) : one));
  }
}
