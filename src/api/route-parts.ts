// What descriptions of routes have in common.
import { z } from '@hono/zod-openapi';
import { problemShape } from '../contracts/api.ts';

/** A body as JSON that must be there. */
export const jsonBody = <T>(schema: T) => ({
  body: { content: { 'application/json': { schema } }, required: true },
});

/** An answer as JSON. */
export const jsonAnswer = <T>(schema: T, description: string) => ({
  content: { 'application/json': { schema } },
  description,
});

/** A problem document. */
export const refused = {
  content: { 'application/problem+json': { schema: problemShape } },
  description: 'Refused',
};

/** Headers of what makes something: sent again with the same key, it is made once. */
export const keyed = z.object({ 'idempotency-key': z.string().min(1).max(200).optional() });

/** Headers of an edit that rests on what was seen. */
export const versioned = z.object({ 'if-match': z.string().max(2000).optional() });
