import { Worker } from 'node:worker_threads';

interface Task<In, Out> {
  readonly input: In;
  readonly done: (output: Out) => void;
}

/** How a pool starts its workers. */
export interface PoolOptions<In, Out> {
  readonly size: number;
  /** The module of a worker: it answers each message with one message, in order. */
  readonly file: string | URL;
  readonly workerData: unknown;
  /** The output for an input on which a worker broke. */
  readonly onBroken: (input: In, error: Error) => Out;
}

/** A thread with the tasks it has been given, oldest first. */
class Hand<In, Out> {
  readonly tasks: Task<In, Out>[] = [];
  readonly #options: PoolOptions<In, Out>;
  #worker: Worker | null = null;
  #isClosed = false;

  constructor(options: PoolOptions<In, Out>) {
    this.#options = options;
  }

  give(task: Task<In, Out>): void {
    this.tasks.push(task);
    this.#worker ??= this.#start();
    this.#worker.postMessage(task.input);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#worker?.terminate();
  }

  #replace(error: Error): void {
    const [broken, ...others] = this.tasks.splice(0);
    this.#worker = null;
    broken?.done(this.#options.onBroken(broken.input, error));
    for (const task of others) this.give(task);
  }

  #start(): Worker {
    const { file, workerData } = this.#options;
    const worker = new Worker(file, { workerData });
    let fault = new Error('it ended by itself');
    worker.on('message', (output: Out) => this.tasks.shift()?.done(output));
    worker.on('error', (error) => {
      fault = error;
    });
    worker.on('exit', () => {
      if (!this.#isClosed) this.#replace(fault);
    });
    return worker;
  }
}

/**
 * Threads that share work. One that breaks is replaced, and the input it broke on gets the output of `onBroken`. Who
 * runs it bounds how many inputs wait.
 */
export class Pool<In, Out> {
  readonly #hands: readonly Hand<In, Out>[];

  constructor(options: PoolOptions<In, Out>) {
    this.#hands = Array.from({ length: options.size }, () => new Hand(options));
  }

  run(input: In): Promise<Out> {
    const free = this.#hands.reduce((least, hand) => (hand.tasks.length < least.tasks.length ? hand : least));
    return new Promise((done) => free.give({ input, done }));
  }

  async close(): Promise<void> {
    await Promise.all(this.#hands.map((hand) => hand.close()));
  }
}
