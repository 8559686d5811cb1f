// Lets programs add, change and hide applications, capture postings, and write on timelines.
import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { applicationDetailShape, type ApplicationDetail } from '../../contracts/api.ts';
import {
  applicationChangeShape,
  captureShape,
  newApplicationShape,
  newEventShape,
  type ApplicationChange,
  type NewApplication,
} from '../../contracts/editing-shapes.ts';
import type { Application } from '../../domain/application.ts';
import type { CorrectableField, CorrectionBody, EntryFields } from '../../domain/correction.ts';
import { applicationHolding, readApplication } from '../../store/applications.ts';
import { readSettings } from '../../store/settings.ts';
import { personal, type PersonalDeps, type Routes } from '../asking.ts';
import type { ApiDeps } from '../deps.ts';
import { findApplication } from '../find-application.ts';
import { etagOf, parseIfMatch } from '../if-match.ts';
import { newRoutes } from '../new-routes.ts';
import { problem } from '../problem.ts';
import { readDetail } from '../read-detail.ts';
import { keyUsed, refuseOtherEntry, type Entry } from '../refuse-other-entry.ts';
import { refusal } from '../refusal.ts';
import { requestIds } from '../request-ids.ts';
import { jsonAnswer, jsonBody, keyed, refused, versioned } from '../route-parts.ts';

const byId = z.object({ id: z.string().max(200) });
const timelineShape = z.object({ items: applicationDetailShape.shape.timeline });

const create = createRoute({
  method: 'post',
  path: '/applications',
  request: { headers: keyed, ...jsonBody(newApplicationShape) },
  responses: { 201: jsonAnswer(applicationDetailShape, 'Added'), 422: refused },
});
const capture = createRoute({
  method: 'post',
  path: '/applications/capture',
  description:
    'A posting is known by its address: captured again, with an `Idempotency-Key` or without, it is one application.',
  request: { headers: keyed, ...jsonBody(captureShape) },
  responses: { 201: jsonAnswer(applicationDetailShape, 'Captured, or captured before'), 422: refused },
});
const change = createRoute({
  method: 'patch',
  path: '/applications/{id}',
  request: { params: byId, headers: versioned, ...jsonBody(applicationChangeShape) },
  responses: { 200: jsonAnswer(applicationDetailShape, 'Changed'), 404: refused, 412: refused, 422: refused },
});
const remove = createRoute({
  method: 'delete',
  path: '/applications/{id}',
  request: { params: byId, headers: versioned },
  responses: {
    204: { description: 'Hidden: its mails stay, and it can be shown again' },
    404: refused,
    412: refused,
  },
});
const timeline = createRoute({
  method: 'get',
  path: '/applications/{id}/timeline',
  request: { params: byId },
  responses: { 200: jsonAnswer(timelineShape, 'Its events, oldest first'), 404: refused },
});
const addEvent = createRoute({
  method: 'post',
  path: '/applications/{id}/timeline',
  request: { params: byId, headers: keyed.extend(versioned.shape), ...jsonBody(newEventShape) },
  responses: { 201: jsonAnswer(timelineShape, 'Added'), 404: refused, 412: refused, 422: refused },
});

/** Statuses that follow from having applied; each other is set as the person's word. */
const FOLLOWS = { saved: null, applied: 'application_received' } as const;

const timeOf = (told: string | undefined, { now }: ApiDeps): number =>
  told === undefined ? now() : Date.parse(told);

function entryOf(wish: NewApplication, at: number): Entry {
  const { company, role, status, at: _at, note: _note, ...rest } = wish;
  const fields = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return {
    type: 'entry',
    kind: status === 'saved' ? FOLLOWS.saved : FOLLOWS.applied,
    at,
    company,
    role,
    text: '',
    ...(Object.keys(fields).length > 0 && { fields: fields as EntryFields }),
  };
}

const missing = (c: Context) => problem(c, 404, 'There is no application with this id.') as never;

/** All that is shown of it, with its version where programs look for one. */
async function show(c: Context, deps: PersonalDeps, application: Application): Promise<ApplicationDetail> {
  const detail = await readDetail(deps, application);
  c.header('etag', etagOf(detail.version));
  return detail;
}

async function addApplication(
  deps: PersonalDeps,
  wish: NewApplication,
  scope: string,
  key: string | undefined,
): Promise<Application> {
  const entry = entryOf(wish, timeOf(wish.at, deps));
  const [item = '', ...others] = requestIds(deps.hash, { scope, key }, 3);
  await refuseOtherEntry(deps, item, entry, wish.at !== undefined);
  const bodies: CorrectionBody[] = [entry];
  if (!(wish.status in FOLLOWS)) bodies.push({ type: 'status', item, status: wish.status });
  if (wish.note !== undefined) bodies.push({ type: 'note', item, text: wish.note });
  await deps.writer.correct(deps.user, bodies, null, [item, ...others].slice(0, bodies.length), deps.hand);
  const id = await applicationHolding(deps.db, deps.user, item);
  const made = id === null ? null : await readApplication(deps.db, deps.vault, deps.user, id);
  if (made === null) throw keyUsed('What this key made was taken back since.');
  return made;
}

