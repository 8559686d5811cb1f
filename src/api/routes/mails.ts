// Shows one kept mail: with the evidence found in it, and as it was designed.
import { createRoute, z } from '@hono/zod-openapi';
import { mailShape, problemShape } from '../../contracts/api.ts';
import { sanitise } from '../../pipeline/sanitise.ts';
import { applicationHolding } from '../../store/applications.ts';
import { readBody, readMailFacts } from '../../store/contents.ts';
import { loadItems } from '../../tracking/load-items.ts';
import { personal, type Routes } from '../asking.ts';
import type { ApiDeps } from '../deps.ts';
import { readTeachers } from '../lesson-notes.ts';
import { toMailView } from '../mail-view.ts';
import { newRoutes } from '../new-routes.ts';
import { problem } from '../problem.ts';

const request = { params: z.object({ id: z.string() }) };
const missing = {
  content: { 'application/problem+json': { schema: problemShape } },
  description: 'Not kept',
};

const one = createRoute({
  method: 'get',
  path: '/mails/{id}',
  request,
  responses: {
    200: { content: { 'application/json': { schema: mailShape } }, description: 'The mail as it reads' },
    404: missing,
  },
});

const designed = createRoute({
  method: 'get',
  path: '/mails/{id}/html',
  request,
  responses: {
    200: {
      content: { 'text/html': { schema: z.string() } },
      description:
        'The mail as it was designed: a document for a frame, which runs nothing and asks for nothing',
    },
    404: missing,
  },
});

/** What the sanitiser took out is forbidden once more; `sandbox` holds even where the document is opened by itself. */
const CSP = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox',
].join('; ');

/** `/mails/{id}` and `/mails/{id}/html`. */
export function mailRoutes(deps: ApiDeps): Routes {
  const app = newRoutes();
  app.openapi(one, async (c) => {
    const own = personal(deps, c);
    const { id } = c.req.valid('param');
    const [mail] = await readMailFacts(own.db, own.vault, own.user, [id]);
    const body = await readBody(own.db, own.vault, own.user, id);
    const [item] = (await loadItems(own.db, own, own.user, [id])).items;
    if (!mail || !body || !item)
      return problem(c, 404, 'This mail is not kept; only mail about jobs is.') as never;
    const teachers = await readTeachers(
      own,
      item.taught.map(({ teacher }) => teacher),
    );
    const application = await applicationHolding(own.db, own.user, id);
    return c.json(toMailView(mail, item, body, application, teachers), 200);
  });
  app.openapi(designed, async (c) => {
    const own = personal(deps, c);
    const body = await readBody(own.db, own.vault, own.user, c.req.valid('param').id);
    if (typeof body?.html !== 'string')
      return problem(c, 404, 'This mail has no design that is kept; read it as text.') as never;
    return c.body(sanitise(body.html), 200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': CSP,
      'cache-control': 'no-store',
    }) as never;
  });
  return app;
}
