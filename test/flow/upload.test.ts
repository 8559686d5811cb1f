// Tests the way of a file from a browser into the tracker.
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Import } from '../../src/contracts/api.ts';
import { chatter, confirmation, mboxOf, rejection } from './compose-mail.ts';
import { importMail } from '../../src/tasks/import-mail.ts';
import { beginImport } from '../../src/tracking/begin-import.ts';
import { scratchApp, type ScratchApp } from './scratch-app.ts';
import { scratchFolder } from './scratch-folder.ts';
import { readingTools } from './scratch-reading.ts';
import { scratchTracker, USER } from './scratch-tracker.ts';

const BOX = mboxOf([confirmation('Orrin Mills', 'Miller'), chatter(1), rejection('Orrin Mills', 'Miller')]);
const send = async (app: ScratchApp, name: string, body: string | null, folder?: string, headers = {}) => {
  const init = { method: 'POST', body, headers };
  const query = new URLSearchParams({ name, ...(folder !== undefined && { folder }) });
  const response = await app.request(`/api/v1/imports?${query}`, init);
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
    const key = { 'idempotency-key': 'u1' };
    await send(app, 'box.mbox', BOX, undefined, key);
    const before = (await app.get('/applications')).body;
    const { status, body } = await send(app, 'box.mbox', BOX, undefined, key);
    expect(status).toBe(201);
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

  it('of an empty file is refused with what to do, and nothing is left of it.', async () => {
    const app = await scratchApp();
    const { status, body } = await send(app, 'x.mbox', '');
    expect(status).toBe(400);
    expect(body).toMatchObject({ detail: expect.stringMatching(/^The file is empty\. If it is still/) });
    expect((await app.get('/mailboxes')).body.items).toEqual([]);
    expect(readdirSync(join(app.tracker.dataDir, 'uploads'))).toEqual([]);
  });

  it('of the parts of a folder makes one mailbox, called after it, which is the same the next time.', async () => {
    const app = await scratchApp();
    const sendFolder = async () => {
      const parts = [
        ['Inbox.mbox', mboxOf([confirmation('Orrin Mills', 'Miller'), chatter(1)])],
        ['2024/Inbox.mbox', mboxOf([rejection('Orrin Mills', 'Miller')])],
        ['2024/cv.pdf', '%PDF-1.7 and so on'],
      ] as const;
      const runs = [];
      for (const [name, text] of parts) runs.push((await send(app, name, text, 'Backup')).body);
      return runs;
    };
    const runs = await sendFolder();
    expect(runs.map(({ name, state }) => [name, state])).toEqual([
      ['Backup/Inbox.mbox', 'done'],
      ['Backup/2024/Inbox.mbox', 'done'],
      ['Backup/2024/cv.pdf', 'done'],
    ]);
    const ledger = { seen: 4, tracked: 2, ignored: 1, dead_lettered: 1 };
    const { items } = (await app.get('/mailboxes')).body;
    expect(items).toMatchObject([{ name: 'Backup', type: 'upload', balanced: true, ledger }]);
    const left = (await app.get(`/mailboxes/${items[0].id}/left-out`)).body.items;
    expect(left.map(({ locator }: { locator: string }) => locator.replace(/#.*/, ''))).toEqual([
      'Inbox.mbox',
      '2024/cv.pdf',
    ]);
    await sendFolder();
    expect((await app.get('/mailboxes')).body.items).toEqual(items);
  });

  it('called like a folder that was sent is another mailbox.', async () => {
    const app = await scratchApp();
    await send(app, 'Inbox.mbox', BOX, 'Backup');
    await send(app, 'Backup', BOX);
    expect((await app.get('/mailboxes')).body.items).toHaveLength(2);
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

describe('an import that was interrupted', () => {
  it('tells rate and time left as they are since it goes on, and where it was interrupted.', async () => {
    let now = Date.UTC(2026, 5, 1);
    const tracker = { ...(await scratchTracker()), now: () => now };
    const app = await scratchApp(tracker, undefined, () => now);
    const path = join(scratchFolder(), 'box.mbox');
    const mails = Array.from({ length: 1000 }, (_, n) => chatter(n));
    writeFileSync(path, mboxOf(mails));
    const bytes = statSync(path).size;
    const source = { type: 'file' as const, path, name: 'box', identity: path, bytes, ownsSource: false };
    let run = await beginImport(tracker, USER, source);
    const show = async () => (await app.get(`/imports/${run.id}`)).body as Import;
    expect((await show()).resumed).toBeNull();
    run = await importMail({ ...readingTools(tracker), shouldStop: () => true }, USER, run);
    const halted = await show();
    expect(halted).toMatchObject({ state: 'waiting', resumed: null });
    expect(halted.bytes_read).toBeGreaterThan(0);
    now += 24 * 3_600_000;
    let batches = 0;
    const tools = {
      ...readingTools(tracker),
      // The clock moves on by ten seconds with each batch, and after the second it is stopped again.
      shouldStop: () => {
        now += 10_000;
        batches += 1;
        return batches > 1;
      },
    };
    await importMail(tools, USER, run);
    const going = await show();
    const at = new Date(Date.UTC(2026, 5, 2)).toISOString();
    expect(going.resumed).toEqual({ at, bytes_read: halted.bytes_read });
    const done = going.ledger.seen - halted.ledger.seen;
    expect(done).toBeGreaterThan(0);
    const seconds = (now - Date.parse(at)) / 1000;
    expect(going.mails_per_second).toBeCloseTo(done / seconds);
  });
});
