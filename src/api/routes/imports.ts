// Takes mail files in and tells how far their import is.
import { createRoute, z } from '@hono/zod-openapi';
import { importShape } from '../../contracts/api.ts';
import { findImport, listImports } from '../../store/imports.ts';
import { personal, userOf, type Routes } from '../asking.ts';
import type { ApiDeps } from '../deps.ts';
import { newRoutes } from '../new-routes.ts';
import { readCursor, refuseCursor, writeCursor } from '../page-cursor.ts';
import { problem } from '../problem.ts';
import { toImport } from '../shape.ts';
import { fileBody, jsonAnswer, keyed, refused } from '../route-parts.ts';

const RECENT = 20;

const placeShape = z.tuple([z.int(), z.string()]);

const upload = createRoute({
  method: 'post',
  path: '/imports',
  description:
    'The body is the file itself: an mbox, a single mail, a file of a Maildir, or these in a .zip or .gz, told apart by name and content. A file is known by its name and each mail by what it holds: sent again, with an `Idempotency-Key` or without, all is read once more, which this import tells, and changes nothing.',
  request: {
    headers: keyed,
    ...fileBody(['application/mbox', 'message/rfc822', 'application/zip', 'application/gzip']),
    query: z.object({
      name: z.string().min(1).max(255),
      /** The folder that the file is part of; `name` then tells its place in it. All parts make one mailbox. */
      folder: z.string().min(1).max(255).optional(),
    }),
  },
  responses: {
    201: jsonAnswer(importShape, 'Received; the import has begun or waits'),
    400: refused,
    413: refused,
    507: refused,
  },
});

const sample = createRoute({
  method: 'post',
  path: '/imports/sample',
  description:
    'There is one sample mailbox: asked for again, with an `Idempotency-Key` or without, it changes nothing.',
  request: { headers: keyed },
  responses: { 201: jsonAnswer(importShape, 'The sample mailbox is being imported') },
});

const list = createRoute({
  method: 'get',
  path: '/imports',
  request: {
    query: z.object({
      limit: z.coerce.number().int().min(1).max(100).default(RECENT),
      cursor: z.string().max(500).optional(),
    }),
  },
  responses: {
    200: jsonAnswer(
      z.object({ items: z.array(importShape), next_cursor: z.string().nullable() }),
      'The newest imports first',
    ),
    400: refused,
  },
});

const one = createRoute({
  method: 'get',
  path: '/imports/{id}',
  request: { params: z.object({ id: z.string() }) },
  responses: { 200: jsonAnswer(importShape, 'One import'), 404: refused },
});

/** `/imports`: POST a file's bytes with `?name=`, or those of a part of a folder with `&folder=`; GET the progress. */
export function importRoutes(deps: ApiDeps): Routes {
  const app = newRoutes();
  const show = async (user: string, id: string) => {
    const run = await findImport(deps.db, user, id);
    return run && toImport(run, deps.now());
  };
  app.openapi(upload, async (c) => {
    const own = personal(deps, c);
    const { name, folder } = c.req.valid('query');
    const { body } = c.req.raw;
    if (!body) return problem(c, 400, 'No file came with the request; send its bytes as the body.') as never;
    try {
      const { path, bytes } = await own.receive(body, name, folder);
      const id = await own.writer.importUpload(own.user, { path, name, folder, bytes });
      return c.json((await show(userOf(c), id)) as NonNullable<Awaited<ReturnType<typeof show>>>, 201);
    } catch (error) {
      if ((error as Error).name !== 'UploadFailed') throw error;
      return problem(
        c,
        (error as { status?: 400 | 413 | 507 }).status ?? 400,
        (error as Error).message,
      ) as never;
    }
  });
  app.openapi(sample, async (c) => {
    const own = personal(deps, c);
    const id = await own.writer.importSample(own.user);
    return c.json((await show(userOf(c), id)) as NonNullable<Awaited<ReturnType<typeof show>>>, 201);
  });
  app.openapi(list, async (c) => {
    const own = personal(deps, c);
    const { limit, cursor } = c.req.valid('query');
    const after = readCursor(cursor, placeShape);
    if (after === 'foreign') return refuseCursor(c) as never;
    const place = after && { createdAt: after[0], id: after[1] };
    const runs = await listImports(own.db, own.user, limit + 1, place);
    const page = runs.slice(0, limit);
    const last = runs.length > limit ? page.at(-1) : undefined;
    const items = page.map((run) => toImport(run, own.now()));
    return c.json({ items, next_cursor: last ? writeCursor([last.createdAt, last.id]) : null }, 200);
  });
  app.openapi(one, async (c) => {
    const found = await show(userOf(c), c.req.valid('param').id);
    if (!found) return problem(c, 404, 'There is no import with this id.') as never;
    return c.json(found, 200);
  });
  return app;
}
