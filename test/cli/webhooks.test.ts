// Tests `hearback webhooks` and the delivery of what a running server is told, with real processes.
import { expect, it, onTestFinished, vi } from 'vitest';
import { scratchFolder } from '../flow/scratch-folder.ts';
import { openReceiver, verify, type EventReceiver } from '../servers/event-receiver.ts';
import { hearback, startHearback } from './run-hearback.ts';

vi.setConfig({ testTimeout: 180_000 });

const NEAR = { WEBHOOK_REACH: 'loopback' };

async function receiver(): Promise<EventReceiver> {
  const opened = await openReceiver();
  onTestFinished(() => opened.close());
  return opened;
}

it('adds, tries, pauses, rotates, lists and removes a webhook; the secret is shown when it is made.', async () => {
  const there = await receiver();
  const at = ['--data-dir', scratchFolder()];
  const run = async (...args: string[]) => {
    const { code, stdout, stderr } = await hearback(['webhooks', ...args, ...at, '--json'], NEAR);
    return { code, stderr, body: stdout === '' ? null : (JSON.parse(stdout) as Record<string, unknown>) };
  };
  const added = await run('add', there.url, '--kinds', 'offer,application.status');
  expect(added).toMatchObject({ code: 0, body: { secret: expect.stringMatching(/^whsec_/) } });
  const { id = '', secret = '' } = added.body as { id?: string; secret?: string };
  expect(await run('test', id)).toMatchObject({ code: 0, body: { state: 'delivered', status: 204 } });
  verify(secret, there.requests[0]!);
  there.answer(() => ({ status: 500 }));
  expect(await run('test', id)).toMatchObject({ code: 1, body: { answer: 'answered 500' } });
  const rotated = await run('rotate', id);
  expect(rotated.body?.['secret']).not.toBe(secret);
  expect((await run('pause', id)).code).toBe(0);
  const listed = await run('list');
  expect(listed.body).toMatchObject({
    webhooks: [{ id, state: 'paused', delivered: 1, open: 1, kinds: ['offer', 'application.status'] }],
  });
  expect(JSON.stringify(listed.body)).not.toContain('whsec_');
  expect((await run('resume', id)).code).toBe(0);
  expect((await run('remove', id)).code).toBe(0);
  expect((await run('remove', id)).code).toBe(1);
});

it.each([
  [['add', 'http://10.0.0.8/hook'], 'WEBHOOK_REACH'],
  [['add', 'https://receiver.example/', '--kinds', 'coffee'], '--kinds'],
  [['add', 'somewhere'], 'http(s) address'],
  [['replay', 'x'], '--event ID, --dead or --all'],
])('hearback webhooks %j is bad usage, and says why.', async (args, says) => {
  const { code, stderr } = await hearback(['webhooks', ...args, '--data-dir', scratchFolder()]);
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(says) });
});

it('A server tells the tracker of JOB_TRACKER_API_URL of what is added.', async () => {
  const there = await receiver();
  const server = startHearback(['serve', '--port', '0', '--data-dir', scratchFolder()], {
    JOB_TRACKER_API_URL: there.url,
    JOB_TRACKER_API_TOKEN: 'canary-token-71',
  });
  onTestFinished(async () => {
    server.process.kill('SIGTERM');
    await server.ended;
  });
  const [, origin] = await server.says(/ready: (http:\S+)/);
  const { status } = await fetch(`${origin}/api/v1/applications`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ company: 'Alderworks', role: 'Miller' }),
  });
  expect(status).toBe(201);
  await vi.waitFor(() => expect(there.requests.length).toBeGreaterThan(1), {
    timeout: 60_000,
    interval: 100,
  });
  expect(there.events()[0]).toMatchObject({
    type: 'application.created',
    company: 'Alderworks',
    schema_version: 1,
  });
  expect(there.requests[0]!.headers.authorization).toBe('Bearer canary-token-71');
  expect(server.stdout() + server.stderr()).not.toContain('canary-token-71');
});
