// Another thread's end of the one that delivers events.
import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { OWN_THREAD, startThread } from '../ops/start-thread.ts';
import { newWebhookSecret } from '../ops/sign-webhook.ts';
import { anyEndpoint } from '../store/webhooks.ts';
import { followSetting } from '../tracking/follow-setting.ts';
import { trackerSetting, type Delivering } from './delivering.ts';
import type { DeliveryData, DeliveryOrder } from './delivery-thread.ts';
import type { Tracker } from './open-tracker.ts';

/** The one person of a server without accounts, whose tracker the setting names. */
const LOCAL = 'local';
/** Another process may set a webhook up, ms. */
const LOOKED_EVERY = 2000;

/** The thread is there from the first webhook on; if it ends unasked, another takes its place. */
export function deliveryClient(
  tracker: Tracker,
  data: DeliveryData,
  onDeath: (error: Error) => void,
): Omit<Delivering, 'drain'> {
  let worker: Worker | null = null;
  let looking: NodeJS.Timeout | null = null;
  let stopped = false;
  const tell = (order: DeliveryOrder) => worker?.postMessage(order);
  const begin = () => {
    if (worker !== null || stopped) return;
    worker = startThread(new URL('./delivery-thread.ts', import.meta.url), OWN_THREAD, { workerData: data });
    worker.on('error', onDeath);
    worker.on('exit', () => (worker = null));
  };
  const look = async () => {
    if (worker === null && (await anyEndpoint(tracker.db).catch(() => false))) begin();
  };
  return {
    async start() {
      if (looking === null) {
        looking = setInterval(() => void look(), LOOKED_EVERY);
        const tools = { ...tracker, newSecret: newWebhookSecret };
        await followSetting(tracker.db, tools, LOCAL, trackerSetting(data.config));
      }
      await look();
    },
    wake: () => tell({ order: 'wake' }),
    async stop(grace) {
      stopped = true;
      if (looking !== null) clearInterval(looking);
      const running = worker;
      if (running === null) return;
      const ended = once(running, 'exit');
      tell({ order: 'stop', grace });
      await ended;
    },
  };
}
