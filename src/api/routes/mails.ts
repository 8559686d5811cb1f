// Shows one kept mail with the evidence found in it.
import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { mailShape, problemShape } from '../../contracts/api.ts';
import { applicationHolding } from '../../store/applications.ts';
import { readBody, readMailFacts } from '../../store/contents.ts';
import { loadItems } from '../../tracking/load-items.ts';
import type { ApiDeps } from '../deps.ts';
import { newRoutes } from '../new-routes.ts';
import { problem } from '../problem.ts';
import { iso } from '../shape.ts';

const one = createRoute({
  method: 'get',
  path: '/mails/{id}',
  request: { params: z.object({ id: z.string() }) },
  responses: {
    200: { content: { 'application/json': { schema: mailShape } }, description: 'The mail as it reads' },
    404: { content: { 'application/problem+json': { schema: problemShape } }, description: 'Not kept' },
  },
});

/** `/mails/{id}`. */
export function mailRoutes(deps: ApiDeps): OpenAPIHono {
  const app = newRoutes();
  app.openapi(one, async (c) => {
    const { id } = c.req.valid('param');
    const [mail] = await readMailFacts(deps.db, deps.vault, deps.user, [id]);
    const body = await readBody(deps.db, deps.vault, deps.user, id);
    const [item] = (await loadItems(deps.db, deps, deps.user, [id])).items;
    if (!mail || !body || !item)
      return problem(c, 404, 'This mail is not kept; only mail about jobs is.') as never;
    const { decision } = item;
    return c.json(
      {
        id,
        message_id: mail.messageId,
        subject: mail.subject,
        from_name: mail.fromName,
        from_address: mail.fromAddress,
        date: iso(item.at),
        direction: decision.direction,
        kind: decision.kind,
        confidence: decision.confidence,
        review: decision.review,
        reason: decision.reason,
        evidence: [...decision.evidence],
        text: body.text,
        quoted: body.quoted,
        application_id: await applicationHolding(deps.db, deps.user, id),
      },
      200,
    );
  });
  return app;
}
