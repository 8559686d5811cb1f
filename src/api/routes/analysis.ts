// How a person's CVs fit the posting of an application: asked for, and told.
import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { analysisShape, type ShownAnalysis, type ShownFit } from '../../contracts/profile-shapes.ts';
import type { AskedSkill } from '../../domain/fit-score.ts';
import type { KeptFit } from '../../store/job-fits.ts';
import type { KeptProfile } from '../../store/profiles.ts';
import { readAnalysis, type Analysis } from '../../tracking/ask-analysis.ts';
import { personal, type Routes } from '../asking.ts';
import type { ApiDeps } from '../deps.ts';
import { findApplication } from '../find-application.ts';
import { newRoutes } from '../new-routes.ts';
import { problem } from '../problem.ts';
import { refusal } from '../refusal.ts';
import { jsonAnswer, keyed, refused } from '../route-parts.ts';

const byId = z.object({ id: z.string().max(200) });

const run = createRoute({
  method: 'post',
  path: '/applications/{id}/analysis/run',
  description:
    'Asked for again, with an `Idempotency-Key` or without, it is run once: what did not change since is not scored again.',
  request: { params: byId, headers: keyed },
  responses: {
    202: jsonAnswer(
      z.object({ state: z.literal('queued') }),
      'It is run by and by; `GET …/analysis` tells how far it is',
    ),
    404: refused,
    409: refused,
  },
});
const read = createRoute({
  method: 'get',
  path: '/applications/{id}/analysis',
  request: { params: byId },
  responses: { 200: jsonAnswer(analysisShape, 'How each active CV fits the posting'), 404: refused },
});

const iso = (time: number): string => new Date(time).toISOString();

const toAsked = ({ anyOf, need, quote }: AskedSkill) => ({ any_of: [...anyOf], need, quote });

function toFit(profile: KeptProfile, { fit, scoredAt }: KeptFit, current: boolean): ShownFit {
  return {
    profile_key: profile.key,
    name: profile.name,
    current,
    scored_at: iso(scoredAt),
    score: fit.score,
    class: fit.class,
    met: fit.met.map(toAsked),
    missing: fit.missing.map(toAsked),
    penalties: [...fit.penalties],
    suggestions: [...fit.suggestions],
    unjudged: [...fit.unjudged],
  };
}

function toShown({ state, error, job, fits }: Analysis): ShownAnalysis {
  const items = fits.flatMap(({ profile, fit, current }) =>
    fit === null ? [] : [toFit(profile, fit, current)],
  );
  return {
    state,
    error,
    posting: job && {
      job_uid: job.uid,
      title: job.posting.title,
      company: job.posting.company,
      url: job.posting.url,
      checked_at: iso(job.checkedAt),
    },
    items: items.toSorted((a, b) => (b.score ?? -1) - (a.score ?? -1)),
  };
}

const missing = (c: Context) => problem(c, 404, 'There is no application with this id.') as never;

/** `POST /applications/{id}/analysis/run`, `GET /applications/{id}/analysis`. */
export function analysisRoutes(deps: ApiDeps): Routes {
  const app = newRoutes();
  app.openapi(run, async (c) => {
    const own = personal(deps, c);
    try {
      const application = await findApplication(own, c.req.valid('param').id);
      const asked = application !== null && (await own.writer.askAnalysis(own.user, application.id));
      return asked ? c.json({ state: 'queued' as const }, 202) : missing(c);
    } catch (error) {
      return refusal(c, error) as never;
    }
  });
  app.openapi(read, async (c) => {
    const own = personal(deps, c);
    const application = await findApplication(own, c.req.valid('param').id);
    const analysis = application && (await readAnalysis(own, own.user, application.id));
    return analysis === null ? missing(c) : c.json(toShown(analysis), 200);
  });
  return app;
}
