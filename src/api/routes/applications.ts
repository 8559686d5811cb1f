// Lists applications and shows one with its timeline.
import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import {
  applicationDetailShape,
  applicationListShape,
  applicationQuery,
  problemShape,
  summaryShape,
} from '../../contracts/api.ts';
import { STATUSES } from '../../domain/kind.ts';
import { countByStatus, listApplications, parseCursor, readApplication } from '../../store/applications.ts';
import { followId } from '../../store/assignments.ts';
import { copiesOf, readMailFacts } from '../../store/contents.ts';
import { correctionsNaming } from '../../store/corrections.ts';
import { canonicalTime } from '../../domain/canonical-time.ts';
import type { ApiDeps } from '../deps.ts';
import { newRoutes } from '../new-routes.ts';
import { problem } from '../problem.ts';
import { iso, toDetail, toSummary, type MailHead } from '../shape.ts';

const json = <T>(schema: T, description: string) => ({
  content: { 'application/json': { schema } },
  description,
});
const problemAnswer = {
  content: { 'application/problem+json': { schema: problemShape } },
  description: 'Problem',
};

const list = createRoute({
  method: 'get',
  path: '/applications',
  request: { query: applicationQuery },
  responses: { 200: json(applicationListShape, 'A page of applications'), 400: problemAnswer },
});

const summary = createRoute({
  method: 'get',
  path: '/applications/summary',
  responses: { 200: json(summaryShape, 'How many applications stand where') },
});

const one = createRoute({
  method: 'get',
  path: '/applications/{id}',
  request: { params: z.object({ id: z.string() }) },
  responses: { 200: json(applicationDetailShape, 'One application'), 404: problemAnswer },
});

async function mailHeads(deps: ApiDeps, items: readonly string[]): Promise<Map<string, MailHead>> {
  const mails = await readMailFacts(deps.db, deps.vault, deps.user, items);
  return new Map(
    mails.map((mail) => [
      mail.mailId,
      {
        id: mail.mailId,
        message_id: mail.messageId,
        subject: mail.subject,
        from_name: mail.fromName,
        from_address: mail.fromAddress,
        date: iso(canonicalTime(mail)),
      },
    ]),
  );
}

async function notesOn(deps: ApiDeps, items: readonly string[]) {
  const copies = [...(await copiesOf(deps.db, deps.user, items)).values()].flat();
  const corrections = await correctionsNaming(deps.db, deps.user, [...new Set([...items, ...copies])]);
  return corrections.flatMap(({ id, madeAt, body }) =>
    body.type === 'note' ? [{ id, text: body.text, at: new Date(madeAt).toISOString() }] : [],
  );
}

/** `/applications`, `/applications/summary`, `/applications/{id}`. */
export function applicationRoutes(deps: ApiDeps): OpenAPIHono {
  const app = newRoutes();
  app.openapi(list, async (c) => {
    const query = c.req.valid('query');
    if (query.cursor !== undefined && parseCursor(query.cursor) === null) {
      return problem(
        c,
        400,
        'The cursor is not one this server gave; ask for the first page again.',
      ) as never;
    }
    const filter = {
      text: query.q,
      statuses: query.status,
      needsReview: query.needs_review,
      hidden: query.hidden,
    };
    const page = await listApplications(deps.db, deps.user, filter, {
      sort: query.sort,
      order: query.order,
      limit: query.limit,
      cursor: query.cursor ?? null,
    });
    return c.json({ items: page.items.map(toSummary), total: page.total, next_cursor: page.next }, 200);
  });
  app.openapi(summary, async (c) => {
    const { byStatus, needsReview } = await countByStatus(deps.db, deps.user);
    const counts = STATUSES.flatMap((status) => {
      const n = byStatus.get(status);
      return n === undefined ? [] : [[status, n] as const];
    });
    const applications = counts.reduce((sum, [, n]) => sum + n, 0);
    return c.json({ applications, by_status: Object.fromEntries(counts), needs_review: needsReview }, 200);
  });
  app.openapi(one, async (c) => {
    const { id } = c.req.valid('param');
    const found = (await readApplication(deps.db, deps.vault, deps.user, id)) ?? (await readMoved(deps, id));
    if (!found) return problem(c, 404, 'There is no application with this id.') as never;
    const items = found.timeline.map((event) => event.item);
    return c.json(toDetail(found, await mailHeads(deps, items), await notesOn(deps, items)), 200);
  });
  return app;
}

/** An id whose application was merged away leads to the one that took it over. */
async function readMoved(deps: ApiDeps, id: string) {
  const now = await followId(deps.db, deps.user, id);
  return now === null ? null : readApplication(deps.db, deps.vault, deps.user, now);
}
