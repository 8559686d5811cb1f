// Puts the HTTP application together: guard, routes, page.
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Tracer } from '../contracts/tracer.ts';
import { DatabaseFailure } from '../store/database-failure.ts';
import type { RouteEnv, Routes } from './asking.ts';
import { boundBodies } from './bound-bodies.ts';
import type { ApiDeps } from './deps.ts';
import { describeApi } from './describe-api.ts';
import { guard } from './guard.ts';
import { noteSignIn } from './note-sign-in.ts';
import { problem } from './problem.ts';
import { rateLimit, type RatePolicies } from './rate-limit.ts';
import { requireAsker } from './require-asker.ts';
import { accountRoutes } from './routes/accounts.ts';
import { adminRoutes } from './routes/admin.ts';
import { apiKeyRoutes } from './routes/api-keys.ts';
import { analysisRoutes } from './routes/analysis.ts';
import { applicationRoutes } from './routes/applications.ts';
import { correctionRoutes } from './routes/corrections.ts';
import { deadLetterRoutes } from './routes/dead-letters.ts';
import { editRoutes } from './routes/edits.ts';
import { eventRoutes } from './routes/events.ts';
import { exportRoutes } from './routes/exports.ts';
import { ingestRoutes } from './routes/ingest.ts';
import { importRoutes } from './routes/imports.ts';
import { languageModelRoutes } from './routes/language-model.ts';
import { lessonRoutes } from './routes/lessons.ts';
import { liveRoutes } from './routes/live.ts';
import { mailboxRoutes } from './routes/mailboxes.ts';
import { mailRoutes } from './routes/mails.ts';
import { mePasskeyRoutes } from './routes/me-passkeys.ts';
import { meRoutes } from './routes/me.ts';
import { metricsRoutes, operationRoutes } from './routes/operations.ts';
import { profileRoutes } from './routes/profiles.ts';
import { postingRoutes } from './routes/postings.ts';
import { reviewRoutes } from './routes/review.ts';
import { signInGoogleRoutes } from './routes/sign-in-google.ts';
import { signInPasskeyRoutes } from './routes/sign-in-passkey.ts';
import { signInRoutes } from './routes/sign-in.ts';
import { settingRoutes } from './routes/settings.ts';
import { todayRoutes } from './routes/today.ts';
import { addressOf } from './signing.ts';
import { webhookRoutes } from './routes/webhooks.ts';
import { traceRequests } from './trace-requests.ts';

export interface PageFile {
  body: Uint8Array<ArrayBuffer>;
  type: string;
  /** The name holds a hash of the content, so that it may be kept for ever. */
  immutable: boolean;
}

export interface AppOptions {
  /** The built dashboard by path, `/index.html` among them. */
  page: ReadonlyMap<string, PageFile>;
  /** Of the program. */
  version: string;
  /** Told of every error that is not the caller's fault. */
  onError: (error: Error) => void;
  /** Metrics are to be read on a port of their own. */
  metricsElsewhere?: boolean;
  /** How much one asker may ask; generous when left out, as where one person has the server for themselves. */
  rates?: RatePolicies;
  /** Left out where nothing is traced. */
  tracer?: Tracer;
}

function sendPage(c: Context, page: AppOptions['page']): Response {
  // Every other path is a view of the page; an asset of an older build is gone.
  const view = c.req.path.startsWith('/assets/') ? undefined : page.get('/index.html');
  const file = page.get(c.req.path) ?? view;
  if (!file) return problem(c, 404, 'There is nothing here.');
  return c.body(file.body, 200, {
    'content-type': file.type,
    'cache-control': file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
}

const sentence = (line: string): string => `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;

/** In the order in which they are described. */
const ROUTES: readonly ((deps: ApiDeps) => Routes)[] = [
  applicationRoutes,
  editRoutes,
  postingRoutes,
  exportRoutes,
  analysisRoutes,
  profileRoutes,
  ingestRoutes,
  mailRoutes,
  reviewRoutes,
  mailboxRoutes,
  accountRoutes,
  importRoutes,
  correctionRoutes,
  todayRoutes,
  settingRoutes,
  languageModelRoutes,
  lessonRoutes,
  eventRoutes,
  webhookRoutes,
  deadLetterRoutes,
  signInRoutes,
  signInPasskeyRoutes,
  signInGoogleRoutes,
  meRoutes,
  mePasskeyRoutes,
  apiKeyRoutes,
  adminRoutes,
];

/** The whole application, to be served or asked directly in tests. */
export function createApp(deps: ApiDeps, options: AppOptions): OpenAPIHono {
  const app = new OpenAPIHono();
  app.use('*', guard(deps.signIn === null ? 'loopback' : { origin: deps.signIn.origin }));
  const api = new OpenAPIHono<RouteEnv>();
  if (options.tracer !== undefined) app.use('/api/*', traceRequests(options.tracer));
  api.use('*', noteSignIn(deps));
  // Of whom it is not known who they are, they are told apart by where from.
  const whence = (c: Context<RouteEnv>) => (deps.signIn === null ? '' : `from ${addressOf(deps.signIn, c)}`);
  const limit = rateLimit({ now: deps.now, whence, policies: options.rates });
  api.use('*', requireAsker(deps, limit));
  api.use('*', limit);
  // After it is known who asks: of nobody else is a body read.
  api.use('*', boundBodies());
  for (const routes of ROUTES) {
    api.route('/', routes(deps));
  }
  api.route('/', liveRoutes(deps));
  const description = JSON.stringify(describeApi(api, options.version, deps.signIn?.origin ?? null));
  api.get('/openapi.json', (c) => c.body(description, 200, { 'content-type': 'application/json' }));
  const operations = operationRoutes(deps.operations);
  api.get('/health/live', () => operations.request('/health'));
  api.get('/health/ready', () => operations.request('/ready'));
  // What is told of everybody's mail is for operators, who have a port of their own for it.
  if (deps.signIn !== null) app.get('/status', (c) => problem(c, 404, 'The status has a port of its own.'));
  app.route('/', operations);
  if (options.metricsElsewhere || deps.signIn !== null)
    app.get('/metrics', (c) => problem(c, 404, 'Metrics have a port of their own.'));
  else app.route('/', metricsRoutes(deps.operations));
  app.route('/api/v1', api);
  app.all('/api/*', (c) => problem(c, 404, `There is no ${c.req.method} ${c.req.path}.`));
  app.get('*', (c) => sendPage(c, options.page));
  app.notFound((c) => problem(c, 404, `There is no ${c.req.method} ${c.req.path}.`));
  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status < 500) {
      return problem(c, error.status as 400, `${error.message}.`);
    }
    options.onError(error);
    if (error instanceof DatabaseFailure) return problem(c, 503, sentence(error.message));
    return problem(c, 500, 'Something went wrong on the server; its log says more.');
  });
  return app;
}
