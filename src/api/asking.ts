// Who asks, and what the routes are given for that person.
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Hand } from '../domain/hand.ts';
import type { Asker } from './asker.ts';
import type { ApiDeps } from './deps.ts';

export interface RouteEnv {
  Variables: { asker: Asker };
}

/** Routes that are answered for whoever asks. */
export type Routes = OpenAPIHono<RouteEnv>;

/** What is needed to answer one person. */
export type PersonalDeps = ApiDeps & { user: string; hand: Hand };

/** Whose rows a request may see. */
export const userOf = (c: Context<RouteEnv>): string => c.get('asker').user;

/** A browser says of a page's request whence it comes, and no program does unasked. */
const isFromPage = (c: Context<RouteEnv>): boolean =>
  c.req.header('sec-fetch-site') !== undefined || c.req.header('origin') !== undefined;

/** By what the person asks. */
function handOf(c: Context<RouteEnv>): Hand {
  const { by, key } = c.get('asker');
  if (by === 'key') return { type: 'key', name: key?.name ?? null };
  return { type: by === 'session' || isFromPage(c) ? 'page' : 'program', name: null };
}

/** The tools of all, for the person who asks. */
export const personal = (deps: ApiDeps, c: Context<RouteEnv>): PersonalDeps => ({
  ...deps,
  user: userOf(c),
  hand: handOf(c),
});
