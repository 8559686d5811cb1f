// Checks that every source file states its duty in its first line.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Check } from './check.ts';
import { knownFiles } from './known-files.ts';

const SOURCE = /\.(?:[mc]?[jt]sx?|css|sh)$|^(?:bin|\.ci)\/[^.]+$/;

/** A comment of at least three words; an order to a tool is none. */
const DUTY = /^(?:\/\/|\/\*\*?|#)\s*(?!oxlint|eslint|@ts-|prettier|\/\s*<)\S+(?:\s+\S+){2,}/;

/** True when the first line of `text`, or the one after a `#!`, is a comment that says something. */
function statesDuty(text: string): boolean {
  const [first = '', second = ''] = text.split('\n', 2);
  return DUTY.test(first.startsWith('#!') ? second : first);
}

export const checkDuty: Check = {
  name: 'duty',
  async run(root) {
    const files = (await knownFiles(root)).filter((file) => SOURCE.test(file));
    const texts = await Promise.all(files.map((file) => readFile(join(root, file), 'utf8')));
    const silent = files.filter((_, index) => !statesDuty(texts[index] ?? ''));
    return {
      seen: files.length,
      unit: 'files',
      problems: silent.map((file) => `${file}: the first line is no comment that states the file's duty`),
    };
  },
};
