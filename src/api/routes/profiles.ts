// CVs: taken in, listed, renamed, switched on and off, removed.
import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { profileChangeShape, profileShape, type ShownProfile } from '../../contracts/profile-shapes.ts';
import { findProfile, listProfiles, type KeptProfile } from '../../store/profiles.ts';
import { profileVersion, type ProfileCommand } from '../../tracking/change-profiles.ts';
import { userOf, type Routes } from '../asking.ts';
import type { ApiDeps } from '../deps.ts';
import { etagOf, parseIfMatch } from '../if-match.ts';
import { newRoutes } from '../new-routes.ts';
import { problem } from '../problem.ts';
import { refusal } from '../refusal.ts';
import { fileBody, jsonAnswer, jsonBody, keyed, refused, versioned } from '../route-parts.ts';

const byKey = z.object({ key: z.string().max(200) });
const path = '/profiles/{key}' as const;

const list = createRoute({
  method: 'get',
  path: '/profiles',
  responses: {
    200: jsonAnswer(z.object({ items: z.array(profileShape) }), 'All CVs, the oldest first'),
  },
});
const upload = createRoute({
  method: 'post',
  path: '/profiles',
  description:
    'The body is the file itself: PDF, Word (.docx) or plain text of at most 5 MB, told apart by what it holds. A file is known by its bytes: sent again, with an `Idempotency-Key` or without, it makes nothing new and is not read again.',
  request: {
    headers: keyed,
    ...fileBody([
      'application/pdf',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'text/plain',
    ]),
    query: z.object({
      name: z.string().min(1).max(255),
      /** The key of the profile whose file this one takes the place of. */
      replaces: z.string().max(200).optional(),
    }),
  },
  responses: {
    201: jsonAnswer(profileShape, 'Read; what was read is told'),
    400: refused,
    404: refused,
    408: refused,
    409: refused,
    413: refused,
    422: refused,
  },
});
const one = createRoute({
  method: 'get',
  path,
  request: { params: byKey },
  responses: { 200: jsonAnswer(profileShape, 'The CV'), 404: refused },
});
const change = createRoute({
  method: 'patch',
  path,
  request: { params: byKey, headers: versioned, ...jsonBody(profileChangeShape) },
  responses: { 200: jsonAnswer(profileShape, 'Changed'), 404: refused, 412: refused },
});
const remove = createRoute({
  method: 'delete',
  path,
  request: { params: byKey },
  responses: { 204: { description: 'Gone, with its file and its scores' }, 404: refused },
});

const iso = (time: number): string => new Date(time).toISOString();

function toShown({ hash }: ApiDeps, kept: KeptProfile): ShownProfile {
  const { yearsByField, writtenIn, skills, jobs, languages, links, ...read } = kept.profile;
  return {
    key: kept.key,
    version: profileVersion(hash, kept),
    name: kept.name,
    cv_path: kept.cvPath,
    cv_sha256: kept.cvSha256,
    format: kept.cvFormat as ShownProfile['format'],
    size: kept.cvSize,
    active: kept.active,
    created_at: iso(kept.createdAt),
    analyzed_at: iso(kept.analyzedAt),
    last_error: kept.lastError,
    read: {
      ...read,
      skills: [...skills],
      jobs: [...jobs],
      languages: [...languages],
      links: [...links],
      years_by_field: { ...yearsByField },
      written_in: writtenIn,
    },
  };
}

const missing = (c: Context) => problem(c, 404, 'There is no CV with this key.') as never;

/** Has it done; `then` answers with the key, unless there is no such CV or it was refused. */
async function carryOut<T>(
  c: Context,
  deps: ApiDeps,
  user: string,
  command: ProfileCommand,
  then: (key: string) => T | Promise<T>,
): Promise<T> {
  try {
    const key = await deps.writer.changeProfiles(user, command);
    return key === null ? missing(c) : await then(key);
  } catch (error) {
    return refusal(c, error) as never;
  }
}

/** Answers with a CV, and its version. */
async function show(c: Context, deps: ApiDeps, user: string, key: string): Promise<ShownProfile | null> {
  const kept = await findProfile(deps.db, deps.vault, user, key);
  if (kept === null) return null;
  const shown = toShown(deps, kept);
  c.header('etag', etagOf(shown.version));
  return shown;
}

/** `GET` and `POST /profiles`; `GET`, `PATCH` and `DELETE /profiles/{key}`. */
export function profileRoutes(deps: ApiDeps): Routes {
  const app = newRoutes();
  app.openapi(list, async (c) => {
    const all = await listProfiles(deps.db, deps.vault, userOf(c));
    return c.json({ items: all.map((kept) => toShown(deps, kept)) }, 200);
  });
  app.openapi(upload, async (c) => {
    const user = userOf(c);
    const { name, replaces = null } = c.req.valid('query');
    const bytes = new Uint8Array(await c.req.raw.arrayBuffer());
    if (bytes.length === 0) {
      return problem(c, 400, 'No file came with the request; send its bytes as the body.') as never;
    }
    return carryOut(c, deps, user, { type: 'upload', path: name, bytes, replaces }, async (key) => {
      const shown = await show(c, deps, user, key);
      return shown === null ? missing(c) : c.json(shown, 201);
    });
  });
  app.openapi(one, async (c) => {
    const shown = await show(c, deps, userOf(c), c.req.valid('param').key);
    return shown === null ? missing(c) : c.json(shown, 200);
  });
  app.openapi(change, async (c) => {
    const user = userOf(c);
    const { key } = c.req.valid('param');
    const versions = parseIfMatch(c.req.valid('header')['if-match']);
    const wish = c.req.valid('json');
    return carryOut(c, deps, user, { type: 'change', key, change: wish, versions }, async () => {
      const shown = await show(c, deps, user, key);
      return shown === null ? missing(c) : c.json(shown, 200);
    });
  });
  app.openapi(remove, async (c) => {
    const user = userOf(c);
    const { key } = c.req.valid('param');
    return carryOut(c, deps, user, { type: 'remove', key }, () => c.body(null, 204));
  });
  return app;
}
