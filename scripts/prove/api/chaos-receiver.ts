// A receiver of events that misbehaves in every way that receivers do, and remembers what came before it did.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import type { JobEvent } from '../../../src/contracts/event-shapes.ts';

export interface Receipt {
  id: string;
  event: JobEvent;
}

/** How it may answer. Whatever is received is remembered, also where the sender cannot know of it. */
export const MOODS = ['fine', 'fails', 'silent', 'closes', 'cuts', 'twice', 'busy'] as const;
export type Mood = (typeof MOODS)[number];

type Answer = (response: ServerResponse) => void;

const ANSWERS: Readonly<Record<Mood, Answer>> = {
  fine: (response) => response.writeHead(204).end(),
  fails: (response) => response.writeHead(500).end('no'),
  silent: () => undefined,
  closes: (response) => response.socket?.destroy(),
  cuts: (response) => {
    response.writeHead(200, { 'content-length': 100 });
    response.write('half', () => response.socket?.destroy());
  },
  twice: (response) => {
    response.socket?.end(
      'HTTP/1.1 204 No Content\r\n\r\nHTTP/1.1 500 Internal Server Error\r\ncontent-length: 0\r\n\r\n',
    );
  },
  busy: (response) => response.writeHead(429, { 'retry-after': '0' }).end(),
};

export interface ChaosReceiver {
  url: () => string;
  receipts: Receipt[];
  /** Requests that the published library did not find signed. */
  unsigned: () => number;
  /** How often it answered in which way. */
  moods: Map<Mood, number>;
  /** What it holds its requests against; before, it takes none. */
  trust: (secret: string) => void;
  /** Misbehaves no more. */
  calm: () => void;
  /** Takes no connections until it is up again, on the same port. */
  down: () => Promise<void>;
  up: () => Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString();
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** @param pick the mood of the next answer */
export async function openChaos(pick: () => Mood): Promise<ChaosReceiver> {
  const receipts: Receipt[] = [];
  const moods = new Map<Mood, number>();
  let unsigned = 0;
  let webhook: Webhook | null = null;
  let isCalm = false;
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await bodyOf(request);
    try {
      webhook?.verify(body, request.headers as Record<string, string>);
    } catch {
      unsigned += 1;
    }
    const { data } = JSON.parse(body) as { data: JobEvent };
    receipts.push({ id: String(request.headers['webhook-id']), event: data });
    const mood = isCalm ? 'fine' : pick();
    moods.set(mood, (moods.get(mood) ?? 0) + 1);
    ANSWERS[mood](response);
  };
  const server = createServer((request, response) => {
    take(request, response).catch(() => response.destroy());
  });
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  return {
    url: () => `http://127.0.0.1:${port}/events`,
    receipts,
    unsigned: () => unsigned,
    moods,
    trust: (secret) => (webhook = new Webhook(secret)),
    calm: () => (isCalm = true),
    async down() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
    up: () => listen(server, port),
  };
}
