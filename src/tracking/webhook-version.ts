// Tells whether a webhook is still as the person saw it.
import type { Hash } from '../domain/mail-identity.ts';
import type { Endpoint } from '../store/webhooks.ts';

/** Of all that can be changed about it; equal webhooks have equal versions. */
export function webhookVersion(hash: Hash, endpoint: Endpoint): string {
  const { id, url, description, kinds, history, state } = endpoint;
  return hash(`webhook\n${JSON.stringify([id, url, description, kinds, history, state])}`).slice(0, 16);
}
