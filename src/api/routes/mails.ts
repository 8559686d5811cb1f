// Shows one kept mail: with the evidence found in it, and as it was designed.
import { createRoute, z } from '@hono/zod-openapi';
import { mailShape, problemShape } from '../../contracts/api.ts';
import { sanitise } from '../../pipeline/sanitise.ts';
import { applicationHolding } from '../../store/applications.ts';
import { readBody, readMailFacts } from '../../store/contents.ts';
import { deletedTexts } from '../../store/kept-texts.ts';
import { loadItems } from '../../tracking/load-items.ts';
import { personal, type PersonalDeps, type Routes } from '../asking.ts';
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

async function deletedAfter({ db, user }: PersonalDeps, id: string): Promise<number | null> {
  return (await deletedTexts(db, user, [id])).get(id) ?? null;
}

/** @param deleted by which choice the text went, in days; null where it is there or never was */
function whyNoDesign(deleted: number | null): string {
  if (deleted === null) return 'This mail has no design that is kept; read it as text.';
  const when = deleted === 0 ? 'is not kept' : `was deleted after ${deleted} days`;
  return `The text of this mail ${when}, as was chosen in the settings.`;
}

/** `/mails/{id}` and `/mails/{id}/html`. */
export function mailRoutes(deps: ApiDeps): Routes {
  const app = newRoutes();
  app.openapi(one, async (c) => {
    const own = personal(deps, c);
    const { id } = c.req.valid('param');
    const [mail] = await readMailFacts(own.db, own.vault, own.user, [id]);
    const body = await readBody(own.db, own.vault, own.user, id);
    const [item] = (await loadItems(own.db, own, own.user, [id])).items;
    if (!mail || !item) return problem(c, 404, 'This mail is not kept; only mail about jobs is.') as never;
    const teachers = await readTeachers(
      own,
      item.taught.map(({ teacher }) => teacher),
    );
    const after = await deletedAfter(own, id);
    const application = await applicationHolding(own.db, own.user, id);
    return c.json(toMailView(mail, item, body, after, application, teachers), 200);
  });
  app.openapi(designed, async (c) => {
    const own = personal(deps, c);
    const { id } = c.req.valid('param');
    const body = await readBody(own.db, own.vault, own.user, id);
    if (typeof body?.html !== 'string')
      return problem(c, 404, whyNoDesign(await deletedAfter(own, id))) as never;
    return c.body(sanitise(body.html), 200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': CSP,
      'cache-control': 'no-store',
    }) as never;
  });
  return app;
}
