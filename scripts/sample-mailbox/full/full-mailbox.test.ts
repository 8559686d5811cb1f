// Tests of whole mailboxes of full weight: sizes, shares, and the same truth about jobs as the light mailbox tells.
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Truth } from '../draft.ts';
import { writeMailbox, type MailboxOrder } from '../write-mailbox.ts';

const folder = mkdtempSync(join(tmpdir(), 'full-mailbox-'));
const ORDER: MailboxOrder = {
  mails: 1500,
  seed: 'weighty',
  out: join(folder, 'full.mbox'),
  format: 'mbox',
  jobShare: 0.2,
  bytes: null,
  weight: 'full',
};
const SEPARATOR = /^From \d+@xxx [A-Z][a-z]{2} [A-Z][a-z]{2} \d\d \d\d:\d\d:\d\d \+0000 \d{4}\n/mu;

const mailsOf = (path: string): string[] => readFileSync(path, 'latin1').split(SEPARATOR).slice(1);
const truthOf = (path: string): Truth[] =>
  readFileSync(`${path}.truth.jsonl`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Truth);
const headOf = (mail: string): string => mail.slice(0, mail.indexOf('\n\n'));
const tight = (text: string): string => text.replace(/[\s>]+/gu, '').toLowerCase();

describe('a mailbox of full weight', () => {
  let mails: string[];
  let truth: Truth[];
  let ordinary: string[];

  beforeAll(() => {
    writeMailbox(ORDER);
    mails = mailsOf(ORDER.out);
    truth = truthOf(ORDER.out);
    ordinary = mails.filter((_, i) => truth[i]?.kind === 'not_job' && truth[i]?.direction === 'received');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is the same to the byte for the same arguments, and another for another seed', () => {
    const small = { ...ORDER, mails: 60, out: join(folder, 'small.mbox') };
    const bytes = (order: MailboxOrder): Buffer => {
      writeMailbox(order);
      return readFileSync(order.out);
    };
    const first = bytes(small);
    expect(bytes(small).equals(first)).toBe(true);
    expect(bytes({ ...small, seed: 'other' }).equals(first)).toBe(false);
  });

  it('has as many mails as were asked for, of 45 to 85 kilobytes on average', () => {
    expect(mails).toHaveLength(ORDER.mails);
    expect(truth).toHaveLength(ORDER.mails);
    const mean = statSync(ORDER.out).size / mails.length;
    expect(mean).toBeGreaterThan(45_000);
    expect(mean).toBeLessThan(85_000);
  });

  it('lets more than half of the ordinary mails say how to unsubscribe, nearly all of them by one click', () => {
    const withWayOut = ordinary.filter((mail) => /^List-Unsubscribe:/mu.test(headOf(mail)));
    const oneClick = withWayOut.filter((mail) => /^List-Unsubscribe-Post:/mu.test(headOf(mail)));
    expect(withWayOut.length / ordinary.length).toBeGreaterThan(0.57);
    expect(withWayOut.length / ordinary.length).toBeLessThan(0.72);
    expect(oneClick.length / withWayOut.length).toBeGreaterThan(0.8);
  });

  it('carries files in some of a hundred mails, each readable and at most eight megabytes', async () => {
    const loaded = mails.filter((mail) => /filename="(?:scan-|document-|IMG_|page )\d{4}\./u.test(mail));
    expect(loaded.length / mails.length).toBeGreaterThan(0.01);
    expect(loaded.length / mails.length).toBeLessThan(0.06);
    for (const mail of loaded) {
      const { attachments } = await simpleParser(Buffer.from(mail, 'latin1'));
      const file = attachments.find((part) => /^(?:scan-|document-|IMG_|page )/u.test(part.filename ?? ''));
      if (!file) continue; // a mail whose damage tears its parts apart
      expect(file.size).toBeGreaterThan(3900);
      expect(file.size).toBeLessThan(8_000_100);
      const magic = file.content.subarray(0, 4).toString('latin1');
      expect(['%PDF', '\u00ff\u00d8\u00ff\u00e0', 'PK\u0003\u0004']).toContain(magic);
    }
  });

  it('tells the same truth about jobs as the light mailbox of the same seed', () => {
    const light = { ...ORDER, out: join(folder, 'light.mbox'), weight: 'light' as const };
    writeMailbox(light);
    // The place in the mailbox, `n`, is the one thing that the other ordinary mail changes.
    const jobs = (path: string): Map<string, Truth> =>
      new Map(
        truthOf(path)
          .filter((line) => line.kind !== 'not_job')
          .map((line) => [line.message_id ?? '', { ...line, n: 0 }]),
      );
    const full = jobs(ORDER.out);
    const known = [...jobs(light.out)].filter(([id]) => full.has(id));
    // Stories begun near the end fit into one mailbox and not into the other.
    expect(known.length).toBeGreaterThan(0.9 * full.size);
    for (const [id, line] of known) expect(full.get(id)).toEqual(line);
  });

  it('states in the mail the role, the requisition and the posting that the truth gives', async () => {
    let checked = 0;
    for (const [i, { role, req_id: req, posting_url: url }] of truth.entries()) {
      if (role === null) continue;
      const read = await simpleParser(Buffer.from(mails[i] as string, 'latin1'));
      const html = typeof read.html === 'string' ? read.html.replace(/&amp;/gu, '&') : '';
      const said = tight(`${read.from?.text} ${read.subject} ${read.text ?? ''} ${html}`);
      for (const value of [role, req, url]) {
        if (value === null) continue;
        checked++;
        expect(said.includes(tight(value)), `${value} in mail ${i + 1}`).toBe(true);
      }
    }
    expect(checked).toBeGreaterThan(100);
  });

  it('reaches a size that was asked for by more attachments, without changing the truth', () => {
    const plain = { ...ORDER, mails: 200, out: join(folder, 'plain.mbox') };
    const large = { ...plain, out: join(folder, 'large.mbox'), bytes: 40_000_000 };
    writeMailbox(plain);
    writeMailbox(large);
    expect(statSync(large.out).size).toBeGreaterThan(34_000_000);
    expect(statSync(large.out).size).toBeLessThan(46_000_000);
    expect(truthOf(large.out)).toEqual(truthOf(plain.out));
  });
});
