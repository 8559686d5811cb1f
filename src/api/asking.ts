// Who asks, and what the routes are given for that person.
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Asker } from './asker.ts';
import type { ApiDeps } from './deps.ts';

export interface RouteEnv {
  Variables: { asker: Asker };
}

/** Routes that are answered for whoever asks. */
export type Routes = OpenAPIHono<RouteEnv>;

/** What is needed to answer one person. */
export type PersonalDeps = ApiDeps & { user: string };

/** Whose rows a request may see. */
export const userOf = (c: Context<RouteEnv>): string => c.get('asker').user;

/** The tools of all, for the person who asks. */
export const personal = (deps: ApiDeps, c: Context<RouteEnv>): PersonalDeps => ({ ...deps, user: userOf(c) });
