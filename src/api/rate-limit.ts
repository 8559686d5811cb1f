// Keeps one person's requests, or one program's, from taking the server away from all others, and from each other.
import type { Context, MiddlewareHandler } from 'hono';
import type { Asker } from './asker.ts';
import type { RouteEnv } from './asking.ts';
import { problem } from './problem.ts';

/** So many requests at once, and as many anew in each span of time. */
export interface RatePolicy {
  requests: number;
  /** Seconds. */
  span: number;
}

/** `costly`: what reads or writes much, such as exports, searches and mails handed in. */
export type RatePolicies = Readonly<Record<'usual' | 'costly', RatePolicy>>;

/** Where one person has the server for themselves: it ends only loops that ran wild, which the dashboard never is. */
const LOCAL_RATES: RatePolicies = {
  usual: { requests: 120_000, span: 60 },
  costly: { requests: 12_000, span: 60 },
};

/** Where others may reach the server: still more than a person's dashboard asks for, or a folder of mails that is dropped on it. */
export const SHARED_RATES: RatePolicies = {
  usual: { requests: 30_000, span: 60 },
  costly: { requests: 600, span: 60 },
};

interface Bucket {
  tokens: number;
  /** Epoch ms. */
  at: number;
}

/** More askers than this are not told apart at one time; the bucket of the longest silent one is given away. */
const MOST_BUCKETS = 20_000;

function spend(buckets: Map<string, Bucket>, key: string, { requests, span }: RatePolicy, now: number) {
  const before = buckets.get(key) ?? { tokens: requests, at: now };
  const grown = (Math.max(0, now - before.at) / 1000) * (requests / span);
  const filled = Math.min(requests, before.tokens + grown);
  const granted = filled >= 1;
  const tokens = granted ? filled - 1 : filled;
  // Set anew, so that the map stays in the order of last use.
  buckets.delete(key);
  buckets.set(key, { tokens, at: now });
  if (buckets.size > MOST_BUCKETS) buckets.delete(buckets.keys().next().value as string);
  return { granted, left: Math.floor(tokens), seconds: Math.ceil((1 - tokens) * (span / requests)) };
}

/** Routes whose every request is costly, by what follows `/api/v1`. */
const COSTLY = /^\/(?:exports\/|applications\.csv$|emails\/ingest$|scraper\/)/u;

function isCostly(c: Context): boolean {
  const path = c.req.path.replace(/^\/api\/v1/u, '');
  return COSTLY.test(path) || (path.startsWith('/applications') && c.req.query('q') !== undefined);
}

export interface RateLimitTools {
  /** Epoch ms. */
  now: () => number;
  /** What tells those apart of whom it is not known who they are. */
  whence: (c: Context<RouteEnv>) => string;
  policies?: RatePolicies | undefined;
}

/**
 * A token bucket for each asker and policy: for a person, and for each of their API keys. Every answer says what is left, in the fields of
 * draft-ietf-httpapi-ratelimit-headers; what is too much gets 429 with `Retry-After`.
 */
export function rateLimit({
  now,
  whence,
  policies = LOCAL_RATES,
}: RateLimitTools): MiddlewareHandler<RouteEnv> {
  const buckets = new Map<string, Bucket>();
  const described = Object.entries(policies)
    .map(([name, { requests, span }]) => `"${name}";q=${requests};w=${span}`)
    .join(', ');
  const askerOf = (c: Context<RouteEnv>): string => {
    const asker = c.get('asker') as Asker | undefined;
    if (asker === undefined) return whence(c);
    // A program that ran wild is to be stopped on the page, by the person whose key it has.
    return asker.key === null ? asker.user : `${asker.user} by ${asker.key.id}`;
  };
  return async (c, next) => {
    const name = isCostly(c) ? 'costly' : 'usual';
    const { granted, left, seconds } = spend(buckets, `${name} ${askerOf(c)}`, policies[name], now());
    if (granted) await next();
    else {
      const told = seconds === 1 ? 'a second' : `${seconds} seconds`;
      c.res = problem(c, 429, `That were too many requests; the next one is answered in ${told}.`);
      c.res.headers.set('retry-after', String(seconds));
    }
    const { headers } = c.res;
    headers.set('ratelimit-policy', described);
    headers.set('ratelimit', `"${name}";r=${left};t=${granted ? policies[name].span : seconds}`);
  };
}
