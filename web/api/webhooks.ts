// What is asked of the server about webhooks and about what was given up, and what is done with them.
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type {
  DeadLetter,
  Delivery,
  NewWebhook,
  Webhook,
  WebhookChange,
} from '../../src/contracts/webhook-shapes.ts';
import { showError, showToast } from '../state/toasts.ts';
import { call } from './call.ts';
import { queryClient } from './query-client.ts';

const WEBHOOKS = ['webhooks'] as const;
const DEAD_LETTERS = ['dead-letters'] as const;

export const webhooksQuery = queryOptions({
  queryKey: WEBHOOKS,
  queryFn: async () => (await call('/webhooks', 'get')).items,
});

/** The deliveries of one webhook, the latest first. */
export const deliveriesQuery = (id: string) =>
  queryOptions({
    queryKey: ['deliveries', id],
    queryFn: async () =>
      (await call('/webhooks/{id}/deliveries', 'get', { path: { id }, query: { limit: 10 } })).items,
  });

export const deadLettersQuery = infiniteQueryOptions({
  queryKey: DEAD_LETTERS,
  queryFn: ({ pageParam }) =>
    call('/dead-letters', 'get', { query: { limit: 10, cursor: pageParam ?? undefined } }),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.next_cursor,
});

const again = (queryKey: readonly string[]) => queryClient.invalidateQueries({ queryKey });

/** @throws Error where nothing is chosen */
function checkKinds({ kinds }: NewWebhook): void {
  if (kinds?.length === 0) throw new Error('Tick at least one, or send everything.');
}

/** @returns its secret, which is told but once. @throws RequestFailed; Error where nothing is chosen */
export async function addWebhook(wish: NewWebhook): Promise<string> {
  checkKinds(wish);
  const { secret } = await call('/webhooks', 'post', { body: wish });
  await again(WEBHOOKS);
  return secret;
}

/** What the person wrote otherwise than it was when they began. */
function changesOf(opened: Webhook, wish: NewWebhook): WebhookChange {
  const same = (key: keyof NewWebhook) => JSON.stringify(opened[key]) === JSON.stringify(wish[key]);
  const keys = (Object.keys(wish) as (keyof NewWebhook)[]).filter((key) => !same(key));
  return Object.fromEntries(keys.map((key) => [key, wish[key]]));
}

/**
 * Changes what differs from `opened`, as the person saw it first, and nothing where nothing does.
 * @param webhook as it was read last
 * @throws RequestFailed, 412 where it changed since it was read, which is then read again; Error where nothing is chosen
 */
export async function changeWebhook(webhook: Webhook, opened: Webhook, wish: NewWebhook): Promise<void> {
  checkKinds(wish);
  const change = changesOf(opened, wish);
  if (Object.keys(change).length === 0) return;
  try {
    const { id, version } = webhook;
    await call('/webhooks/{id}', 'patch', { path: { id }, body: change, version });
    showToast('Saved.');
  } finally {
    await again(WEBHOOKS);
  }
}

/** @returns the new secret. @throws RequestFailed */
export async function rotateWebhook({ id }: Webhook): Promise<string> {
  const { secret } = await call('/webhooks/{id}/rotate', 'post', { path: { id } });
  await again(WEBHOOKS);
  return secret;
}

async function putState({ id }: Webhook, state: Webhook['state']): Promise<boolean> {
  try {
    await call('/webhooks/{id}', 'patch', { path: { id }, body: { state } });
    await again(WEBHOOKS);
    return true;
  } catch (error) {
    showError(error);
    return false;
  }
}

/** Pauses or resumes one, and offers to undo it. */
export async function setWebhookState(webhook: Webhook, state: Webhook['state']): Promise<void> {
  if (!(await putState(webhook, state))) return;
  const said = state === 'paused' ? 'Paused. What happens meanwhile is kept for it.' : 'Resumed.';
  showToast(said, { undo: () => void putState(webhook, webhook.state) });
}

export async function testWebhook({ id }: Webhook): Promise<void> {
  try {
    await call('/webhooks/{id}/test', 'post', { path: { id } });
    showToast('A trial is on its way; its line below tells what becomes of it.');
    await again(['deliveries']);
  } catch (error) {
    showError(error);
  }
}

/** @throws RequestFailed */
export async function removeWebhook({ id }: Webhook): Promise<void> {
  await call('/webhooks/{id}', 'delete', { path: { id } });
  await again(WEBHOOKS);
  showToast('Removed. Nothing more is sent there.');
}

export async function replayDelivery({ id }: Webhook, { event_id }: Delivery): Promise<void> {
  try {
    await call('/webhooks/{id}/replay', 'post', { path: { id }, body: { event_id } });
    showToast('It is sent again.');
    await Promise.all([again(['deliveries']), again(DEAD_LETTERS)]);
  } catch (error) {
    showError(error);
  }
}

export async function retryDeadLetter({ id }: DeadLetter): Promise<void> {
  try {
    await call('/dead-letters/{id}/retry', 'post', { path: { id: String(id) } });
    showToast('It is tried again.');
    await again(DEAD_LETTERS);
  } catch (error) {
    showError(error);
  }
}

/** @throws RequestFailed */
export async function dropDeadLetter({ id }: DeadLetter): Promise<void> {
  await call('/dead-letters/{id}', 'delete', { path: { id: String(id) } });
  await again(DEAD_LETTERS);
  showToast('Thrown away.');
}
