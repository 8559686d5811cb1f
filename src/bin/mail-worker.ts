// Entry of a worker thread: judges one mail after another.
import { hash } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import type { ProcessOptions } from '../contracts/processed.ts';
import { ats } from '../ats/index.gen.ts';
import { releaseBytes } from '../ops/release-bytes.ts';
import { rules } from '../rules/index.gen.ts';
import { processMail } from '../tasks/process-mail.ts';

const knowledge = {
  rules,
  vendors: ats,
  hash: (text: string) => hash('sha256', text),
};

async function answer({ bytes, options }: { bytes: Uint8Array; options: ProcessOptions }): Promise<void> {
  try {
    parentPort?.postMessage({ ok: true, output: await processMail(bytes, knowledge, options) });
  } catch (error) {
    parentPort?.postMessage({ ok: false, error: error instanceof Error ? error.message : String(error) });
  } finally {
    releaseBytes(bytes);
  }
}

// One after another, because replies are told apart by their order alone.
let turn = Promise.resolve();
parentPort?.on('message', (task: { bytes: Uint8Array; options: ProcessOptions }) => {
  turn = turn.then(() => answer(task));
});
