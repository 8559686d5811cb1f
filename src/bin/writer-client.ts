// The HTTP thread's end of the writer thread.
import { OWN_THREAD, startThread } from '../ops/start-thread.ts';
import type { Writer } from '../api/deps.ts';
import { DatabaseFailure } from '../store/database-failure.ts';
import type { WriterData } from './writer-thread.ts';

interface Reply {
  id: number;
  result?: unknown;
  error?: string;
  name?: string;
}

/** A thread in the midst of a large transaction answers after it, ms. */
const PATIENCE = 10_000;

export interface WriterClient extends Writer {
  /** Whether the thread is there and gives a sign of life in time. */
  answers: () => Promise<boolean>;
  /** Lets the running batch finish, then ends the thread. */
  stop: () => Promise<void>;
}

function failureOf(reply: Reply): Error {
  if (reply.name === 'DatabaseFailure') return new DatabaseFailure(reply.error);
  const error = new Error(reply.error);
  error.name = reply.name ?? 'Error';
  return error;
}

type Ask = <T>(call: string, user?: string, argument?: unknown) => Promise<T>;

/** Each call as a message to the thread. */
function writerOver(ask: Ask): Writer {
  return {
    correct: (user, bodies, versions, ids, hand) => ask('correct', user, { bodies, versions, ids, hand }),
    undo: (user, ids) => ask('undo', user, ids),
    visit: (user) => ask('visit', user),
    saveSettings: (user, settings, versions) => ask('saveSettings', user, { settings, versions }),
    syncSheet: (user, wish) => ask('syncSheet', user, wish),
    importUpload: (user, upload) => ask('importUpload', user, upload),
    importSample: (user) => ask('importSample', user),
    connectAccount: (user, connection) => ask('connectAccount', user, connection),
    changeAccount: (user, id, command) => ask('changeAccount', user, { id, command }),
    removeMailbox: (user, id) => ask('removeMailbox', user, id),
    changeWebhooks: (user, command) => ask('changeWebhooks', user, command),
    settleDead: (user, id, how) => ask('settleDead', user, { id, how }),
    takeEvents: (user, events) => ask('takeEvents', user, events),
    askPosting: (user, asked) => ask('askPosting', user, asked),
    takePosting: (user, handed) => ask('takePosting', user, handed),
    changeProfiles: (user, command) => ask('changeProfiles', user, command),
    askAnalysis: (user, applicationId) => ask('askAnalysis', user, applicationId),
    rescue: (user, mailId) => ask('rescue', user, mailId),
    forget: (user) => ask('forget', user),
  };
}

/** Starts the writer thread; resolves when it is ready. `onDeath` is told when it ends unasked. */
export async function startWriter(data: WriterData, onDeath: (error: Error) => void): Promise<WriterClient> {
  const script = new URL('./writer-thread.ts', import.meta.url);
  const worker = startThread(script, OWN_THREAD, { workerData: data });
  const open = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let last = 0;
  let stopped = false;
  const ready = new Promise<void>((resolve, reject) => {
    worker.on('message', (reply: Reply) => {
      if (reply.id === 0) resolve();
      const waiting = open.get(reply.id);
      open.delete(reply.id);
      if (reply.error === undefined) waiting?.resolve(reply.result);
      else waiting?.reject(failureOf(reply));
    });
    worker.on('exit', () => (stopped = true));
    worker.on('error', (error) => {
      reject(error);
      if (!stopped) onDeath(error as Error);
    });
  });
  await ready;
  const ask = <T>(call: string, user = '', argument: unknown = null): Promise<T> => {
    const id = (last += 1);
    worker.postMessage({ id, call, user, argument });
    return new Promise((resolve, reject) =>
      open.set(id, { resolve: resolve as (value: unknown) => void, reject }),
    );
  };
  const answers = (): Promise<boolean> => {
    if (stopped) return Promise.resolve(false);
    const late = new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE, false).unref());
    return Promise.race([ask('ping').then(() => true), late]);
  };
  return {
    answers,
    ...writerOver(ask),
    async stop() {
      stopped = true;
      await ask('stop');
      await worker.terminate();
    },
  };
}
