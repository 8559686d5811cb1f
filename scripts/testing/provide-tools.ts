// Brings the programs that the tests drive onto the machine, or says which tests go without.
import { spawnSync } from 'node:child_process';
import { missingTools, type TestTool } from './test-tools.ts';

export interface Machine {
  /** Only root may install packages. */
  isRoot: boolean;
  /** On a build machine a missing tool is an error, because tests left out would go unnoticed there. */
  isCi: boolean;
  /** Folders with programs, as in PATH. */
  path: string;
  /** Installs Debian packages; false when that failed. */
  install: (packages: readonly string[]) => boolean;
}

/** Installs packages quietly with apt-get; its complaints go to stderr. */
export function aptInstall(packages: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const steps = [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ];
  return steps.every(
    (args) => spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0,
  );
}

/**
 * Makes the tools available where it can. `line` says in one line what is left out, or is null; `ok` is false when
 * the tests must not run without.
 */
export function provideTools(
  tools: readonly TestTool[],
  machine: Machine,
): { ok: boolean; line: string | null } {
  const wanted = missingTools(tools, machine.path);
  if (wanted.length === 0) return { ok: true, line: null };
  if (machine.isRoot) machine.install(wanted.map((tool) => tool.package));
  const missing = missingTools(wanted, machine.path);
  if (missing.length === 0) return { ok: true, line: null };
  const what = missing.map((tool) => `${tool.neededBy} (needs ${tool.package})`).join(', ');
  const cause = machine.isRoot ? 'apt-get could not install it' : 'only root may install it';
  return machine.isCi
    ? { ok: false, line: `missing for the tests, and ${cause}: ${what}` }
    : { ok: true, line: `left out, as ${cause}: ${what}` };
}
