// Has a server listen, and says in plain words why it cannot.
import { createServer, type RequestListener, type Server } from 'node:http';
import { Failure } from './failure.ts';
import { refuseMalformed } from './refuse-malformed.ts';

export interface Place {
  /** 0 = any free one. */
  port: number;
  /** Address of this machine. */
  address: string;
  /** What sets the port, to be named when it is taken. */
  setting: string;
}

/** True for an address that only programs on this machine reach. */
export function isLoopback(address: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/.test(address);
}

function wordsFor(code: string | undefined, { port, address, setting }: Place): string | null {
  if (code === 'EADDRINUSE')
    return `port ${port} is in use by another program; choose another with ${setting}`;
  if (code === 'EACCES') return `port ${port} needs special rights; choose one above 1023 with ${setting}`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `${address} is no address of this machine`;
  return null;
}

/**
 * Who opens connections and says nothing, or says it letter by letter, is hung up on (ms); bodies have bounds where they are read. The
 * looking must be quicker than Node's half a minute, or the bound is not kept.
 */
const PATIENCE = { headersTimeout: 15_000, connectionsCheckingInterval: 1_000 };

/** @returns the server and the port that it got. @throws Failure */
export function listen(onRequest: RequestListener, place: Place): Promise<{ server: Server; port: number }> {
  const server = createServer(PATIENCE, onRequest);
  server.on('clientError', refuseMalformed);
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const words = wordsFor(error.code, place);
      reject(words === null ? error : new Failure(words));
    });
    server.listen(place.port, place.address, () =>
      resolve({ server, port: (server.address() as { port: number }).port }),
    );
  });
}
