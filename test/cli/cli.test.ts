import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CLI_CASES, type CliCase } from './cases.ts';
import { type CliResult, runMain } from './run-main.ts';
import { makeWorkspace } from './workspace.ts';

const BINARY = resolve('bin/claims.js');

let cwd = '';
beforeEach(() => {
  cwd = makeWorkspace();
});
afterEach(() => {
  rmSync(cwd, { recursive: true, force: true });
});

async function runBinary({ args, stdin = '' }: CliCase): Promise<CliResult> {
  const options = { cwd, input: stdin, reject: false, stripFinalNewline: false, extendEnv: false };
  const env = { PATH: process.env.PATH ?? '' };
  const { exitCode = -1, stdout, stderr } = await execa('node', [BINARY, ...args], { ...options, env });
  return { exitCode, stdout, stderr };
}

function expectText(found: string, wanted: string | RegExp): void {
  if (typeof wanted === 'string') expect(found).toBe(wanted);
  else expect(found).toMatch(wanted);
}

function expectCase(result: CliResult, wanted: CliCase): void {
  expectText(result.stderr, wanted.stderr);
  expectText(result.stdout, wanted.stdout);
  expect(result.exitCode).toBe(wanted.exitCode);
  expect(result.stderr).not.toMatch(/\n\s+at /);
  for (const [name, content] of Object.entries(wanted.files ?? {})) {
    expect(readFileSync(join(cwd, name), 'utf8'), name).toMatch(content);
  }
}

describe('in process', () => {
  it.each(CLI_CASES)('$name', async (wanted) => {
    const { args, stdin = '' } = wanted;
    expectCase(await runMain(args, { cwd, stdin }), wanted);
  });
});

/** What the program adds to `main`: its streams and its exit status. */
const wiringOf = ({ args, stdin, exitCode, stdout }: CliCase): string =>
  [args[0], stdin === undefined, exitCode, stdout === ''].join();
const PROGRAM_CASES = [...new Map(CLI_CASES.map((one) => [wiringOf(one), one])).values()];

describe('as a program, each command with each exit status', () => {
  it.each(PROGRAM_CASES)('$name', async (wanted) => {
    expectCase(await runBinary(wanted), wanted);
  });
});
