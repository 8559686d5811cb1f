// Takes whole mails from another program, which then go the way of every imported file.
import { createRoute, z } from '@hono/zod-openapi';
import { ingestShape } from '../../contracts/editing-shapes.ts';
import { personal, type Routes } from '../asking.ts';
import type { ApiDeps } from '../deps.ts';
import { newRoutes } from '../new-routes.ts';
import { problem } from '../problem.ts';
import { keyed, refused } from '../route-parts.ts';

const ingest = createRoute({
  method: 'post',
  path: '/emails/ingest',
  description:
    'A mail is known by what it holds: sent again, with an `Idempotency-Key` or without, it is read once more and changes nothing, whatever else is in the request.',
  request: {
    headers: keyed,
    body: { content: { 'application/json': { schema: ingestShape } }, required: true },
  },
  responses: {
    202: {
      content: {
        'application/json': { schema: z.object({ accepted: z.int(), imports: z.array(z.string()) }) },
      },
      description: 'Stored; they are being read, as `/imports/{id}` tells',
    },
    413: refused,
    422: refused,
    507: refused,
  },
});

/** All that comes this way makes one mailbox. */
const FOLDER = 'Handed in by the API';

/** `POST /emails/ingest`: the same mail again changes nothing. */
export function ingestRoutes(deps: ApiDeps): Routes {
  const app = newRoutes();
  app.openapi(ingest, async (c) => {
    const own = personal(deps, c);
    const { messages } = c.req.valid('json');
    const imports: string[] = [];
    try {
      for (const { raw } of messages) {
        const bytes = new Uint8Array(Buffer.from(raw, 'base64url'));
        // Named after its content, so that a mail that comes twice is one file.
        const name = `${own.hash(raw).slice(0, 32)}.eml`;
        const stored = await own.receive(ReadableStream.from([bytes]), name, FOLDER);
        imports.push(await own.writer.importUpload(own.user, { ...stored, name, folder: FOLDER }));
      }
    } catch (error) {
      if ((error as Error).name !== 'UploadFailed') throw error;
      const { status = 413, message } = error as Error & { status?: 413 | 507 };
      return problem(c, status, `${message} ${imports.length} of ${messages.length} were taken.`) as never;
    }
    return c.json({ accepted: messages.length, imports: [...new Set(imports)] }, 202);
  });
  return app;
}
