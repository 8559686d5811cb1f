// What the thread that writes does about events on request: webhooks, dead letters, and events that are handed in.
import { newWebhookSecret } from '../ops/sign-webhook.ts';
import { changeWebhooks, type WebhookCommand } from '../tracking/change-webhooks.ts';
import { dropDead } from '../tracking/drop-dead.ts';
import { retryDead } from '../tracking/retry-dead.ts';
import { takeEvents, type HandedIn } from '../tracking/take-events.ts';
import type { Delivering } from './delivering.ts';
import type { Tracker } from './open-tracker.ts';
import type { Working } from './working.ts';

/** By the name under which `Writer` has them. @param workers whoever may do what a dead letter names */
export function eventCalls(
  tracker: Tracker,
  workers: readonly Pick<Working, 'wake'>[],
  delivering: Pick<Delivering, 'start' | 'wake'>,
) {
  const tools = { ...tracker, newSecret: newWebhookSecret };
  return {
    changeWebhooks: async (user: string, command: WebhookCommand) => {
      const changed = await changeWebhooks(tracker.db, tools, user, command);
      await delivering.start();
      delivering.wake();
      return changed;
    },
    settleDead: async (user: string, { id, how }: { id: number; how: 'retry' | 'drop' }) => {
      const settled = await (how === 'retry' ? retryDead : dropDead)(tracker.db, { user, id });
      for (const worker of workers) worker.wake();
      return settled > 0;
    },
    takeEvents: (user: string, events: HandedIn[]) => takeEvents(tracker.db, tracker, user, events),
  };
}
