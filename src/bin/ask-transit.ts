// Asks Vault's transit engine and waits for the answer standing still, because opening and sealing cannot wait otherwise.
import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';
import { OWN_THREAD, startThread } from '../ops/start-thread.ts';
import type { TransitCall, TransitPlace } from '../net/transit.ts';
import type { TransitReply, TransitTask } from './transit-thread.ts';

/** Longer than the thread waits for Vault, ms. */
const PATIENCE = 30_000;

/**
 * Happens once when a data directory is opened, and once more in a running process for each new key: a rotation elsewhere holds up
 * what is being read for one round trip.
 * @throws Error in one line
 */
export function askTransitNow(place: TransitPlace, call: TransitCall): string | Uint8Array {
  const done = new Int32Array(new SharedArrayBuffer(4));
  const { port1, port2 } = new MessageChannel();
  const task: TransitTask = { place, call, port: port2, done };
  const script = new URL('./transit-thread.ts', import.meta.url);
  const worker = startThread(script, OWN_THREAD, { workerData: task, transferList: [port2] });
  Atomics.wait(done, 0, 0, PATIENCE);
  const reply = receiveMessageOnPort(port1)?.message as TransitReply | undefined;
  port1.close();
  void worker.terminate();
  if (reply === undefined) throw new Error('Vault did not answer in time; check HEARBACK_VAULT_ADDR');
  if ('error' in reply) throw new Error(reply.error);
  return reply.value;
}