/** What an application is called is said of each of its mails: said of one alone, it would part that one from the others. */
function changesOf(application: Application, change: ApplicationChange): CorrectionBody[] {
  const items = application.timeline.map((event) => event.item);
  const [first = ''] = items;
  const { status, hidden, ...fields } = change;
  const bodies: CorrectionBody[] = Object.entries(fields).flatMap(([name, value]) => {
    const field = name as CorrectableField;
    const named = field === 'company' || field === 'role' ? items : [first];
    return value === undefined ? [] : named.map((item) => ({ type: 'field' as const, item, field, value }));
  });
  if (status !== undefined) bodies.push({ type: 'status', item: first, status });
  if (hidden !== undefined) bodies.push({ type: 'hide', item: first, hidden });
  return bodies;
}

function addMaking(app: Routes, deps: ApiDeps): void {
  app.openapi(create, async (c) => {
    const own = personal(deps, c);
    try {
      const key = c.req.valid('header')['idempotency-key'];
      const made = await addApplication(own, c.req.valid('json'), 'applications', key);
      return c.json(await show(c, own, made), 201);
    } catch (error) {
      return refusal(c, error) as never;
    }
  });
  app.openapi(capture, async (c) => {
    const own = personal(deps, c);
    const { url, company_name: company, job_title: role, ...rest } = c.req.valid('json');
    const [item = ''] = requestIds(own.hash, { scope: 'capture', key: url }, 1);
    const before = await applicationHolding(own.db, own.user, item);
    const captured = before === null ? null : await findApplication(own, before);
    if (captured !== null) return c.json(await show(c, own, captured), 201);
    try {
      const wish = { company, role, status: 'saved' as const, posting_url: url, ...rest };
      // The posting itself is the key: captured twice, it is one application.
      const made = await addApplication(own, wish, 'capture', url);
      // Reading it tells a foreign site of it, so that it waits for the person's word.
      if ((await readSettings(own.db, own.user)).read_postings)
        await own.writer.askPosting(own.user, { url, request: item });
      return c.json(await show(c, own, made), 201);
    } catch (error) {
      return refusal(c, error) as never;
    }
  });
}

function addChanging(app: Routes, deps: ApiDeps): void {
  const apply = async (
    own: PersonalDeps,
    id: string,
    ifMatch: string | undefined,
    wish: ApplicationChange,
  ) => {
    const application = await findApplication(own, id);
    if (application === null) return null;
    await own.writer.correct(own.user, changesOf(application, wish), parseIfMatch(ifMatch), [], own.hand);
    return findApplication(own, application.id);
  };
  app.openapi(change, async (c) => {
    try {
      const own = personal(deps, c);
      const ifMatch = c.req.valid('header')['if-match'];
      const changed = await apply(own, c.req.valid('param').id, ifMatch, c.req.valid('json'));
      if (changed === null) return missing(c);
      return c.json(await show(c, own, changed), 200);
    } catch (error) {
      return refusal(c, error) as never;
    }
  });
  app.openapi(remove, async (c) => {
    try {
      const ifMatch = c.req.valid('header')['if-match'];
      const changed = await apply(personal(deps, c), c.req.valid('param').id, ifMatch, { hidden: true });
      return changed === null ? missing(c) : c.body(null, 204);
    } catch (error) {
      return refusal(c, error) as never;
    }
  });
}

function addTimeline(app: Routes, deps: ApiDeps): void {
  app.openapi(timeline, async (c) => {
    const own = personal(deps, c);
    const found = await findApplication(own, c.req.valid('param').id);
    if (found === null) return missing(c);
    return c.json({ items: (await readDetail(own, found)).timeline }, 200);
  });
  app.openapi(addEvent, async (c) => {
    const own = personal(deps, c);
    const found = await findApplication(own, c.req.valid('param').id);
    const [beside] = found?.timeline ?? [];
    if (found === null || beside === undefined) return missing(c);
    const { kind, at, text } = c.req.valid('json');
    const { 'idempotency-key': key, 'if-match': ifMatch } = c.req.valid('header');
    const [item = '', place = ''] = requestIds(own.hash, { scope: `timeline ${found.id}`, key }, 2);
    try {
      const entry = { type: 'entry' as const, kind, at: timeOf(at, own), company: null, role: null, text };
      await refuseOtherEntry(own, item, entry, at !== undefined);
      if ((await applicationHolding(own.db, own.user, item)) === null) {
        // It belongs here whatever its words would suggest.
        const move = { type: 'move' as const, items: [item], from: [], to: beside.item };
        await own.writer.correct(own.user, [entry, move], parseIfMatch(ifMatch), [item, place], own.hand);
      }
      const now = (await findApplication(own, found.id)) ?? found;
      return c.json({ items: (await readDetail(own, now)).timeline }, 201);
    } catch (error) {
      return refusal(c, error) as never;
    }
  });
}

/** `POST /applications`, `…/capture`; `PATCH` and `DELETE /applications/{id}`; `GET` and `POST …/{id}/timeline`. */
export function editRoutes(deps: ApiDeps): Routes {
  const app = newRoutes();
  addMaking(app, deps);
  addChanging(app, deps);
  addTimeline(app, deps);
  return app;
}
