// Has postings read, takes what other programs read of them, and shows what they say.
import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ToldPosting } from '../../contracts/ats.ts';
import {
  postingListShape,
  postingQuery,
  postingShape,
  scrapeCompleteShape,
  scrapeShape,
  scrapeStateShape,
  type ScrapeComplete,
} from '../../contracts/posting-shapes.ts';
import type { Application } from '../../domain/application.ts';
import type { PostingPlace } from '../../domain/posting.ts';
import { findAsked, jobUid, listAsked, placeOfApplication } from '../../store/jobs.ts';
import { personal, type PersonalDeps, type Routes } from '../asking.ts';
import type { ApiDeps } from '../deps.ts';
import { findApplication } from '../find-application.ts';
import { newRoutes } from '../new-routes.ts';
import { readCursor, refuseCursor, writeCursor } from '../page-cursor.ts';
import { readPosting, toPostingSummaries } from '../posting-view.ts';
import { problem } from '../problem.ts';
import { refusal } from '../refusal.ts';
import { requestIds } from '../request-ids.ts';
import { jsonAnswer, jsonBody, keyed, refused } from '../route-parts.ts';

const scrape = createRoute({
  method: 'post',
  path: '/scraper/scrape',
  description:
    'The site is asked by and by; `GET /postings/{uid}` tells how far that is. While a posting is under way, the same address again is the same task.',
  request: { headers: keyed, ...jsonBody(scrapeShape) },
  responses: {
    202: jsonAnswer(scrapeStateShape, 'It is read by and by'),
    404: refused,
    409: refused,
    422: refused,
  },
});
const complete = createRoute({
  method: 'post',
  path: '/internal/scrape-complete',
  description:
    'For programs that read pages themselves, as a browser can where a server cannot: an API key with the scope `ingest` will do.',
  request: { headers: keyed, ...jsonBody(scrapeCompleteShape) },
  responses: { 200: jsonAnswer(scrapeStateShape, 'Kept'), 404: refused, 409: refused, 422: refused },
});
const list = createRoute({
  method: 'get',
  path: '/postings',
  request: { query: postingQuery },
  responses: {
    200: jsonAnswer(postingListShape, 'Those asked for, the latest first'),
    400: refused,
    404: refused,
  },
});
const one = createRoute({
  method: 'get',
  path: '/postings/{uid}',
  request: { params: z.object({ uid: z.string().max(200) }) },
  responses: { 200: jsonAnswer(postingShape, 'What it says'), 404: refused },
});
const ofApplication = createRoute({
  method: 'get',
  path: '/applications/{id}/posting',
  request: { params: z.object({ id: z.string().max(200) }) },
  responses: { 200: jsonAnswer(postingShape, 'What its posting says'), 404: refused },
});

const NO_APPLICATION = 'There is no application with this id.';
const NO_ADDRESS =
  'This application bears no posting address: set its posting_url, or send one with its id to POST /scraper/scrape.';
const NOT_READ = 'Its posting was not read yet: POST /scraper/scrape with the address has it read.';

/** What is wrong with reading a posting for an application, as an answer; null where nothing is, or it is for none. */
interface Link {
  application: Application | null;
  fault: { status: 404 | 409; detail: string } | null;
  /** The application is to get the address. */
  isNew: boolean;
}

const isSamePosting = (one: PostingPlace | null, other: PostingPlace | null): boolean =>
  one !== null && other !== null && jobUid(one) === jobUid(other);

/**
 * An application's posting is the one that its posting URL leads to, whoever set it: so it is linked by setting that URL, an ordinary
 * correction that a replay keeps and an undo takes back. One that bears another address keeps it unless the person says otherwise.
 */
async function linkOf(
  own: PersonalDeps,
  id: string | undefined,
  url: string,
  replace: boolean,
): Promise<Link> {
  if (id === undefined) return { application: null, fault: null, isNew: false };
  const application = await findApplication(own, id);
  if (application === null)
    return { application, fault: { status: 404, detail: NO_APPLICATION }, isNew: false };
  const { postingUrl } = application;
  if (postingUrl === null) return { application, fault: null, isNew: true };
  if (isSamePosting(own.locate(postingUrl), own.locate(url)))
    return { application, fault: null, isNew: false };
  const detail = `This application bears another posting address, ${postingUrl}; set its posting_url, or send replace: true to POST /scraper/scrape.`;
  return { application, fault: replace ? null : { status: 409, detail }, isNew: replace };
}

async function setAddress(
  own: PersonalDeps,
  { application, isNew }: Link,
  url: string,
  key: string | undefined,
) {
  const [first] = application?.timeline ?? [];
  const value = own.locate(url)?.url;
  if (!isNew || first === undefined || value === undefined) return;
  const ids = requestIds(own.hash, { scope: `posting ${application?.id}`, key }, 1);
  const body = { type: 'field' as const, item: first.item, field: 'posting_url' as const, value };
  await own.writer.correct(own.user, [body], null, ids, own.hand);
}

