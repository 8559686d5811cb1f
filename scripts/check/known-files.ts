// Lists the files of the project as git knows them: committed, or new and not ignored.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './run-tool.ts';

const listings = new Map<string, Promise<readonly string[]>>();

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

async function listFiles(root: string): Promise<readonly string[]> {
  const { code, stdout, stderr } = await runTool(root, 'git', [
    'ls-files',
    '-z',
    '--cached',
    '--others',
    '--exclude-standard',
  ]);
  if (code !== 0) throw new Error(`git cannot list the files: ${stderr.trim()}`);
  const names = new Set(stdout.split('\0').filter((name) => name !== ''));
  return [...names].filter((name) => isFile(join(root, name))).toSorted();
}

/**
 * Paths relative to `root`, with forward slashes, sorted; files deleted but not yet committed are left out. Listed
 * once per process. Throws outside a git work tree.
 */
export function knownFiles(root: string): Promise<readonly string[]> {
  let listing = listings.get(root);
  if (!listing) {
    listing = listFiles(root);
    listings.set(root, listing);
  }
  return listing;
}
