// Tests the way of a file from a browser into the tracker.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Import } from '../../src/contracts/api.ts';
import { chatter, confirmation, mboxOf, rejection } from './compose-mail.ts';
import { scratchApp, type ScratchApp } from './scratch-app.ts';

const BOX = mboxOf([confirmation('Orrin Mills', 'Miller'), chatter(1), rejection('Orrin Mills', 'Miller')]);
const send = async (app: ScratchApp, name: string, body: string | null) => {
  const init = { method: 'POST', body };
  const response = await app.request(`/api/v1/imports?name=${encodeURIComponent(name)}`, init);
  return { status: response.status, body: (await response.json()) as Import };
};

describe('an upload', () => {
  it('becomes applications, and tells how it went.', async () => {
    const app = await scratchApp();
    const { status, body } = await send(app, 'All mail.mbox', BOX);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      name: 'All mail.mbox',
      state: 'done',
      bytes_read: BOX.length,
      bytes_total: BOX.length,
      ledger: { seen: 3, tracked: 2, ignored: 1 },
      error: null,
    });
    expect((await app.get(`/imports/${body.id}`)).body).toMatchObject({ state: 'done' });
    expect((await app.get('/imports')).body.items.map(({ id }: { id: string }) => id)).toEqual([body.id]);
    const [application] = (await app.get('/applications')).body.items;
    expect(application).toMatchObject({
      company: 'Orrin Mills',
      role: 'Miller',
      status: 'rejected',
      events: 2,
    });
    expect((await app.get('/mailboxes')).body.items).toMatchObject([{ type: 'upload', balanced: true }]);
  });

  it('of the same file again changes nothing.', async () => {
    const app = await scratchApp();
    await send(app, 'box.mbox', BOX);
    const before = (await app.get('/applications')).body;
    const { body } = await send(app, 'box.mbox', BOX);
    expect(body.ledger).toMatchObject({ seen: 3, duplicate: 3 });
    expect((await app.get('/applications')).body).toEqual(before);
    expect((await app.get('/mailboxes')).body.items).toMatchObject([{ ledger: { seen: 3 } }]);
  });

  it('of a file without mail is recorded with the reason.', async () => {
    const app = await scratchApp();
    const { body } = await send(app, 'cv.pdf', '%PDF-1.7 and so on');
    expect(body.ledger).toMatchObject({ seen: 1, dead_lettered: 1 });
    const left = (await app.get(`/mailboxes/${body.mailbox_id}/left-out`)).body;
    expect(left.items).toEqual([
      { mail_id: null, locator: 'cv.pdf', reason: 'a PDF document, not mail', disposition: 'dead_lettered' },
    ]);
  });

  it('without a body or a name is refused, and nothing is left of it.', async () => {
    const app = await scratchApp();
    expect((await send(app, 'x.mbox', null)).status).toBe(400);
    expect((await send(app, '', BOX)).status).toBe(400);
    expect((await send(app, 'x'.repeat(256), BOX)).status).toBe(400);
    expect(existsSync(join(app.tracker.dataDir, 'uploads'))).toBe(false);
  });

  it('that breaks off is refused with what to do, and leaves nothing behind.', async () => {
    const app = await scratchApp();
    const broken = new ReadableStream({
      start: (controller) => controller.enqueue(Buffer.from(BOX.slice(0, 100))),
      pull: (controller) => controller.error(new Error('gone')),
    });
    const response = await app.request('/api/v1/imports?name=x.mbox', {
      method: 'POST',
      body: broken,
      duplex: 'half',
    } as RequestInit);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ detail: expect.stringMatching(/Drop the file again/) });
    expect(readdirSync(join(app.tracker.dataDir, 'uploads'))).toEqual([]);
    expect((await app.get('/imports')).body.items).toEqual([]);
  });

  it('is not there under an unknown id.', async () => {
    expect((await (await scratchApp()).get('/imports/none')).status).toBe(404);
  });
});
