// Tests how many commands a mailbox is read with, and that no piece holds more whole mails than were asked for.
import type { ImapFlow } from 'imapflow';
import { describe, expect, it } from 'vitest';
import type { OpenFolder } from './fetch-mails.ts';
import { Pace, readPieces } from './read-pieces.ts';

const MAILS = 1200;
const BATCH = 50;
/** Every fifth mail is about a job. */
const isJob = (uid: number): boolean => uid % 5 === 0;

/** Stands for a server: answers FETCH, and counts the commands. */
function serverOf(commands: { headers: number; bodies: number }): ImapFlow {
  return {
    enabled: new Set(),
    usable: true,
    *fetch(range: string, query: { headers?: boolean }) {
      commands[query.headers ? 'headers' : 'bodies'] += 1;
      for (const span of range.split(',')) {
        const [from = 0, to = from] = span.split(':').map(Number);
        for (let uid = from; uid <= to; uid++) {
          const text = Buffer.from(`Subject: ${isJob(uid) ? 'job' : 'news'} ${uid}\r\n\r\n`);
          yield query.headers
            ? { uid, headers: text, size: 900, internalDate: new Date(0) }
            : { uid, source: Buffer.concat([text, Buffer.from('x')]) };
        }
      }
    },
  } as unknown as ImapFlow;
}

describe('a mailbox read in pieces', () => {
  it('Takes few questions for headers, hands out small batches, and leaves no mail out.', async () => {
    const commands = { headers: 0, bodies: 0 };
    const open = {
      client: serverOf(commands),
      connection: { takePatience: () => null },
      folder: { path: 'INBOX', labels: [] },
      uidValidity: '1',
      gmail: false,
    } as unknown as OpenFolder;
    const uids = Array.from({ length: MAILS }, (_, at) => MAILS - at);
    const options = {
      wants: ({ headers }: { headers: Uint8Array }) => Buffer.from(headers).includes('job'),
      maxMailBytes: 1e6,
      since: null,
      spend: () => Promise.resolve(),
    };
    const seen: string[] = [];
    let count = 0;
    for await (const piece of readPieces(open, uids, new Pace(BATCH), options)) {
      expect(piece.mails.length).toBeLessThanOrEqual(BATCH);
      count += piece.count;
      seen.push(...piece.mails.map(({ locator }) => locator), ...piece.passed.map(({ locator }) => locator));
    }
    expect(count).toBe(MAILS);
    expect(new Set(seen).size).toBe(MAILS);
    expect(seen).toHaveLength(MAILS);
    // 25, 50, 100, 200, 400, and what is left.
    expect(commands.headers).toBe(6);
    expect(commands.bodies).toBeLessThan(15);
  });
});
