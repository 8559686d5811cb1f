// Entry of a worker thread: reads one CV after another.
import { parentPort } from 'node:worker_threads';
import type { CvReading } from '../contracts/cv-reading.ts';
import { cvText } from '../ops/cv-text.ts';
import { UnreadableCv } from '../ops/unreadable-cv.ts';
import { readProfile } from '../pipeline/profile.ts';

export interface CvTask {
  bytes: Uint8Array;
  /** Epoch ms. */
  now: number;
}

async function read({ bytes, now }: CvTask): Promise<CvReading> {
  try {
    const { format, text } = await cvText(bytes);
    return { format, profile: readProfile(text, now) };
  } catch (error) {
    if (error instanceof UnreadableCv) return { refused: error.message };
    throw error;
  }
}

async function answer(task: CvTask): Promise<void> {
  try {
    parentPort?.postMessage({ ok: true, output: await read(task) });
  } catch {
    // What is in a CV is not told to the log, not even by an error that quotes it.
    parentPort?.postMessage({ ok: false, error: 'could not be read' });
  }
}

// One after another, because replies are told apart by their order alone.
let turn = Promise.resolve();
parentPort?.on('message', (task: CvTask) => {
  turn = turn.then(() => answer(task));
});
