// Describes the API as an OpenAPI 3.1 document, from the very shapes by which requests are checked.
import { z } from '@hono/zod-openapi';
import { problemShape } from '../contracts/api.ts';
import type { Routes } from './asking.ts';
import { completeOperation } from './complete-operation.ts';
import { securityOf, securitySchemesOf } from './describe-security.ts';
import { operationsOf, type ApiPaths } from './openapi-document.ts';
import { TAGS } from './tags.data.ts';

const NOT_READY = z.object({ status: z.string(), missing: z.array(z.string()) });

/** Routes that answer with no shape of ours. */
const PLAIN_ROUTES = [
  {
    path: '/openapi.json',
    description: 'This description',
    content: { 'application/json': { schema: z.looseObject({ openapi: z.string() }) } },
  },
  {
    path: '/live',
    description: 'Events for as long as the connection lasts: `changed` whenever anything was written',
    content: { 'text/event-stream': { schema: z.string() } },
  },
  {
    path: '/health/live',
    description: 'The server runs and answers',
    content: {
      'application/json': {
        schema: z.object({ status: z.string(), version: z.string(), uptime_seconds: z.int() }),
      },
    },
  },
  {
    path: '/health/ready',
    description: 'It can do its work; 503 with what is missing where it cannot',
    content: { 'application/json': { schema: NOT_READY } },
  },
] as const;

function describePlain(api: Routes): void {
  for (const { path, ...answer } of PLAIN_ROUTES) {
    api.openAPIRegistry.registerPath({ method: 'get', path, responses: { 200: answer } });
  }
}

const DESCRIPTION = [
  'The tracker of job applications that your mail keeps. Errors are problem documents (RFC 9457). Corrections made here are law: no machine changes them.',
  'What is edited has an `ETag`; sent back as `If-Match`, an edit that rests on an outdated state gets 412 instead of undoing what was done meanwhile.',
  'A request that makes something takes an `Idempotency-Key`, with which it may be sent again, for as long as what it made is there: it is answered alike, but for a secret of which only a hash is kept (200 then, where it was 201). With another wish the key is refused (422). `RateLimit` says how many more requests are answered now.',
].join('\n\n');

/**
 * The document, with what the routes leave out: an id, a tag and a summary of each operation, and the refusals that all share.
 * @param version of the program
 * @param origin under which people sign in; null where nobody does
 */
export function describeApi(api: Routes, version: string, origin: string | null): unknown {
  describePlain(api);
  const { $schema: _, ...problem } = z.toJSONSchema(problemShape);
  api.openAPIRegistry.registerComponent('schemas', 'Problem', problem as object);
  const document = api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Hearback',
      version,
      description: DESCRIPTION,
      license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    },
    servers: [{ url: '/api/v1', description: 'The server that gave this description' }],
    // Who reaches the server on its own machine is the person; elsewhere each operation says for itself.
    security: [],
  });
  const operations = operationsOf(document.paths as unknown as ApiPaths);
  for (const { method, path, operation } of operations) {
    completeOperation(method, path, operation);
    if (origin !== null) operation.security = securityOf(method, path);
  }
  const components = origin === null ? {} : { securitySchemes: securitySchemesOf(origin) };
  const used = new Set(operations.flatMap(({ operation }) => operation.tags ?? []));
  return {
    ...document,
    components: { ...document.components, ...components },
    tags: TAGS.filter(({ name }) => used.has(name)),
  };
}
