import { type ResourceLimits, Worker } from 'node:worker_threads';

interface Task<In, Out> {
  readonly input: In;
  readonly done: (output: Out) => void;
}

/** How a pool starts its workers. */
export interface PoolOptions<In, Out> {
  readonly size: number;
  /** The module of a worker: it answers each message with one message, in order. */
  readonly file: string | URL;
  readonly workerData?: unknown;
  /** Default: those of the program. */
  readonly resourceLimits?: ResourceLimits;
  /** How long a worker may take for an input, in milliseconds. Default: as long as it likes. */
  readonly limitMs?: (input: In) => number;
  /** The output for an input on which a worker broke; `TookTooLong` where that is why. */
  readonly onBroken: (input: In, error: Error) => Out;
}

/** A worker that was ended, because it did not answer within the limit. */
export class TookTooLong extends Error {
  override readonly name = 'TookTooLong';
}

/** A thread with the tasks it has been given, oldest first. */
class Hand<In, Out> {
  readonly tasks: Task<In, Out>[] = [];
  readonly #options: PoolOptions<In, Out>;
  #worker: Worker | null = null;
  #timer: NodeJS.Timeout | undefined;
  #fault = new Error('it ended by itself');
  #isClosed = false;

  constructor(options: PoolOptions<In, Out>) {
    this.#options = options;
  }

  give(task: Task<In, Out>): void {
    this.tasks.push(task);
    this.#worker ??= this.#start();
    this.#worker.postMessage(task.input);
    if (this.tasks.length === 1) this.#watch(this.#worker);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#worker?.terminate();
  }

  /** Gives the oldest task its time; a worker without one keeps no program alive. */
  #watch(worker: Worker): void {
    clearTimeout(this.#timer);
    const [task] = this.tasks;
    if (task === undefined) {
      worker.unref();
      return;
    }
    worker.ref();
    const limit = this.#options.limitMs?.(task.input);
    if (limit !== undefined) this.#timer = setTimeout(() => this.#stop(worker, limit), limit);
  }

  #stop(worker: Worker, limit: number): void {
    this.#fault = new TookTooLong(`it took more than ${limit / 1000} seconds`);
    worker.terminate();
  }

  #answer(worker: Worker, output: Out): void {
    this.tasks.shift()?.done(output);
    this.#watch(worker);
  }

  #replace(): void {
    clearTimeout(this.#timer);
    const [broken, ...others] = this.tasks.splice(0);
    this.#worker = null;
    broken?.done(this.#options.onBroken(broken.input, this.#fault));
    for (const task of others) this.give(task);
  }

  #start(): Worker {
    const { file, workerData, resourceLimits = {} } = this.#options;
    const worker = new Worker(file, { workerData, resourceLimits });
    this.#fault = new Error('it ended by itself');
    worker.on('message', (output: Out) => this.#answer(worker, output));
    worker.on('error', (error) => {
      this.#fault = error;
    });
    worker.on('exit', () => {
      if (!this.#isClosed) this.#replace();
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

  /** How many inputs the least busy thread has in hand. */
  get fewest(): number {
    return Math.min(...this.#hands.map(({ tasks }) => tasks.length));
  }

  run(input: In): Promise<Out> {
    const free = this.#hands.reduce((least, hand) => (hand.tasks.length < least.tasks.length ? hand : least));
    return new Promise((done) => free.give({ input, done }));
  }

  async close(): Promise<void> {
    await Promise.all(this.#hands.map((hand) => hand.close()));
  }
}
