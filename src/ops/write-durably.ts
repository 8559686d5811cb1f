// Writes small files so that they outlive a power cut.
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';

/** Writes a file that only its owner can read, and waits until the disk has it. */
export function writeDurably(path: string, text: string): void {
  const file = openSync(path, 'w', 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Waits until the disk has all of a file that somebody else wrote. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  fsyncSync(file);
  closeSync(file);
}

/** Makes durable that files appeared, were renamed or went. Does nothing where folders cannot be synced. */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
