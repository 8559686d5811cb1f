// Tests that a language model is asked as its provider wants it, and that no misbehaviour of it gets through.
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { fakeModel, type Behaviour } from '../../test/fakes/fake-model.ts';
import { models } from '../models/index.gen.ts';
import { openModel } from './open-model.ts';

const QUESTION = { instructions: 'Sort this.', material: '<mail-1>\nSubject: Hello\n</mail-1>' };
const ANSWER = {
  kind: 'offer',
  company: 'Orrin Mills',
  role: null,
  confidence: 0.8,
  quotes: ['we offer you'],
};
const KEY = 'sk-invented-key';
const PROVIDERS = models.map(({ id }) => id);
const never = new AbortController().signal;

function open(id: string, baseUrl: string, timeout = 5000) {
  const provider = models.find((one) => one.id === id)!;
  const model = id === 'anthropic' ? 'claude-haiku-4-5' : 'small';
  const settings = { model, temperature: 0.2, maxTokens: 1500, now: () => Date.UTC(2026, 0, 1) };
  return openModel(provider, { ...settings, apiKey: KEY, baseUrl, timeout });
}

async function askOnce(id: string, behaviour: Behaviour, timeout?: number) {
  const fake = await fakeModel(() => behaviour);
  return { reply: await open(id, fake.url, timeout).ask(QUESTION, never), fake };
}

describe.each(PROVIDERS)('%s', (id) => {
  it('is sent the instructions, the mail and the settings, and answers in the shape.', async () => {
    const { reply, fake } = await askOnce(id, { say: ANSWER, tokens: 345 });
    expect(reply).toEqual({ type: 'answered', answer: ANSWER, tokens: 345 });
    expect(fake.requests).toHaveLength(1);
    const [request] = fake.requests;
    expect(request!.body).toMatchObject({ temperature: 0.2, max_tokens: 1500 });
    expect(request!.text).toContain('Sort this.');
    expect(request!.text).toContain('<mail-1>');
    const auth = id === 'anthropic' ? request!.headers['x-api-key'] : request!.headers.authorization;
    expect(auth).toContain(KEY);
  });

  it.each<[string, Behaviour]>([
    ['no JSON', { say: 'It is an offer!' }],
    ['a JSON of another shape', { say: { verdict: 'offer' } }],
    ['a kind that does not exist', { say: { ...ANSWER, kind: 'promotion' } }],
    ['nothing', { say: '' }],
    ['a refusal', { refuse: 'I cannot help with that.' }],
    ['a filtered answer', { say: '', finish: 'content_filter' }],
    ['an answer that was cut off', { say: '{"kind":"off', finish: 'length' }],
    ['an answer of a megabyte', { bytes: 1_000_000 }],
    ['a web page', { status: 200, headers: { 'content-type': 'text/html' }, body: '<p>Welcome</p>' }],
    ['a request that is not taken', { status: 400 }],
  ])('that gives %s gives no answer, with a reason.', async (_, behaviour) => {
    const { reply } = await askOnce(id, behaviour);
    expect(reply).toMatchObject({ type: 'useless' });
    expect('reason' in reply && reply.reason).toMatch(/\w{3}/);
  });

  it('is not read beyond what an answer can be, even where it would be one.', async () => {
    const { reply } = await askOnce(id, { say: { ...ANSWER, quotes: ['x'.repeat(400_000)] } });
    expect(reply).toMatchObject({ type: 'useless', reason: 'its answer was far longer than asked for' });
  });

  it.each<[string, Behaviour, object]>([
    ['429', { status: 429, headers: { 'retry-after': '7' } }, { retryAfter: 7000, unread: true }],
    [
      '429 until a date',
      { status: 429, headers: { 'retry-after': 'Thu, 01 Jan 2026 00:01:00 GMT' } },
      { retryAfter: 60_000 },
    ],
    ['500', { status: 500 }, { retryAfter: null, unread: true }],
    ['529', { status: 529 }, { retryAfter: null, unread: true }],
    ['a connection that breaks', 'cut', { unread: false }],
  ])('that gives %s may be asked again.', async (_, behaviour, more) => {
    const { reply, fake } = await askOnce(id, behaviour);
    expect(reply).toMatchObject({ type: 'busy', ...more });
    // Each try is the caller's to count.
    expect(fake.requests).toHaveLength(1);
  });

  it('that says nothing is given up in time.', async () => {
    const { reply } = await askOnce(id, 'stall', 50);
    expect(reply).toMatchObject({ type: 'busy', reason: 'no answer within 0.05 seconds', unread: false });
  });

  it.each([401, 403, 404])('that refuses with %s is not asked again.', async (status) => {
    expect((await askOnce(id, { status })).reply).toMatchObject({ type: 'denied' });
  });

  it('is not followed to another host.', async () => {
    const elsewhere = await fakeModel(() => ({ say: ANSWER }));
    const { reply } = await askOnce(id, {
      status: 307,
      headers: { location: `${elsewhere.url}/chat/completions` },
    });
    expect(reply).toMatchObject({ type: 'denied' });
    expect(elsewhere.requests).toEqual([]);
  });

  it('stops at once when the program stops.', async () => {
    const fake = await fakeModel(() => 'stall');
    const stop = new AbortController();
    const asked = open(id, fake.url).ask(QUESTION, stop.signal);
    stop.abort(new Error('stopping'));
    await expect(asked).rejects.toThrow('stopping');
  });

  it('never tells the key in what it says of a failure.', async () => {
    const echo = { status: 500, body: JSON.stringify({ error: { message: `bad key ${KEY}` } }) };
    expect(JSON.stringify((await askOnce(id, echo)).reply)).not.toContain(KEY);
  });
});

describe('openModel', () => {
  it('says that nobody answers where no server runs.', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => {
      server.once('listening', resolve);
    });
    const { port } = server.address() as { port: number };
    await new Promise((resolve) => {
      server.close(resolve);
    });
    const reply = await open('openai-compatible', `http://127.0.0.1:${port}/v1`).ask(QUESTION, never);
    expect(reply).toMatchObject({ type: 'denied', reason: expect.stringContaining('nobody answers') });
  });

  it('names the host that text is sent to, its own or the one that was set.', () => {
    const settings = { apiKey: KEY, model: 'm', temperature: 0, maxTokens: 1, timeout: 1, now: Date.now };
    const byId = (id: string) => models.find((one) => one.id === id)!;
    expect(openModel(byId('openai'), { ...settings, baseUrl: null }).host).toBe('api.openai.com');
    expect(openModel(byId('anthropic'), { ...settings, baseUrl: null }).host).toBe('api.anthropic.com');
    expect(open('openai-compatible', 'http://localhost:11434/v1').host).toBe('localhost:11434');
    expect(() => openModel(byId('openai-compatible'), { ...settings, baseUrl: null })).toThrow(/address/);
  });
});
