import { createHash } from 'node:crypto';

/** One of several parts that together hold every source once. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

/** Whether a source stands in a shard: its name alone decides, on every machine alike. */
export function isInShard(name: string, { index, count }: Shard): boolean {
  return createHash('sha256').update(name).digest().readUInt32BE() % count === index - 1;
}
