import { Bench } from 'tinybench';

/** Milliseconds of processor time: other programs on the machine slow a run down less by it than by the clock. */
export function cpuTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of processor time that one call takes. */
export function timeOnce(run) {
  const start = cpuTime();
  run();
  return cpuTime() - start;
}

/** By name, the fewest milliseconds of processor time of several rounds, of which the first warms up. */
export async function fastest(tasks, rounds = 3) {
  const bench = new Bench({ time: 0, iterations: rounds, warmupTime: 0, warmupIterations: 1, now: cpuTime });
  for (const [name, run] of Object.entries(tasks)) bench.add(name, run);
  await bench.run();
  return Object.fromEntries(
    bench.tasks.map(({ name, result }) => {
      if (result.error) throw result.error;
      return [name, result.latency.min];
    }),
  );
}

/** Prints the figures of a row for the runner: what was measured, the value in its unit, and the target in words. */
export function report(figures) {
  process.stdout.write(`${JSON.stringify(figures)}\n`);
}
