// Gives events their turn: of each application one at a time at each endpoint, as a job of the queue.
import type { NewJob } from '../contracts/queue.ts';
import { enqueue } from '../queue/enqueue.ts';
import { heldLines, takeTurn, type DeliveryTurn, type Line } from '../store/deliveries.ts';
import type { Database } from '../store/open-database.ts';
import { findEndpoint } from '../store/webhooks.ts';

/** The job that delivers one event to one endpoint. */
export const DELIVER_EVENT = 'deliver-event';

/** Mail that waits to be decided goes first. */
const PRIORITY = 6;
const LINES_AT_ONCE = 200;

/** Each turn has a job of its own name, so that one that ends never stands in the way of the next. */
export function deliverJobKey({ webhookId, position, turn }: DeliveryTurn): string {
  return `${webhookId} ${position} ${turn}`;
}

const toJob = (user: string, delivery: DeliveryTurn): NewJob => ({
  kind: DELIVER_EVENT,
  user,
  key: deliverJobKey(delivery),
  payload: delivery,
  priority: PRIORITY,
});

/**
 * Lets the first event of each of these lines go, where none of the line is under way. Endpoints that are paused are to be left
 * out. Call it in a transaction that writes for this user, with what changed the lines.
 */
export async function advanceLines(tx: Database, user: string, lines: readonly Line[]): Promise<void> {
  const jobs: NewJob[] = [];
  for (const line of lines) {
    const delivery = await takeTurn(tx, user, line);
    if (delivery !== null) jobs.push(toJob(user, delivery));
  }
  if (jobs.length > 0) await enqueue(tx, jobs);
}

/** As `advanceLines`, where the endpoint may be paused or gone. */
export async function advanceLine(tx: Database, user: string, line: Line): Promise<void> {
  const endpoint = await findEndpoint(tx, user, line.webhookId);
  if (endpoint?.state === 'active') await advanceLines(tx, user, [line]);
}

/** Lets all lines of an endpoint go that is not paused. */
export async function advanceEndpoint(tx: Database, user: string, webhookId: string): Promise<void> {
  let after = '';
  for (;;) {
    const lines = await heldLines(tx, user, webhookId, { after, limit: LINES_AT_ONCE });
    await advanceLines(
      tx,
      user,
      lines.map((applicationId) => ({ webhookId, applicationId })),
    );
    if (lines.length < LINES_AT_ONCE) return;
    after = lines.at(-1)!;
  }
}
