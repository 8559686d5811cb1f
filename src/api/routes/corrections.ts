// Takes what the person sets, and takes it back again.
import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { correctionShape, problemShape, type CorrectionRequest } from '../../contracts/api.ts';
import type { CorrectionBody } from '../../domain/correction.ts';
import type { ApiDeps } from '../deps.ts';
import { newRoutes } from '../new-routes.ts';
import { problem } from '../problem.ts';

const refused = { content: { 'application/problem+json': { schema: problemShape } }, description: 'Refused' };
const made = z.object({
  id: z.string(),
  /** For a rescue: whether the mail could be read again at once, or its file must be imported again. */
  rescued: z.enum(['done', 'source gone']).optional(),
});

const create = createRoute({
  method: 'post',
  path: '/corrections',
  request: { body: { content: { 'application/json': { schema: correctionShape } }, required: true } },
  responses: {
    201: { content: { 'application/json': { schema: made } }, description: 'Recorded' },
    404: refused,
    422: refused,
  },
});

const remove = createRoute({
  method: 'delete',
  path: '/corrections/{id}',
  request: { params: z.object({ id: z.string() }) },
  responses: { 204: { description: 'Undone' }, 404: refused },
});

function toBody(request: CorrectionRequest): CorrectionBody {
  return request.type === 'entry' ? { ...request, at: Date.parse(request.at) } : request;
}

/** `POST /corrections`, `DELETE /corrections/{id}`. */
export function correctionRoutes(deps: ApiDeps): OpenAPIHono {
  const app = newRoutes();
  app.openapi(create, async (c) => {
    const body = toBody(c.req.valid('json'));
    try {
      const id = await deps.writer.correct(deps.user, body);
      if (body.type !== 'rescue') return c.json({ id }, 201);
      return c.json({ id, rescued: await deps.writer.rescue(deps.user, body.item) }, 201);
    } catch (error) {
      if ((error as Error).name !== 'UnknownItem') throw error;
      return problem(c, 404, (error as Error).message) as never;
    }
  });
  app.openapi(remove, async (c) => {
    const undone = await deps.writer.undo(deps.user, c.req.valid('param').id);
    if (!undone) return problem(c, 404, 'There is no such correction, or it was undone before.') as never;
    return c.body(null, 204);
  });
  return app;
}
