// Fetches a small file from a host that a person named: over TLS, at allowed addresses alone, following nothing, reading little.
import { guardedGet, type GetTerms } from './guarded-get.ts';

type GuardedFetch = (url: string, init?: Pick<RequestInit, 'signal'>) => Promise<Response>;

/**
 * A `fetch` by GET for `https:` that connects to the very address that it has checked. A redirect is an answer like any other.
 * @throws ForbiddenAddress where the host may not be reached from here; TooLong; Error when no whole answer came
 */
export function guardedFetch(terms: GetTerms): GuardedFetch {
  return async (url, { signal } = {}) => {
    if (new URL(url).protocol !== 'https:') throw new TypeError(`${url} does not begin with https://`);
    const { status, body } = await guardedGet(url, { signal }, terms);
    return new Response([204, 205, 304].includes(status) ? null : body, { status });
  };
}
