// Tests that missing programs are installed, left out aloud, or refused, each where it should be.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { provideTools } from './provide-tools.ts';

const TOOLS = [{ package: 'oak-server', binary: 'oakd', neededBy: 'the oak tests' }];

let path: string;
let installed: string[];
beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'hearback-tools-'));
  installed = [];
});
afterEach(() => rmSync(path, { recursive: true }));

function bring(): void {
  writeFileSync(join(path, 'oakd'), '#!/bin/sh\n');
  chmodSync(join(path, 'oakd'), 0o755);
}

/** A machine whose package manager works, or not. */
function machine(isRoot: boolean, isCi: boolean, works = true): Parameters<typeof provideTools>[1] {
  const install = (packages: readonly string[]): boolean => {
    installed.push(...packages);
    if (works) bring();
    return works;
  };
  return { isRoot, isCi, path, install };
}

describe('provideTools', () => {
  it('Installs nothing and says nothing when every program is there.', () => {
    bring();
    expect(provideTools(TOOLS, machine(true, true))).toEqual({ ok: true, line: null });
    expect(installed).toEqual([]);
  });

  it('Installs the package of a missing program when it is root.', () => {
    expect(provideTools(TOOLS, machine(true, false))).toEqual({ ok: true, line: null });
    expect(installed).toEqual(['oak-server']);
  });

  it('Says in one line what is left out when it is not root, and installs nothing.', () => {
    expect(provideTools(TOOLS, machine(false, false))).toEqual({
      ok: true,
      line: 'left out, as only root may install it: the oak tests (needs oak-server)',
    });
    expect(installed).toEqual([]);
  });

  it('Says what is left out when the installation failed.', () => {
    const { ok, line } = provideTools(TOOLS, machine(true, false, false));
    expect(ok).toBe(true);
    expect(line).toContain('apt-get could not install it: the oak tests');
  });

  it.each([true, false])('Refuses to go on without a program on a build machine (root: %s).', (isRoot) => {
    const { ok, line } = provideTools(TOOLS, machine(isRoot, true, false));
    expect(ok).toBe(false);
    expect(line).toContain('the oak tests (needs oak-server)');
  });
});
