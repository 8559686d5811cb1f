// Waits until new mail may have come in: the server says so by itself (IDLE), or it is time to look.
import type { ImapFlow } from 'imapflow';
import { abortable, type ImapConnection } from './connection.ts';

/** The folder that is watched and the UID that its next mail had when it was last read. */
export interface Watched {
  path: string;
  next: number | null;
}

/** A server that does not take back its silence within this time has stopped listening, ms. */
const PATIENCE = 5000;
/** A connection lost sooner than this is trouble, not the end of a long day, ms. */
const SOON = 10_000;

/** Resolves when the server announces mail or says that the connection is over. */
function announced(client: ImapFlow): { promise: Promise<void>; forget: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  const onExists = ({ count, prevCount }: { count: number; prevCount: number }): void => {
    if (count > prevCount) resolve();
  };
  const onClose = (): void => resolve();
  client.on('exists', onExists).once('close', onClose);
  return { promise, forget: () => void client.off('exists', onExists).off('close', onClose) };
}

/** Idles again and again: every silence of the socket ends one IDLE with a NOOP, which tells whether the server still lives. */
async function idleUntil(over: AbortSignal, client: ImapFlow): Promise<void> {
  while (!over.aborted && client.usable) {
    const began = performance.now();
    await abortable(client.idle(), over).catch(() => undefined);
    // A server that ends every IDLE at once is asked no more than once a second.
    const rest = 1000 - (performance.now() - began);
    if (rest > 0 && !over.aborted)
      await abortable(new Promise((go) => setTimeout(go, rest)), over).catch(() => undefined);
  }
}

async function listen(client: ImapFlow, watched: Watched, timeout: number): Promise<void> {
  const news = announced(client);
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(), timeout);
  try {
    const lock = await abortable(client.getMailboxLock(watched.path, { readOnly: true }), over.signal);
    try {
      const next = client.mailbox ? client.mailbox.uidNext : null;
      const known = watched.next;
      watched.next = next;
      if (known !== null && next !== known) return;
      await Promise.race([news.promise, idleUntil(over.signal, client)]);
    } finally {
      lock.release();
    }
  } catch (error) {
    // Not even the folder was opened in time: whether the server still lives is asked next.
    if (!over.signal.aborted) throw error;
  } finally {
    over.abort();
    clearTimeout(timer);
    news.forget();
  }
}

/** Ends the IDLE and hears a last time; a server that does not answer is left, so that the next look uses a new connection. */
async function wake(connection: ImapConnection, client: ImapFlow, patience: number): Promise<void> {
  if (!client.usable) return;
  try {
    await abortable(client.noop(), AbortSignal.timeout(patience));
  } catch {
    connection.drop();
  }
}

/**
 * Returns when there may be news, at the latest after `timeout` ms.
 * @throws AccountError when the connection is lost at once
 */
export async function waitForNews(
  connection: ImapConnection,
  watched: Watched,
  timeout: number,
  signal: AbortSignal,
): Promise<void> {
  const began = performance.now();
  const patience = Math.min(PATIENCE, timeout / 2);
  await connection.use(signal, async (client) => {
    await listen(client, watched, timeout - patience);
    await wake(connection, client, patience);
    if (!client.usable && performance.now() - began < Math.min(SOON, timeout))
      throw new Error('connection lost');
  });
}
