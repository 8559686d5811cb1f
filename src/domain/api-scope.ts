// What an API key may be allowed.

/** `read` sees, `write` changes, `ingest` hands mail, events and postings in, `admin` runs the server. */
export const API_SCOPES = ['read', 'write', 'ingest', 'admin'] as const;

export type ApiScope = (typeof API_SCOPES)[number];

const INGEST = /^\/(?:imports|emails\/ingest|events|internal\/scrape-complete)(?:\/|$)/;
/** Sent as POST for the sake of a body, and changing nothing; a sheet is written elsewhere. */
const READS = /^\/exports\/(?!sheets$)/;

/**
 * What a key must allow for a request; null where no key will do, because it is about the account itself.
 * @param path below `/api/v1`
 */
export function scopeOf(method: string, path: string): ApiScope | null {
  if (/^\/(?:me|sign-in|sign-out|sign-up|invitations)(?:\/|$)/.test(path)) return null;
  if (/^\/admin(?:\/|$)/.test(path)) return 'admin';
  if (method === 'GET' || method === 'HEAD' || READS.test(path)) return 'read';
  return INGEST.test(path) ? 'ingest' : 'write';
}

/** Whether scopes allow a request; who may write may hand in. */
export function allows(scopes: readonly ApiScope[], needed: ApiScope | null): boolean {
  if (needed === null) return false;
  return scopes.includes(needed) || (needed === 'ingest' && scopes.includes('write'));
}
