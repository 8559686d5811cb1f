// Tests that what an index cannot hold is told apart and found again all the same.
import { describe, expect, it } from 'vitest';
import { applicationsOf, record, scratchTracker, USER } from '../../test/flow/scratch-tracker.ts';
import { fitIndex } from './fit-index.ts';
import { ensureMailbox } from './mailboxes.ts';
import { sightedAt } from './sightings.ts';

/** Letters in an order that does not compress. */
const long = (seed: number, length = 9000) =>
  Array.from({ length }, (_, n) =>
    String.fromCodePoint(0x4e00 + ((n * n * 7919 + n * 104_729 + seed * 31) % 20_000)),
  ).join('');

describe('fitIndex', () => {
  it('leaves alone what fits, and keeps apart what differs anywhere.', () => {
    for (const text of ['', 'a', 'x'.repeat(1200), 'ü'.repeat(600)]) expect(fitIndex(text)).toBe(text);
    const texts = [
      'x'.repeat(1201),
      `${'x'.repeat(1201)}y`,
      'ü'.repeat(601),
      `${'a'.repeat(199)}${'😀'.repeat(400)}`,
    ];
    const fitted = texts.map(fitIndex);
    expect(new Set(fitted).size).toBe(texts.length);
    for (const text of fitted) {
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1200);
      expect(text.isWellFormed()).toBe(true);
    }
  });
});

describe('a tracker', () => {
  it('takes mails that name themselves, their senders, places and conversations at any length.', async () => {
    const tracker = await scratchTracker();
    const sketches = [1, 2, 3].map((n) => ({
      id: `m${n}`,
      locator: `folder/${long(n)}.eml`,
      messageId: `<${long(n)}@x.example>`,
      fromAddress: `${long(n)}@x.example`,
      threads: [`thread:${long(9)}`, `thread:${long(n)}`],
      company: long(4, 500),
      role: long(5, 500),
      sentLabel: n === 3,
    }));
    const ledger = await record(tracker, sketches);
    expect(ledger).toMatchObject({ seen: 3, tracked: 3 });
    expect(await record(tracker, sketches)).toMatchObject({ seen: 3, duplicate: 3 });
    expect((await applicationsOf(tracker)).map(({ timeline }) => timeline.length)).toEqual([3]);
    const { mailbox_id: box } = await tracker.db
      .selectFrom('sightings')
      .select('mailbox_id')
      .executeTakeFirstOrThrow();
    const at = await sightedAt(tracker.db, USER, box, [sketches[1]!.locator, 'nowhere']);
    expect([...at]).toEqual([[sketches[1]!.locator, ['m2']]]);
  });

  it('knows a mailbox of a long path again.', async () => {
    const { db } = await scratchTracker();
    const box = { name: 'x', type: 'file' as const, createdAt: 1 };
    const ids = [];
    for (const [id, seed] of [
      ['a', 1],
      ['b', 2],
      ['c', 1],
    ] as const)
      ids.push(await ensureMailbox(db, USER, { ...box, id, identity: `file:/${long(seed)}` }));
    expect(ids).toEqual(['a', 'b', 'a']);
  });
});
