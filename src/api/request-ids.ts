// Ids for what a request makes: drawn from its idempotency key, so that the same request again makes nothing new.
import { randomUUID } from 'node:crypto';
import type { Hash } from '../domain/mail-identity.ts';

/** An idempotency key as clients send it (draft-ietf-httpapi-idempotency-key-header), or the name of the thing itself. */
export interface RequestKey {
  /** Whose keys, and for what: the same key on another route is another one. */
  scope: string;
  key: string | undefined;
}

/** `count` ids; the same for the same key, new ones where there is none. */
export function requestIds(hash: Hash, { scope, key }: RequestKey, count: number): string[] {
  const root = key === undefined ? randomUUID() : hash(`request\n${scope}\n${key}`).slice(0, 32);
  return Array.from({ length: count }, (_, at) => (at === 0 ? root : `${root}-${at}`));
}
