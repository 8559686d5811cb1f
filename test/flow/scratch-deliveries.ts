// Delivers events in tests as a server would, without waiting for the time to pass.
import { onTestFinished } from 'vitest';
import { openDelivering } from '../../src/bin/delivering.ts';
import type { Tracker } from '../../src/bin/open-tracker.ts';
import type { NewWebhook } from '../../src/contracts/webhook-shapes.ts';
import { queueTables } from '../../src/queue/tables.ts';
import { scratchApp, type ScratchApp } from './scratch-app.ts';
import { openReceiver, type EventReceiver } from '../servers/event-receiver.ts';
import { scratchTracker } from './scratch-tracker.ts';

export interface Deliveries {
  app: ScratchApp;
  tracker: Tracker;
  /** Delivers what can be delivered now. */
  deliver: () => Promise<void>;
  /** As `deliver`, after all pauses are over. */
  deliverLater: () => Promise<void>;
  receiver: () => Promise<EventReceiver>;
  /** Sets a webhook up; returns its id and secret. */
  webhook: (wish: Partial<NewWebhook> & { url: string }) => Promise<{ id: string; secret: string }>;
  state: (id: string) => Promise<string[]>;
}

const note = () => undefined;

/** @param pauses seconds, as WEBHOOK_PAUSES_S */
export async function scratchDeliveries(pauses = '5,300,1800', timeout = 10): Promise<Deliveries> {
  // Signatures are of now.
  const tracker = { ...(await scratchTracker()), now: Date.now };
  const app = await scratchApp(tracker);
  const settings = {
    WEBHOOK_REACH: 'loopback' as const,
    WEBHOOK_TIMEOUT_S: timeout,
    WEBHOOK_PAUSES_S: pauses,
  };
  const deliver = () => openDelivering(tracker, settings, note).drain();
  return {
    app,
    tracker,
    deliver,
    async deliverLater() {
      await queueTables(tracker.db).updateTable('jobs').set({ due_at: 0 }).execute();
      await tracker.db.updateTable('webhooks').set({ blocked_until: 0 }).execute();
      await deliver();
    },
    async receiver() {
      const receiver = await openReceiver();
      onTestFinished(() => receiver.close());
      return receiver;
    },
    async webhook(wish) {
      const { status, body } = await app.post('/webhooks', wish);
      if (status !== 201) throw new Error(JSON.stringify(body));
      return { id: body.id as string, secret: body.secret as string };
    },
    async state(id) {
      const { body } = await app.get(`/webhooks/${id}/deliveries`);
      return (body.items as { state: string }[]).map(({ state }) => state).toReversed();
    },
  };
}
