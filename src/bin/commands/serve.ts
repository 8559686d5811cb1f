// `hearback serve`: API and page on loopback, with the writer thread beside.
import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import type { Command } from 'commander';
import { createApp } from '../../api/create-app.ts';
import type { ApiDeps } from '../../api/deps.ts';
import { ats } from '../../ats/index.gen.ts';
import { identifierOf } from '../../api/identify.ts';
import { SHARED_RATES } from '../../api/rate-limit.ts';
import type { Tracer } from '../../contracts/tracer.ts';
import type { SignIn } from '../../contracts/sign-in.ts';
import { SIGN_IN_EVENTS } from '../../domain/sign-in-event.ts';
import calendar from '../../exporters/ics.ts';
import type { Config } from '../../ops/config.ts';
import { loadDocs } from '../../ops/load-docs.ts';
import type { Log } from '../../ops/log.ts';
import { loadPage } from '../../ops/load-page.ts';
import type { SharedMeter } from '../../ops/meter.ts';
import { receiveUpload, sweepUploads } from '../../ops/receive-upload.ts';
import { takeLock } from '../../ops/take-lock.ts';
import { listUploads, releaseImports } from '../../store/imports.ts';
import { NOBODY, seeByDefault } from '../../store/person-scope.ts';
import { readSettings } from '../../store/settings.ts';
import { signInSecret } from '../../store/sign-in-secret.ts';
import { watchChanges, watchPeople } from '../../store/watch-changes.ts';
import { listEndpoints } from '../../store/webhooks.ts';
import { locatePosting } from '../../pipeline/locate-posting.ts';
import { buildPage } from '../build-page.ts';
import { Consent } from '../consent.ts';
import { newRunId, openEventLog } from '../event-log.ts';
import { webhookReach } from '../delivering.ts';
import { discoverAccount } from '../discover-account.ts';
import { Failure } from '../failure.ts';
import { outsideTools } from '../fetching.ts';
import { languageModel, whereTextGoes } from '../language-model.ts';
import { googleClient } from '../google-client.ts';
import { isLoopback, listen } from '../listen.ts';
import { listenOperations } from '../listen-operations.ts';
import { openMeter } from '../open-meter.ts';
import { openTracing } from '../open-tracing.ts';
import { openTracker, type Tracker } from '../open-tracker.ts';
import { openOperations } from '../operations.ts';
import { serviceAccount } from '../service-account.ts';
import { version } from '../version.ts';
import { startWriter, type WriterClient } from '../writer-client.ts';

/** The person of a tracker without accounts. */
const USER = 'local';
const SAMPLE = fileURLToPath(new URL('../../../samples/first-run.mbox', import.meta.url));
const PAGE = fileURLToPath(new URL('../../../dist/web', import.meta.url));

function stopOnSignal(finish: () => Promise<void>): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await finish();
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

function close(server: Server): void {
  server.close();
  server.closeAllConnections();
}

/** What leaves this machine, and where it goes. */
async function exceptFor(
  { languageModel, sheetAccount, signIn }: ApiDeps,
  config: Config,
  tracker: Tracker,
): Promise<string> {
  const told = (await listEndpoints(tracker.db, USER)).filter(({ state }) => state === 'active');
  const hosts = [...new Set(told.map(({ url }) => new URL(url).host))].join(', ');
  const { OTEL_EXPORTER_OTLP_ENDPOINT: traces, LEAKED_PASSWORDS: leaked } = config;
  const { sheets } = await readSettings(tracker.db, USER);
  return [
    languageModel && whereTextGoes(languageModel),
    sheetAccount !== null && sheets !== null && 'what is known of applications is written to a Google sheet',
    hosts && `what changes is told to ${hosts}`,
    traces && `when it does what is told to ${new URL(traces).host}`,
    leaked &&
      signIn &&
      `the first five digits of the SHA-1 of new passwords are told to ${new URL(leaked).host}`,
  ]
    .map((exception) => (exception ? `; ${exception}` : ''))
    .join('');
}

/** Opens what the server works on; another server on the same folder is refused. */
async function openServed(config: Config, dataDir: string) {
  const tracker = await openTracker(dataDir, config);
  const unlock = takeLock(tracker.dataDir, 'serve');
  if (!unlock) {
    throw new Failure(
      `another hearback serve is already running on ${tracker.dataDir}; use that one, stop it, or name another folder with --data-dir`,
    );
  }
  await buildPage();
  // Other servers may work on the same database; what a dead one left is taken over when it gave no sign of life for long.
  if (!tracker.onServer) await releaseImports(tracker.db);
  await sweepUploads(tracker.dataDir, await listUploads(tracker.db));
  return { tracker, unlock };
}

/** Everything that answers HTTP: the application, and health and metrics where they have a port of their own. */
async function listenAll(
  config: Config,
  port: number,
  deps: ApiDeps,
  { log, tracer }: { log: Log; tracer: Tracer },
) {
  const onError = (error: Error) => log.error('request_failed', { error });
  const metricsElsewhere = config.METRICS_PORT !== undefined;
  const app = createApp(deps, {
    page: new Map([...loadPage(PAGE), ...loadDocs()]),
    version,
    onError,
    metricsElsewhere,
    tracer,
    // A proxy in front of it may pass on everybody's.
    ...((deps.signIn !== null || !isLoopback(config.HEARBACK_LISTEN)) && { rates: SHARED_RATES }),
  });
  const place = { port, address: config.HEARBACK_LISTEN, setting: '--port' };
  const main = await listen(getRequestListener(app.fetch), place);
  // An upload of a whole mailbox takes longer than Node's five minutes.
  main.server.requestTimeout = 0;
  const aside = await listenOperations(config, deps.operations, log);
  return { port: main.port, servers: aside === null ? [main.server] : [main.server, aside] };
}

