// Checks every text file for strings that may not stand in the project.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Check } from './check.ts';
import { BANS, type Ban } from './forbidden-text.ts';
import { knownFiles } from './known-files.ts';

/** Violations in one file, each as `file:line: ban: the piece of text`. */
function violationsIn(file: string, text: string, bans: readonly Ban[]): string[] {
  const found: string[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    for (const { name, pattern } of bans) {
      const match = pattern.exec(line);
      if (match) found.push(`${file}:${index + 1}: ${name}: ${match[0]}`);
    }
  }
  return found;
}

export const checkText: Check = {
  name: 'text',
  async run(root) {
    const problems: string[] = [];
    let seen = 0;
    for (const file of await knownFiles(root)) {
      const bytes = await readFile(join(root, file));
      // A NUL byte early on marks a binary file (git's own test); it has no lines to read.
      if (bytes.subarray(0, 8000).includes(0)) continue;
      seen += 1;
      const bans = BANS.filter((ban) => ban.files?.test(file) ?? true);
      problems.push(...violationsIn(file, bytes.toString(), bans));
    }
    return { seen, unit: 'files', problems };
  },
};
