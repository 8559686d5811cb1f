// Gives a test a folder of its own, which is removed when the test is over.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';

/** Path of a fresh, empty folder. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hearback-flow-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Gives out fresh folders that are removed after all tests of the file: for tests that run beside each other. */
export function folderNursery(): () => string {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    const folder = mkdtempSync(join(tmpdir(), 'hearback-flow-'));
    folders.push(folder);
    return folder;
  };
}
