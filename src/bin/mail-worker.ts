// Entry of a worker thread: judges one mail after another.
import { hash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import type { Task } from '../contracts/processed.ts';
import { ats } from '../ats/index.gen.ts';
import { releaseBytes } from '../ops/release-bytes.ts';
import { rules } from '../rules/index.gen.ts';
import { judgeMail } from '../tracking/judge-mail.ts';
import { processMail } from '../tasks/process-mail.ts';
import { openMeter } from './open-meter.ts';

const knowledge = {
  rules,
  vendors: ats,
  hash: (text: string) => hash('sha256', text),
  meter: openMeter((workerData as { meter: SharedArrayBuffer }).meter),
};

async function answer(task: Task): Promise<void> {
  try {
    const output =
      task.type === 'process'
        ? await processMail(task.bytes, knowledge, task.options)
        : judgeMail(task.mail, knowledge, task.threshold);
    parentPort?.postMessage({ ok: true, output });
  } catch (error) {
    parentPort?.postMessage({ ok: false, error: error instanceof Error ? error.message : String(error) });
  } finally {
    if (task.type === 'process') releaseBytes(task.bytes);
  }
}

// One after another, because replies are told apart by their order alone.
let turn = Promise.resolve();
parentPort?.on('message', (task: Task) => {
  turn = turn.then(() => answer(task));
});
