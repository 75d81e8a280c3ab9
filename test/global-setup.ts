import { execFileSync } from 'node:child_process';

/** Builds `dist` once, for the tests that start the real binary. */
export function setup(): void {
  execFileSync('npm', ['run', 'build', '--silent'], { stdio: 'inherit' });
}
