// Reads every import of the tree once with dependency-cruiser, for the check of the rules and for the drawing.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './run-tool.ts';

/** Folders whose imports follow the rules of the house. */
export const CRUISED_FOLDERS = ['src', 'web', 'extension', 'scripts'] as const;

export interface CruisedModule {
  source: string;
  dependencies: readonly { resolved: string }[];
}

export interface Cruise {
  modules: readonly CruisedModule[];
  summary: { violations: readonly { from: string; to: string; rule: { name: string } }[] };
}

const cruises = new Map<string, Promise<Cruise>>();

async function cruise(root: string): Promise<Cruise> {
  const folders = CRUISED_FOLDERS.filter((folder) => existsSync(join(root, folder)));
  const { stdout, stderr } = await runTool(root, 'depcruise', [
    '--config',
    '.dependency-cruiser.mjs',
    '--no-progress',
    '--output-type',
    'json',
    ...folders,
  ]);
  try {
    return JSON.parse(stdout) as Cruise;
  } catch (cause) {
    throw new Error(`dependency-cruiser could not run: ${(stderr || stdout).trim()}`, { cause });
  }
}

/** All modules with their imports, type-only ones included, and the rules they break. Read once per process. */
export function cruiseHouse(root: string): Promise<Cruise> {
  let pending = cruises.get(root);
  if (!pending) {
    pending = cruise(root);
    cruises.set(root, pending);
  }
  return pending;
}
