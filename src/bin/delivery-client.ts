// Another thread's end of the one that delivers events.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { anyEndpoint } from '../store/webhooks.ts';
import type { Delivering } from './delivering.ts';
import type { DeliveryData, DeliveryOrder } from './delivery-thread.ts';
import type { Tracker } from './open-tracker.ts';

/** The thread is there from the first webhook on; if it ends unasked, the next `start` makes another. */
export function deliveryClient(
  { db }: Pick<Tracker, 'db'>,
  data: DeliveryData,
  onDeath: (error: Error) => void,
): Omit<Delivering, 'drain'> {
  let worker: Worker | null = null;
  let stopped = false;
  const tell = (order: DeliveryOrder) => worker?.postMessage(order);
  return {
    async start() {
      if (worker !== null || !(await anyEndpoint(db)) || worker !== null || stopped) return;
      const made = new Worker(new URL('./delivery-thread.ts', import.meta.url), {
        workerData: data,
        execArgv: ['--disable-warning=ExperimentalWarning'],
      });
      worker = made;
      made.on('error', onDeath);
      made.on('exit', () => (worker = null));
    },
    wake: () => tell({ order: 'wake' }),
    async stop(grace) {
      stopped = true;
      const running = worker;
      if (running === null) return;
      const ended = once(running, 'exit');
      tell({ order: 'stop', grace });
      await ended;
    },
  };
}
