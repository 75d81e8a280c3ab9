import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { holdSignals } from '../../src/commands/uninterrupted.ts';

/** A process that notes what it would end with. */
class Host extends EventEmitter {
  readonly exits: number[] = [];
  exit(code: number): void {
    this.exits.push(code);
  }
}

const hold = (host: Host) => holdSignals(host as unknown as NodeJS.Process);

test('a signal asks what is being written to be short, and ends the process after it', async () => {
  const host = new Host();
  const value = await hold(host)(async (stop) => {
    host.emit('SIGINT', 'SIGINT', 2);
    expect([stop.aborted, host.exits]).toEqual([true, []]);
    return 'whole';
  });
  expect([value, host.exits, host.eventNames()]).toEqual(['whole', [130], []]);
});

test('a second one ends it at once, even where nobody takes what is written', () => {
  const host = new Host();
  void hold(host)(() => new Promise(() => undefined));
  host.emit('SIGINT', 'SIGINT', 2);
  expect(host.exits).toEqual([]);
  host.emit('SIGTERM', 'SIGTERM', 15);
  expect(host.exits).toEqual([130]);
});
