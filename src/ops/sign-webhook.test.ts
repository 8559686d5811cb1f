// Tests that receivers who hold the old or the new secret verify what is signed, by the published library, and nobody else.
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { newWebhookSecret, webhookHeaders } from './sign-webhook.ts';

const body = JSON.stringify({ type: 'application.status', company: 'Grünwald & Söhne 🌲' });
const message = { id: 'evt_1', at: Date.now(), body };

describe('webhookHeaders', () => {
  it('signs so that the published library verifies it.', () => {
    const secret = newWebhookSecret();
    expect(new Webhook(secret).verify(body, webhookHeaders(message, [secret]))).toEqual(JSON.parse(body));
  });

  it('signs with the old and the new secret while one replaces the other.', () => {
    const [before, after] = [newWebhookSecret(), newWebhookSecret()];
    const headers = webhookHeaders(message, [after, before]);
    for (const secret of [before, after]) {
      expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body));
    }
  });

  it.each([
    ['another secret', () => new Webhook(newWebhookSecret()), body],
    ['a changed body', (secret: string) => new Webhook(secret), `${body} `],
  ])('does not verify with %s.', (_what, receiver, received) => {
    const secret = newWebhookSecret();
    expect(() => receiver(secret).verify(received, webhookHeaders(message, [secret]))).toThrow(
      'No matching signature',
    );
  });

  it('makes secrets of 32 bytes, each another one.', () => {
    const made = new Set(Array.from({ length: 20 }, newWebhookSecret));
    expect(made.size).toBe(20);
    for (const secret of made) expect(Buffer.from(secret.slice(6), 'base64')).toHaveLength(32);
  });
});
