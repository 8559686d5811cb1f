// Finds the labelled sets at a path: sheets, records, mboxes with truth lines, folders of negatives.
import { existsSync, openSync, readdirSync, readSync, closeSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { LabelledSet } from './labelled-mail.ts';
import { readNegatives } from './read-negatives.ts';
import { readRecords } from './read-records.ts';
import { readSheet } from './read-sheet.ts';
import { readTruthMbox } from './read-truth-mbox.ts';

const FIRST_LINE = 4096;

/** Templates with placeholders are labelled too, but are no mails; a record has a list of kinds and a body. */
function holdsRecords(path: string): boolean {
  const bytes = Buffer.alloc(FIRST_LINE);
  const file = openSync(path, 'r');
  try {
    const start = bytes.toString('utf8', 0, readSync(file, bytes));
    return /"kinds":\s*\[/u.test(start) && /"body":/u.test(start);
  } finally {
    closeSync(file);
  }
}

function readFile(path: string): LabelledSet | null {
  if (path.endsWith('.mails')) return readSheet(path);
  if (path.endsWith('.jsonl')) {
    return path.endsWith('.truth.jsonl') || !holdsRecords(path) ? null : readRecords(path);
  }
  if (path.endsWith('.mbox') && existsSync(`${path}.truth.jsonl`)) return readTruthMbox(path);
  return null;
}

const isNegatives = (folder: string) => basename(resolve(folder)) === 'negatives';

/**
 * @param path a file, or a folder whose files are looked at; of its folders only those called `negatives` (raw mails
 * that are not about jobs)
 * @throws when nothing labelled is there
 */
export function findSets(path: string): LabelledSet[] {
  if (!existsSync(path)) throw new Error(`there is no ${path}; name a labelled file or a folder of them`);
  const isFolder = statSync(path).isDirectory();
  if (isFolder && isNegatives(path)) return [readNegatives(path)];
  const paths = isFolder
    ? readdirSync(path)
        .sort()
        .map((name) => join(path, name))
    : [path];
  const sets = paths.flatMap((one) => {
    if (!statSync(one).isDirectory()) return readFile(one) ?? [];
    return isNegatives(one) ? [readNegatives(one)] : [];
  });
  if (sets.length === 0)
    throw new Error(
      `nothing labelled in ${path}: it takes *.mails, *.jsonl of records, *.mbox with *.truth.jsonl, or negatives/`,
    );
  return sets;
}
