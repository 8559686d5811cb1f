// What descriptions of routes have in common.
import { z } from '@hono/zod-openapi';
import { problemShape } from '../contracts/api.ts';

/** A body as JSON that must be there. */
export const jsonBody = <T>(schema: T) => ({
  body: { content: { 'application/json': { schema } }, required: true },
});

/** Anything: a schema says nothing of bytes. */
const BYTES = { schema: {} };

/**
 * A body that is a file as it is, which no shape checks: the route reads it by itself.
 * @param types what files are called that are of use here; whatever is called otherwise is read all the same
 */
export const fileBody = (types: readonly string[]) => ({
  body: {
    content: Object.fromEntries(['application/octet-stream', ...types].map((type) => [type, BYTES])),
    required: true,
  },
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
