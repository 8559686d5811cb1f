// Fetches a page as a browser would: follows redirects, each hop checked anew, within one time, and says who asks.
import { guardedGet, type GetTerms, type Got } from './guarded-get.ts';
import { readRetryAfter } from './retry-after.ts';

export interface PageTerms extends Omit<GetTerms, 'most'> {
  /** For all hops together, ms. */
  timeout: number;
}

export interface PageWish {
  /** Media types that are good for something, as `Accept` has them. */
  accept: string;
  /** Bytes. */
  most: number;
  signal?: AbortSignal;
}

/** What came in the end, whatever its status. */
export interface FetchedPage {
  /** Where the redirects led. */
  url: string;
  status: number;
  /** `Content-Type`, empty where it is not told. */
  type: string;
  body: Uint8Array<ArrayBuffer>;
  /** How long the server asks to be left alone, ms; null where it does not. */
  retryAfter: number | null;
}

export type FetchPage = (url: string, wish: PageWish) => Promise<FetchedPage>;

/** Redirects in a row; more is a ring. */
const MOST_HOPS = 8;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Where an answer sends on to; null when it does not, or to nowhere on the web. */
function nextHop(url: string, { status, headers }: Got): string | null {
  if (!REDIRECTS.has(status) || headers.location === undefined) return null;
  const next = URL.parse(headers.location, url);
  return next !== null && /^https?:$/u.test(next.protocol) ? next.href : null;
}

/**
 * A fetch of pages that goes nowhere `reach` does not allow, redirects included.
 * @throws ForbiddenAddress, TooLong; Error with words when no whole answer came in time
 */
export function pageFetch(terms: PageTerms): FetchPage {
  return async (start, { accept, most, signal: stop }) => {
    const late = AbortSignal.timeout(terms.timeout);
    const signal = stop ? AbortSignal.any([late, stop]) : late;
    const headers = { accept, 'accept-encoding': 'identity', 'user-agent': 'Hearback (posting reader)' };
    try {
      let url = start;
      for (let hops = 0; hops < MOST_HOPS; hops++) {
        const got = await guardedGet(url, { headers, signal }, { ...terms, most });
        const next = nextHop(url, got);
        if (next === null) {
          const { status, body } = got;
          const retryAfter = readRetryAfter(got.headers['retry-after'], Date.now());
          return { url, status, type: got.headers['content-type'] ?? '', body, retryAfter };
        }
        url = next;
      }
      throw new Error(`sent on more than ${MOST_HOPS} times`);
    } catch (error) {
      if (late.aborted) throw new Error(`no answer within ${terms.timeout / 1000} s`, { cause: error });
      throw error;
    }
  };
}
