// Entry of a worker thread: judges one mail after another.
import { createHash } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import type { ProcessOptions } from '../contracts/processed.ts';
import { ats } from '../ats/index.gen.ts';
import { rules } from '../rules/index.gen.ts';
import { processMail } from '../tasks/process-mail.ts';

const knowledge = {
  rules,
  vendors: ats,
  hash: (text: string) => createHash('sha256').update(text).digest('hex'),
};

parentPort?.on('message', async ({ bytes, options }: { bytes: Uint8Array; options: ProcessOptions }) => {
  try {
    parentPort?.postMessage({ ok: true, output: await processMail(bytes, knowledge, options) });
  } catch (error) {
    parentPort?.postMessage({ ok: false, error: error instanceof Error ? error.message : String(error) });
  }
});
