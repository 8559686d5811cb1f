// Shows one kept mail with the evidence found in it.
import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { mailShape, problemShape } from '../../contracts/api.ts';
import { canonicalTime } from '../../domain/canonical-time.ts';
import { readAssignments } from '../../store/assignments.ts';
import { readBody, readMailFacts } from '../../store/contents.ts';
import { correctionsNaming } from '../../store/corrections.ts';
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
    if (!mail || !body) return problem(c, 404, 'This mail is not kept; only mail about jobs is.') as never;
    const sent = mail.sentLabel && mail.verdict.sent !== null;
    const { decision } = sent && mail.verdict.sent ? mail.verdict.sent : mail.verdict.received;
    const corrections = await correctionsNaming(deps.db, deps.user, [id]);
    const kind = corrections
      .map((correction) => (correction.body.type === 'kind' ? correction.body.kind : undefined))
      .findLast((value) => value !== undefined);
    const applications = await readAssignments(deps.db, deps.user, [id]);
    return c.json(
      {
        id,
        message_id: mail.messageId,
        subject: mail.subject,
        from_name: mail.fromName,
        from_address: mail.fromAddress,
        date: iso(canonicalTime(mail)),
        direction: decision.direction,
        kind: kind ?? decision.kind,
        confidence: kind ? 1 : decision.confidence,
        review: kind ? false : decision.review,
        reason: kind ? 'you said so' : decision.reason,
        evidence: [...decision.evidence],
        text: body.text,
        quoted: body.quoted,
        application_id: applications.get(id) ?? null,
      },
      200,
    );
  });
  return app;
}