/** Null where there is one person only. */
async function signInOn({ db, vault }: Tracker, config: Config): Promise<SignIn | null> {
  if (config.HEARBACK_MODE !== 'server') return null;
  const { openSignIn } = await import('../open-sign-in.ts');
  return openSignIn(db, await signInSecret(db, vault), config, googleClient(config));
}

interface Served {
  log: Log;
  tracker: Tracker;
  writer: WriterClient;
  meter: SharedMeter;
  signIn: SignIn | null;
  sheetAccount: string | null;
}

function depsOf(config: Config, served: Served): ApiDeps {
  const { log, tracker, writer, meter, signIn, sheetAccount } = served;
  const { db, vault, hash, dataDir } = tracker;
  const consent = new Consent(config, outsideTools(config));
  const watchAll = watchChanges(db);
  const languageTerms = languageModel(config)?.terms ?? null;
  return {
    db,
    vault,
    hash,
    locate: (url) => locatePosting(url, ats),
    writer,
    now: Date.now,
    signIn,
    note: (event, fields) => log[SIGN_IN_EVENTS[event]](event, fields),
    identify: identifierOf({ db, hash, now: Date.now, signIn }),
    receive: (body, name, folder) => receiveUpload(dataDir, body, name, { folder }),
    watch: signIn === null ? (_user, onChange) => watchAll(onChange) : watchPeople(db),
    languageModel: languageTerms,
    webhookReach: webhookReach(config),
    calendar,
    sheetAccount,
    accounts: {
      discover: (address) => discoverAccount(address, consent),
      begin: (user, wish) => consent.begin(user, wish),
      finish: (user, state, code) => consent.finish(user, state, code),
    },
    operations: openOperations({
      db,
      meter,
      now: Date.now,
      writerAnswers: () => writer.answers(),
      modelBudget: languageTerms?.dailyBudget ?? null,
    }),
  };
}

/** Whoever reaches a server without sign-in reads everything. @throws Failure */
function checkPlace({ HEARBACK_LISTEN: address, HEARBACK_MODE: mode }: Config): void {
  if (mode !== 'local' || isLoopback(address)) return;
  throw new Failure(
    `HEARBACK_LISTEN=${address} would let others read everything: set HEARBACK_MODE=server with PUBLIC_URL, so that people sign in, or HEARBACK_MODE=container if it runs in one whose port is published on loopback alone`,
    2,
  );
}

/** Where people find it. */
const addressOf = (config: Config, port: number): string =>
  config.HEARBACK_MODE === 'server' ? (config.PUBLIC_URL ?? '') : `http://localhost:${port}`;

async function serve(config: Config, options: { port?: number; dataDir: string }): Promise<void> {
  checkPlace(config);
  const sheetAccount = serviceAccount(config)?.email ?? null;
  const runId = newRunId();
  const { log } = openEventLog(config, 1, { runId });
  const tracing = openTracing(config, { runId, part: 'api', meter: openMeter() });
  const { meter, tracer } = tracing;
  const { tracker, unlock } = await openServed(config, options.dataDir);
  const { dataDir } = tracker;
  const writer = await startWriter(
    { dataDir, sample: SAMPLE, config, meter: meter.memory, runId },
    (error) => {
      log.fatal('writer_died', { error });
      process.exit(1);
    },
  );
  const signIn = await signInOn(tracker, config);
  if (signIn !== null) seeByDefault(NOBODY);
  const deps = depsOf(config, { log, tracker, writer, meter, signIn, sheetAccount });
  const { port, servers } = await listenAll(config, options.port ?? config.PORT, deps, { log, tracer }).catch(
    async (error: unknown) => {
      // Its thread would keep the process alive.
      await writer.stop();
      throw error;
    },
  );
  process.stdout.write(
    `Hearback is ready: ${addressOf(config, port)}\nYour data stays in ${dataDir}${await exceptFor(deps, config, tracker)}. Stop with Ctrl-C.\n`,
  );
  log.info('serve_start', { version, port });
  if (config.HEARBACK_MODE === 'container') log.warn('listens_beyond_this_machine');
  stopOnSignal(async () => {
    servers.forEach(close);
    await Promise.all([writer.stop(), tracing.stop()]);
    await tracker.db.destroy();
    log.info('serve_stop');
    unlock();
  });
}

/** Adds the command. */
export function addServe(program: Command, config: Config): void {
  program
    .command('serve', { isDefault: true })
    .description('start the tracker on this machine: page and API on http://localhost:8080')
    .option('--port <number>', 'port on loopback (0 = any free one)', Number)
    .option('--data-dir <folder>', 'where database, key and uploads lie', config.HEARBACK_DATA_DIR)
    .allowExcessArguments()
    .action(async (options: { port?: number; dataDir: string }, command: Command) => {
      // What is no command's name comes here, as an argument of the default command.
      if (command.args.length > 0) {
        throw new Failure(`there is no command ${command.args[0]}; hearback --help lists them`, 2);
      }
      if (
        options.port !== undefined &&
        !(Number.isInteger(options.port) && options.port >= 0 && options.port < 65_536)
      ) {
        throw new Failure('--port must be a number from 0 to 65535', 2);
      }
      await serve(config, options);
    });
}
