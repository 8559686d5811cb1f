// Takes what the person sets, and takes it back again.
import { createRoute, z } from '@hono/zod-openapi';
import {
  batchShape,
  correctionShape,
  spreadingShape,
  undoShape,
  type CorrectionRequest,
} from '../../contracts/api.ts';
import type { CorrectionBody } from '../../domain/correction.ts';
import { canTeach } from '../../domain/lesson.ts';
import { applicationHolding } from '../../store/applications.ts';
import { personal, type PersonalDeps, type Routes } from '../asking.ts';
import type { ApiDeps } from '../deps.ts';
import { parseIfMatch } from '../if-match.ts';
import { newRoutes } from '../new-routes.ts';
import { problem } from '../problem.ts';
import { refuseOtherEntry } from '../refuse-other-entry.ts';
import { refusal } from '../refusal.ts';
import { requestIds } from '../request-ids.ts';
import { readSpreading } from '../read-spreading.ts';
import { refused } from '../route-parts.ts';

const made = z.object({
  id: z.string(),
  /** For a rescue: whether the mail could be read again at once, or its file must be imported again. */
  rescued: z.enum(['done', 'source gone']).optional(),
  /** For an entry: the application that it opened or joined; null when it stands alone. */
  application_id: z.string().nullable().optional(),
  /** What it teaches is still being carried out for mails of the same sender; null or left out when nothing is left to do. */
  applying: spreadingShape.optional(),
});

/** What a request rests on, and by what it is known when it comes again. */
const resting = z.object({
  'if-match': z.string().max(2000).optional(),
  'idempotency-key': z.string().min(1).max(200).optional(),
});

const create = createRoute({
  method: 'post',
  path: '/corrections',
  request: {
    headers: resting,
    body: { content: { 'application/json': { schema: correctionShape } }, required: true },
  },
  responses: {
    201: { content: { 'application/json': { schema: made } }, description: 'Recorded' },
    404: refused,
    412: refused,
    422: refused,
  },
});

const createAll = createRoute({
  method: 'post',
  path: '/corrections/batch',
  request: {
    headers: resting,
    body: { content: { 'application/json': { schema: batchShape } }, required: true },
  },
  responses: {
    201: {
      content: {
        'application/json': {
          schema: z.object({ ids: z.array(z.string()), applying: spreadingShape.optional() }),
        },
      },
      description: 'All recorded',
    },
    404: refused,
    412: refused,
    422: refused,
  },
});

const removeAll = createRoute({
  method: 'post',
  path: '/corrections/undo',
  request: { body: { content: { 'application/json': { schema: undoShape } }, required: true } },
  responses: { 204: { description: 'All undone' }, 404: refused, 422: refused },
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

/** What else there is to tell of a correction that was recorded. */
async function outcomeOf(deps: PersonalDeps, id: string, body: CorrectionBody) {
  if (body.type === 'rescue') return { rescued: await deps.writer.rescue(deps.user, body.item) };
  if (body.type === 'entry') return { application_id: await applicationHolding(deps.db, deps.user, id) };
  return {};
}

async function stillApplying(deps: PersonalDeps, bodies: readonly CorrectionBody[]) {
  const applying = bodies.some(canTeach) ? await readSpreading(deps) : null;
  return applying && { applying };
}

interface Keyed {
  ifMatch: string | undefined;
  key: string | undefined;
}

/** @returns the ids of what was recorded, now or when the request came before */
async function recordAll(own: PersonalDeps, bodies: readonly CorrectionBody[], { ifMatch, key }: Keyed) {
  const ids = requestIds(own.hash, { scope: 'corrections', key }, bodies.length);
  for (const [at, body] of bodies.entries())
    if (body.type === 'entry') await refuseOtherEntry(own, ids[at] ?? '', body, true);
  return own.writer.correct(own.user, bodies, parseIfMatch(ifMatch), ids, own.hand);
}

function addMaking(app: Routes, deps: ApiDeps): void {
  app.openapi(create, async (c) => {
    const own = personal(deps, c);
    const body = toBody(c.req.valid('json'));
    const { 'if-match': ifMatch, 'idempotency-key': key } = c.req.valid('header');
    try {
      const [id = ''] = await recordAll(own, [body], { ifMatch, key });
      const outcome = await outcomeOf(own, id, body);
      return c.json({ id, ...outcome, ...(await stillApplying(own, [body])) }, 201);
    } catch (error) {
      return refusal(c, error) as never;
    }
  });
  app.openapi(createAll, async (c) => {
    const own = personal(deps, c);
    const bodies = c.req.valid('json').corrections.map(toBody);
    const { 'if-match': ifMatch, 'idempotency-key': key } = c.req.valid('header');
    try {
      const ids = await recordAll(own, bodies, { ifMatch, key });
      for (const body of bodies) if (body.type === 'rescue') await own.writer.rescue(own.user, body.item);
      return c.json({ ids, ...(await stillApplying(own, bodies)) }, 201);
    } catch (error) {
      return refusal(c, error) as never;
    }
  });
}

/** `POST /corrections`, `…/batch` and `…/undo`, `DELETE /corrections/{id}`. */
export function correctionRoutes(deps: ApiDeps): Routes {
  const app = newRoutes();
  addMaking(app, deps);
  app.openapi(removeAll, async (c) => {
    const own = personal(deps, c);
    const undone = await own.writer.undo(own.user, c.req.valid('json').ids);
    if (undone) return c.body(null, 204);
    return problem(
      c,
      404,
      'One of these corrections is not there, or was undone before; none was undone.',
    ) as never;
  });
  app.openapi(remove, async (c) => {
    const own = personal(deps, c);
    const undone = await own.writer.undo(own.user, [c.req.valid('param').id]);
    if (!undone) return problem(c, 404, 'There is no such correction, or it was undone before.') as never;
    return c.body(null, 204);
  });
  return app;
}
