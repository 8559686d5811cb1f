// `hearback serve`: API and page on loopback, with the writer thread beside.
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import type { Command } from 'commander';
import { createApp } from '../../api/create-app.ts';
import type { ModelTerms } from '../../contracts/model.ts';
import type { Config } from '../../ops/config.ts';
import { loadPage } from '../../ops/load-page.ts';
import { receiveUpload, sweepUploads } from '../../ops/receive-upload.ts';
import { takeLock } from '../../ops/take-lock.ts';
import { listUploads, releaseImports } from '../../store/imports.ts';
import { watchChanges } from '../../store/watch-changes.ts';
import { buildPage } from '../build-page.ts';
import { Consent } from '../consent.ts';
import { openEventLog } from '../event-log.ts';
import { discoverAccount } from '../discover-account.ts';
import { Failure } from '../failure.ts';
import { outsideTools } from '../fetching.ts';
import { languageModel, whereTextGoes } from '../language-model.ts';
import { openTracker } from '../open-tracker.ts';
import { startWriter } from '../writer-client.ts';

const USER = 'local';
const SAMPLE = fileURLToPath(new URL('../../../samples/first-run.mbox', import.meta.url));
const PAGE = fileURLToPath(new URL('../../../dist/web', import.meta.url));

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') {
        reject(new Failure(`port ${port} is in use by another program; choose another with --port`));
      } else if (error.code === 'EACCES') {
        reject(new Failure(`port ${port} needs special rights; choose one above 1023 with --port`));
      } else reject(error);
    });
    server.listen(port, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });
}

function stopOnSignal(server: Server, finish: () => Promise<void>): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    server.close();
    server.closeAllConnections();
    await finish();
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

const exceptFor = (terms: ModelTerms | null): string => (terms ? `; ${whereTextGoes(terms)}` : '');

async function serve(config: Config, options: { port?: number; dataDir: string }): Promise<void> {
  const { log } = openEventLog(config, 1);
  const consent = new Consent(config, outsideTools(config));
  const tracker = await openTracker(options.dataDir, config);
  const unlock = takeLock(tracker.dataDir, 'serve');
  if (!unlock) {
    throw new Failure(
      `another hearback serve is already running on ${tracker.dataDir}; use that one, stop it, or name another folder with --data-dir`,
    );
  }
  await buildPage();
  await releaseImports(tracker.db, USER);
  await sweepUploads(tracker.dataDir, await listUploads(tracker.db, USER));
  const terms = languageModel(config)?.terms ?? null;
  const writer = await startWriter(
    { dataDir: tracker.dataDir, sample: SAMPLE, user: USER, config },
    (error) => {
      log.fatal({ event: 'writer_died', error: error.message });
      process.exit(1);
    },
  );
  const app = createApp(
    {
      db: tracker.db,
      vault: tracker.vault,
      hash: tracker.hash,
      writer,
      now: Date.now,
      user: USER,
      receive: (body, name, folder) => receiveUpload(tracker.dataDir, body, name, { folder }),
      watch: watchChanges(tracker.db),
      languageModel: terms,
      accounts: {
        discover: (address) => discoverAccount(address, consent),
        begin: (wish) => consent.begin(wish),
        finish: (state, code) => consent.finish(state, code),
      },
    },
    { page: loadPage(PAGE), onError: (error) => log.error({ event: 'request_failed', error: error.stack }) },
  );
  const server = createServer(getRequestListener(app.fetch));
  // An upload of a whole mailbox takes longer than Node's five minutes.
  server.requestTimeout = 0;
  const port = await listen(server, options.port ?? config.PORT).catch(async (error: unknown) => {
    // Its thread would keep the process alive.
    await writer.stop();
    throw error;
  });
  process.stdout.write(
    `Hearback is ready: http://localhost:${port}\nYour data stays in ${tracker.dataDir}${exceptFor(terms)}. Stop with Ctrl-C.\n`,
  );
  stopOnSignal(server, async () => {
    await writer.stop();
    await tracker.db.destroy();
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
