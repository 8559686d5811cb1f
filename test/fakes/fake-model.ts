// A language model's server on loopback that speaks as OpenAI and as Anthropic do, and misbehaves as told.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** What the fake does with one request. */
export type Behaviour =
  /** Says this; what is no text is sent as JSON. */
  | { say: unknown; finish?: 'stop' | 'length' | 'content_filter'; tokens?: number }
  | { refuse: string }
  | { status: number; headers?: Record<string, string>; body?: string }
  /** Takes the request and says nothing. */
  | 'stall'
  /** Begins to answer and breaks off. */
  | 'cut'
  /** An answer of so many bytes. */
  | { bytes: number };

export interface AskedRequest {
  path: string;
  headers: IncomingMessage['headers'];
  body: Record<string, unknown>;
  /** Everything that was sent, as text. */
  text: string;
}

export interface FakeModel {
  /** To be used as LLM_BASE_URL. */
  url: string;
  port: number;
  requests: AskedRequest[];
  /** How many are being answered, and how many ever were at once. */
  busiest: () => number;
}

const FINISH = { stop: 'end_turn', length: 'max_tokens', content_filter: 'refusal' } as const;

function asOpenai(content: string | null, refusal: string | null, finish: string, tokens: number) {
  return {
    id: 'c1',
    object: 'chat.completion',
    created: 1_760_000_000,
    model: 'fake',
    choices: [{ index: 0, message: { role: 'assistant', content, refusal }, finish_reason: finish }],
    usage: { prompt_tokens: tokens - 20, completion_tokens: 20, total_tokens: tokens },
  };
}

function asAnthropic(text: string, finish: keyof typeof FINISH, tokens: number, tool: boolean) {
  const json = (): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      return text;
    }
  };
  return {
    id: 'm1',
    type: 'message',
    role: 'assistant',
    model: 'fake',
    content: [tool ? { type: 'tool_use', id: 't1', name: 'json', input: json() } : { type: 'text', text }],
    stop_reason: tool && finish === 'stop' ? 'tool_use' : FINISH[finish],
    stop_sequence: null,
    usage: { input_tokens: tokens - 20, output_tokens: 20 },
  };
}

type Saying = Extract<Behaviour, { say: unknown }>;

function replyTo({ path, body }: AskedRequest, { say, finish = 'stop', tokens = 120 }: Saying): unknown {
  const text = typeof say === 'string' ? say : JSON.stringify(say);
  return path.endsWith('/messages')
    ? asAnthropic(text, finish, tokens, Array.isArray(body['tools']))
    : asOpenai(text, null, finish, tokens);
}

const refusalTo = ({ path }: AskedRequest, words: string): unknown =>
  path.endsWith('/messages')
    ? asAnthropic(words, 'content_filter', 120, false)
    : asOpenai(null, words, 'stop', 120);

function act(response: ServerResponse, request: AskedRequest, behaviour: Behaviour): void {
  if (behaviour === 'stall') return;
  if (behaviour === 'cut') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
    response.write('{"id":');
    setTimeout(() => response.destroy(), 20);
    return;
  }
  if ('status' in behaviour) {
    response.writeHead(behaviour.status, { 'content-type': 'application/json', ...behaviour.headers });
    response.end(behaviour.body ?? '{"error":{"message":"so told","type":"fake"}}');
    return;
  }
  response.writeHead(200, { 'content-type': 'application/json' });
  const reply =
    'refuse' in behaviour
      ? refusalTo(request, behaviour.refuse)
      : replyTo(request, 'say' in behaviour ? behaviour : { say: 'x'.repeat(behaviour.bytes) });
  response.end(JSON.stringify(reply));
}

async function read(incoming: IncomingMessage): Promise<AskedRequest> {
  let text = '';
  for await (const piece of incoming.setEncoding('utf8')) text += piece;
  const body = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
  return { path: incoming.url ?? '', headers: incoming.headers, body, text };
}

/** Starts one for the running test; `behave` is asked at each request, counted from 0. */
export async function fakeModel(
  behave: (request: AskedRequest, nth: number) => Behaviour | Promise<Behaviour>,
): Promise<FakeModel> {
  const requests: AskedRequest[] = [];
  let now = 0;
  let most = 0;
  const server = createServer((incoming, response) => {
    void (async () => {
      now += 1;
      most = Math.max(most, now);
      response.on('close', () => (now -= 1));
      const request = await read(incoming);
      requests.push(request);
      act(response, request, await behave(request, requests.length - 1));
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/v1`, port, requests, busiest: () => most };
}
