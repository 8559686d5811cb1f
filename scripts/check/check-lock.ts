// Checks that the lock file pins every package by integrity alone, agrees with package.json and names no host.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Check } from './check.ts';

const GROUPS = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;

type Wanted = Partial<Record<(typeof GROUPS)[number], Record<string, string>>>;

interface Lock {
  packages: Record<string, Wanted & { integrity?: string; resolved?: string; inBundle?: boolean }>;
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}

function unpinned(manifest: Wanted): string[] {
  return GROUPS.flatMap((group) =>
    Object.entries(manifest[group] ?? {})
      .filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
      .map(([name, version]) => `package.json: ${name} is not pinned exactly: ${version}`),
  );
}

function disagreements(manifest: Wanted, locked: Wanted): string[] {
  return GROUPS.filter(
    (group) => JSON.stringify(sorted(manifest[group])) !== JSON.stringify(sorted(locked[group])),
  ).map((group) => `package-lock.json: ${group} differ from package.json; run npm install`);
}

function sorted(versions: Record<string, string> = {}): [string, string][] {
  return Object.entries(versions).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

export const checkLock: Check = {
  name: 'lock',
  async run(root) {
    const manifest = (await readJson(join(root, 'package.json'))) as Wanted;
    const lock = (await readJson(join(root, 'package-lock.json'))) as Lock;
    const problems = [...unpinned(manifest), ...disagreements(manifest, lock.packages[''] ?? {})];
    const entries = Object.entries(lock.packages).filter(([name]) => name !== '');
    for (const [name, { integrity, resolved, inBundle }] of entries) {
      if (resolved) problems.push(`package-lock.json: ${name}: "resolved" names where it came from`);
      // A bundled package lies inside the archive of its parent, whose integrity covers it.
      if (!integrity && !inBundle) problems.push(`package-lock.json: ${name}: no integrity`);
    }
    return { seen: entries.length, unit: 'packages', problems };
  },
};
