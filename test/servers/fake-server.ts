// An HTTP server on loopback for a fake of a provider: collects bodies, waits, answers, or cuts the line.
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export interface FakeRequest {
  method: string;
  url: URL;
  headers: IncomingMessage['headers'];
  body: string;
}

/** `cut`: the connection is reset after the first half of the body; `refuse`: before any byte. */
export interface FakeAnswer {
  status: number;
  headers?: Record<string, string>;
  body?: string | Buffer;
  cut?: 'half' | 'refuse';
}

export interface FakeServer {
  origin: string;
  close: () => Promise<void>;
}

export const json = (status: number, value: unknown, headers: Record<string, string> = {}): FakeAnswer => ({
  status,
  headers: { 'content-type': 'application/json; charset=UTF-8', ...headers },
  body: JSON.stringify(value),
});

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** @param latency ms before each answer */
export async function serveFake(
  handle: (request: FakeRequest) => FakeAnswer | Promise<FakeAnswer>,
  latency: () => number = () => 0,
): Promise<FakeServer> {
  const server = createServer((request, response) => {
    void (async () => {
      const body = await bodyOf(request);
      const url = new URL(request.url ?? '/', 'http://fake.example');
      const answer = await handle({ method: request.method ?? 'GET', url, headers: request.headers, body });
      const wait = latency();
      if (wait > 0) await sleep(wait);
      const bytes = Buffer.from(answer.body ?? '');
      if (answer.cut === 'refuse') return void (request.socket as Socket).resetAndDestroy();
      response.writeHead(answer.status, { ...answer.headers, 'content-length': bytes.length });
      if (answer.cut === undefined) return void response.end(bytes);
      response.write(bytes.subarray(0, bytes.length / 2), () => (request.socket as Socket).resetAndDestroy());
    })().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
