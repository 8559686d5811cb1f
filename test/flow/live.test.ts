// Tests that the page is told of every change, whoever made it, and that nobody keeps watching after it is closed.
import { describe, expect, it } from 'vitest';
import { addOwnerAddresses } from '../../src/store/owners.ts';
import { watchChanges } from '../../src/store/watch-changes.ts';
import { scratchApp } from './scratch-app.ts';
import { onPostgres, openAnother } from './scratch-database.ts';
import { scratchTracker, USER } from './scratch-tracker.ts';

/** Reads events of the stream one after another. */
function eventsOf(response: Response) {
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  let text = '';
  return {
    async next(): Promise<string> {
      while (!text.includes('\n\n')) {
        const { value, done } = await reader.read();
        if (done) return 'closed';
        text += Buffer.from(value).toString();
      }
      const end = text.indexOf('\n\n');
      const event = /^event: (.*)$/m.exec(text.slice(0, end))?.[1] ?? '';
      text = text.slice(end + 2);
      return event;
    },
    close: () => reader.cancel(),
  };
}

describe('the live stream', () => {
  it('tells of a write by another connection, and of the next one, too.', async () => {
    const app = await scratchApp();
    const response = await app.request('/api/v1/live');
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    const events = eventsOf(response);
    expect(await events.next()).toBe('changed');
    const other = await openAnother(app.tracker.dataDir);
    for (const address of ['a@x.example', 'b@x.example']) {
      await addOwnerAddresses(other, USER, [address], 'person');
      expect(await events.next()).toBe('changed');
    }
    await other.destroy();
    await events.close();
  });

  it('tells of a write that comes at once after it was opened.', async () => {
    const app = await scratchApp();
    const other = await openAnother(app.tracker.dataDir);
    const events = eventsOf(await app.request('/api/v1/live'));
    expect(await events.next()).toBe('changed');
    await addOwnerAddresses(other, USER, ['a@x.example'], 'person');
    expect(await events.next()).toBe('changed');
    await other.destroy();
    await events.close();
  });
});

describe('the live stream of a change that comes while another is being told', () => {
  it('tells that one, too.', async () => {
    const app = await scratchApp(undefined, (_user, tell) => {
      queueMicrotask(tell);
      return () => undefined;
    });
    const events = eventsOf(await app.request('/api/v1/live'));
    expect(await events.next()).toBe('changed');
    expect(await events.next()).toBe('changed');
    await events.close();
  });
});

describe('watchChanges', () => {
  it('tells all who listen, and those no more who stopped.', async () => {
    const tracker = await scratchTracker();
    const other = await openAnother(tracker.dataDir);
    const watch = watchChanges(tracker.db);
    let stopped = 0;
    watch(() => (stopped += 1))();
    let stop = () => {};
    const told = new Promise<void>((resolve) => (stop = watch(resolve)));
    await addOwnerAddresses(other, USER, ['a@x.example'], 'person');
    await told;
    stop();
    expect(stopped).toBe(0);
    await other.destroy();
  });

  // PostgreSQL does not tell who wrote, nor on which database of the server.
  it.skipIf(onPostgres)('does not tell of what its own connection wrote or of nothing.', async () => {
    const tracker = await scratchTracker();
    const watch = watchChanges(tracker.db);
    let told = 0;
    const stop = watch(() => (told += 1));
    await addOwnerAddresses(tracker.db, USER, ['a@x.example'], 'person');
    await new Promise((resolve) => setTimeout(resolve, 700));
    stop();
    expect(told).toBe(0);
  });
});
