// The thread that asks Vault's transit engine while the thread that needs the key stands still.
import { workerData, type MessagePort } from 'node:worker_threads';
import { askTransit, type TransitCall, type TransitPlace } from '../net/transit.ts';

export interface TransitTask {
  place: TransitPlace;
  call: TransitCall;
  port: MessagePort;
  /** Becomes 1 when the answer is there. */
  done: Int32Array;
}

export type TransitReply = { value: string | Uint8Array } | { error: string };

const { place, call, port, done } = workerData as TransitTask;
const reply: TransitReply = await askTransit(place, call).then(
  (value) => ({ value }),
  (error: Error) => ({ error: error.message }),
);
port.postMessage(reply);
Atomics.store(done, 0, 1);
Atomics.notify(done, 0);