const named = (own: PersonalDeps, key: string | undefined): string | undefined =>
  key === undefined ? undefined : requestIds(own.hash, { scope: 'scrape', key }, 1)[0];

function toldOf({ posting }: ScrapeComplete): ToldPosting | undefined {
  if (posting === undefined) return undefined;
  const {
    employment_type: employmentType,
    salary_text: text,
    salary,
    posted_at: posted,
    closes_at: closes,
    ...rest
  } = posting;
  return {
    ...rest,
    requirements: posting.requirements?.join('\n') ?? null,
    employmentType,
    salary: { ...salary, text },
    posted,
    closes,
  };
}

function addReading(app: Routes, deps: ApiDeps): void {
  app.openapi(scrape, async (c) => {
    const own = personal(deps, c);
    const { url, application_id: id, replace } = c.req.valid('json');
    const key = c.req.valid('header')['idempotency-key'];
    try {
      const link = await linkOf(own, id, url, replace);
      if (link.fault !== null) return problem(c, link.fault.status, link.fault.detail) as never;
      await setAddress(own, link, url, key);
      const uid = await own.writer.askPosting(own.user, { url, request: named(own, key) });
      return c.json({ job: uid, state: (await readPosting(own, uid))?.state ?? 'queued' }, 202);
    } catch (error) {
      return refusal(c, error) as never;
    }
  });
  app.openapi(complete, async (c) => {
    const own = personal(deps, c);
    const handed = c.req.valid('json');
    const { url, html, application_id: id } = handed;
    try {
      const link = await linkOf(own, id, url, false);
      if (link.fault !== null) return problem(c, link.fault.status, link.fault.detail) as never;
      const uid = await own.writer.takePosting(own.user, { url, html, told: toldOf(handed) });
      await setAddress(own, link, url, c.req.valid('header')['idempotency-key']);
      return c.json({ job: uid, state: (await readPosting(own, uid))?.state ?? 'done' }, 200);
    } catch (error) {
      return refusal(c, error) as never;
    }
  });
}

const placeShape = z.tuple([z.number(), z.string()]);

/** The posting of an application, if it was asked for; null when there is no such application. */
async function askedOf(own: PersonalDeps, id: string) {
  const application = await findApplication(own, id);
  if (application === null) return null;
  const place = await placeOfApplication(own, own.user, application.id);
  const asked = place === null ? null : await findAsked(own.db, own.user, jobUid(place));
  return { place, asked };
}

function addShowing(app: Routes, deps: ApiDeps): void {
  const missing = (c: Context, detail: string) => problem(c, 404, detail) as never;
  app.openapi(list, async (c) => {
    const own = personal(deps, c);
    const { application: id, limit, cursor } = c.req.valid('query');
    if (id !== undefined) {
      const found = await askedOf(own, id);
      if (found === null) return missing(c, NO_APPLICATION);
      const items = await toPostingSummaries(own, found.asked === null ? [] : [found.asked]);
      return c.json({ items, next_cursor: null }, 200);
    }
    const place = readCursor(cursor, placeShape);
    if (place === 'foreign') return refuseCursor(c) as never;
    const after = place && { askedAt: place[0], uid: place[1] };
    const all = await listAsked(own.db, own.user, { limit: limit + 1, after });
    const last = all.length > limit ? all[limit - 1] : undefined;
    const next = last === undefined ? null : writeCursor([last.askedAt, last.uid]);
    return c.json({ items: await toPostingSummaries(own, all.slice(0, limit)), next_cursor: next }, 200);
  });
  app.openapi(one, async (c) => {
    const posting = await readPosting(personal(deps, c), c.req.valid('param').uid);
    return posting === null ? missing(c, 'There is no posting with this uid.') : c.json(posting, 200);
  });
  app.openapi(ofApplication, async (c) => {
    const own = personal(deps, c);
    const found = await askedOf(own, c.req.valid('param').id);
    if (found === null) return missing(c, NO_APPLICATION);
    if (found.place === null) return missing(c, NO_ADDRESS);
    const posting = found.asked && (await readPosting(own, found.asked.uid));
    return posting === null ? missing(c, NOT_READ) : c.json(posting, 200);
  });
}

/** `POST /scraper/scrape`, `POST /internal/scrape-complete`, `GET /postings`, `…/{uid}`, `GET /applications/{id}/posting`. */
export function postingRoutes(deps: ApiDeps): Routes {
  const app = newRoutes();
  addReading(app, deps);
  addShowing(app, deps);
  return app;
}
