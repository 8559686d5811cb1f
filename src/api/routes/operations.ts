// Tells an operator, and the programs that watch for one, whether all is well: /health, /ready, /status and /metrics.
import { Hono, type Context } from 'hono';
import { DISPOSITIONS } from '../../domain/facts.ts';
import type { OperationDeps } from '../deps.ts';

const isBalanced = (unbalanced: number): boolean => unbalanced === 0;
const iso = (time: number | null): string | null => (time === null ? null : new Date(time).toISOString());
const seconds = (ms: number): number => Math.round(ms / 1000);

/** The process runs and answers; nothing else is asked, so that a slow database gets no process killed. */
function health(c: Context, { version, startedAt, now }: OperationDeps): Response {
  return c.json({ status: 'ok', version, uptime_seconds: seconds(now() - startedAt) });
}

/** Whether it can do its work: 503 with what is missing where it cannot. */
async function ready(c: Context, { missing }: OperationDeps): Promise<Response> {
  const lacking = await missing();
  return lacking.length === 0
    ? c.json({ status: 'ok', missing: [] })
    : c.json({ status: 'not ready', missing: lacking }, 503);
}

async function describeStored({ figures, modelBudget }: OperationDeps) {
  const { mailboxes, silent, queue, spooled, ledger, unbalanced, model } = await figures();
  return {
    mailboxes: mailboxes.map(({ state, mailboxes: count, lastSync, oldestSync }) => ({
      state,
      mailboxes: count,
      last_sync: iso(lastSync),
      oldest_sync_seconds: seconds(oldestSync),
    })),
    silent_mailboxes: silent,
    waiting_mails: spooled,
    queue: queue.map(({ oldest, ...job }) => ({ ...job, oldest_seconds: seconds(oldest) })),
    dead_letters: { mails: ledger.dead_lettered, jobs: queue.reduce((sum, { dead }) => sum + dead, 0) },
    ledger: {
      seen: ledger.seen,
      ...Object.fromEntries(DISPOSITIONS.map((disposition) => [disposition, ledger[disposition]])),
      balanced: isBalanced(unbalanced),
    },
    language_model: modelBudget === null ? null : { tokens_today: model.tokensToday, budget: modelBudget },
  };
}

async function status(c: Context, deps: OperationDeps): Promise<Response> {
  const { version, startedAt, now } = deps;
  const lacking = await deps.missing();
  const process = {
    status: lacking.length === 0 ? 'ok' : 'not ready',
    missing: lacking,
    version,
    started_at: iso(startedAt),
    uptime_seconds: seconds(now() - startedAt),
  };
  const stored = await describeStored(deps).catch(() => null);
  const body = JSON.stringify({ ...process, ...stored }, null, 2);
  return c.body(`${body}\n`, 200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
}

/** `/health`, `/ready` and `/status`. */
export function operationRoutes(deps: OperationDeps): Hono {
  const app = new Hono();
  app.get('/health', (c) => health(c, deps));
  app.get('/ready', (c) => ready(c, deps));
  app.get('/status', (c) => status(c, deps));
  return app;
}

/** `/metrics`, as Prometheus reads it. */
export function metricsRoutes({ metrics }: OperationDeps): Hono {
  const app = new Hono();
  app.get('/metrics', async (c) =>
    c.body(await metrics.render(), 200, { 'content-type': metrics.contentType, 'cache-control': 'no-store' }),
  );
  return app;
}
