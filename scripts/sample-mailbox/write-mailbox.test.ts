// Tests of whole generated mailboxes: same bytes, honest truth, readable mails, and the committed sample.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { simpleParser, type ParsedMail } from 'mailparser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isTracked, KINDS } from '../../src/domain/kind.ts';
import { SAMPLE_LANGUAGES, type ApplicationTruth, type Truth } from './draft.ts';
import { finalStatus } from './final-status.ts';
import { FIRST_RUN } from './first-run.ts';
import { writeMailbox, type MailboxOrder } from './write-mailbox.ts';

const folder = mkdtempSync(join(tmpdir(), 'sample-mailbox-'));
const ORDER: MailboxOrder = {
  mails: 1600,
  seed: 'test',
  out: join(folder, 'whole.mbox'),
  format: 'mbox',
  jobShare: 0.6,
  bytes: null,
};
const SEPARATOR = /^From \d+@xxx [A-Z][a-z]{2} [A-Z][a-z]{2} \d\d \d\d:\d\d:\d\d \+0000 \d{4}\n/mu;

interface Whole {
  mails: string[];
  truth: Truth[];
  applications: ApplicationTruth[];
}

function readMailbox(path: string): Whole {
  const mails = readFileSync(path, 'latin1')
    .split(SEPARATOR)
    .slice(1)
    .map((mail) => mail.replace(/^>(>*From )/gmu, '$1').replace(/\n$/u, ''));
  const lines = readFileSync(`${path}.truth.jsonl`, 'utf8').trimEnd().split('\n');
  return {
    mails,
    truth: lines.map((line) => JSON.parse(line) as Truth),
    applications: JSON.parse(readFileSync(`${path}.applications.json`, 'utf8')) as ApplicationTruth[],
  };
}

const parsed = (mail: string): Promise<ParsedMail> => simpleParser(Buffer.from(mail, 'latin1'));
const files = (out: string): string[] => [out, `${out}.truth.jsonl`, `${out}.applications.json`];

describe('a generated mailbox', () => {
  let whole: Whole;

  beforeAll(() => {
    writeMailbox(ORDER);
    whole = readMailbox(ORDER.out);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is the same to the byte for the same arguments, and another for another seed', () => {
    const again = { ...ORDER, out: join(folder, 'again.mbox') };
    writeMailbox(again);
    for (const [i, path] of files(again.out).entries()) {
      expect(readFileSync(path).equals(readFileSync(files(ORDER.out)[i] as string))).toBe(true);
    }
    writeMailbox({ ...again, seed: 'other' });
    expect(readFileSync(again.out).equals(readFileSync(ORDER.out))).toBe(false);
  });

  it('has as many mails as were asked for, each with its line of truth in the same order', async () => {
    expect(whole.mails).toHaveLength(ORDER.mails);
    expect(whole.truth.map((line) => line.n)).toEqual(whole.mails.map((_, i) => i + 1));
    for (const [i, mail] of whole.mails.entries()) {
      const id = /^Message-ID: ?\n? ?<([^>]+)>/mu.exec(mail)?.[1] ?? null;
      expect(id).toBe(whole.truth[i]?.message_id);
    }
  });

  it('holds every kind in some mail and every language among the applications', () => {
    expect(new Set(whole.truth.map((line) => line.kind))).toEqual(new Set(KINDS));
    const spoken = whole.truth.filter((line) => line.application !== null).map((line) => line.lang);
    expect(new Set(spoken)).toEqual(new Set(SAMPLE_LANGUAGES));
  });

  it('comes close to the share of job mail that was asked for', () => {
    const job = whole.truth.filter((line) => line.kind !== 'not_job').length;
    expect(job / ORDER.mails).toBeGreaterThan(ORDER.jobShare - 0.02);
    expect(job / ORDER.mails).toBeLessThan(ORDER.jobShare + 0.02);
  });

  it('has nothing but mails that mailparser reads, from the sender and in the direction the truth says', async () => {
    const owner = /^Delivered-To: (\S+)/mu.exec(whole.mails.join('\n'))?.[1];
    for (const [i, mail] of whole.mails.entries()) {
      const read = await parsed(mail);
      expect(read.from?.value[0]?.address).toMatch(/^[^@\s]+@[a-z0-9.-]+$/u);
      expect(read.subject?.trim()).toBeTruthy();
      const sent = read.from?.value[0]?.address === owner;
      expect(sent ? 'sent' : 'received').toBe(whole.truth[i]?.direction);
    }
  });

  it('states in the mail the role, the requisition and the posting that the truth gives', async () => {
    const plain = (text: string): string => text.replace(/^>+ ?/gmu, '').replace(/\s+/gu, ' ').toLowerCase();
    let checked = 0;
    const withRole = whole.truth.filter((line) => line.role !== null);
    for (const [i, line] of whole.truth.entries()) {
      if (line.role === null) continue;
      const read = await parsed(whole.mails[i] as string);
      const html = typeof read.html === 'string' ? read.html : '';
      const said = plain(
        `${read.from?.text} ${read.subject} ${read.text ?? ''} ${html.replace(/&amp;/gu, '&')}`,
      );
      // Named entities in an HTML-only mail hide accents from a plain comparison.
      if (/&[a-z]+;/u.test(said)) continue;
      checked++;
      expect(said).toContain(line.role.toLowerCase());
      if (line.req_id !== null) expect(said).toContain(line.req_id.toLowerCase());
      if (line.posting_url !== null) expect(said).toContain(line.posting_url.toLowerCase());
    }
    expect(checked).toBeGreaterThan(withRole.length * 0.7);
  });

  it('lists for every application exactly its tracked mails, and the status they lead to', () => {
    for (const story of whole.applications) {
      const lines = whole.truth.filter((line) => line.application === story.application);
      const tracked = lines.filter((line) => isTracked(line.kind));
      const byTime = tracked.toSorted((a, b) => a.event_time.localeCompare(b.event_time));
      expect(tracked.map((line) => line.message_id).toSorted()).toEqual(story.message_ids.toSorted());
      expect(finalStatus(byTime.map((line) => line.kind))).toBe(story.final_status);
    }
    const known = new Set(whole.applications.map((story) => story.application));
    expect(whole.truth.every((line) => line.application === null || known.has(line.application))).toBe(true);
  });

  it('names no company and no role for alerts, asides and mail that is not about jobs', () => {
    const mute = whole.truth.filter((line) => ['job_alert', 'other_job', 'not_job'].includes(line.kind));
    expect(mute.every((line) => line.company === null && line.role === null)).toBe(true);
  });

  it('has invitations whose calendar says what the truth says', async () => {
    let seen = 0;
    for (const [i, mail] of whole.mails.entries()) {
      const truth = whole.truth[i]?.interview;
      const ics = (await parsed(mail)).attachments.find((part) => part.contentType === 'text/calendar');
      if (!truth || !ics) continue;
      const root = new ICAL.Component(ICAL.parse(ics.content.toString('utf8')) as unknown[]);
      for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
      const event = new ICAL.Event(root.getFirstSubcomponent('vevent') as ICAL.Component);
      expect(event.startDate.toJSDate().toISOString()).toBe(truth.start);
      expect(root.getFirstPropertyValue('method')).toBe(truth.cancelled ? 'CANCEL' : 'REQUEST');
      seen++;
    }
    expect(seen).toBeGreaterThan(10);
  });

  it('lets every employer mail from a domain under .example or through a known vendor', () => {
    const vendors = /\.(?:io|co|com|eu|net|hr|de|au)$/u;
    for (const mail of whole.mails) {
      const from = /^From:[^<]*?<?[^\s<>]+@([a-z0-9.-]+)>?$/mu.exec(mail)?.[1];
      if (from !== undefined) expect(from.endsWith('.example') || vendors.test(from)).toBe(true);
    }
  });
});

describe('other forms of a mailbox', () => {
  const small = { ...ORDER, mails: 60 };
  let out: string;
  beforeAll(() => {
    out = mkdtempSync(join(tmpdir(), 'sample-mailbox-'));
  });
  afterAll(() => rmSync(out, { recursive: true }));

  it('writes a Maildir with one file per mail', () => {
    writeMailbox({ ...small, out: join(out, 'maildir'), format: 'maildir' });
    const found = readdirSync(join(out, 'maildir'), { recursive: true, withFileTypes: true });
    expect(found.filter((entry) => entry.isFile())).toHaveLength(small.mails);
    expect(found.filter((entry) => entry.isDirectory() && entry.name === 'tmp')).toHaveLength(5);
  });

  it('writes a folder of .eml files with network line ends', () => {
    writeMailbox({ ...small, out: join(out, 'eml'), format: 'eml' });
    const names = readdirSync(join(out, 'eml')).toSorted();
    expect(names).toHaveLength(small.mails);
    for (const name of names) expect(readFileSync(join(out, 'eml', name), 'latin1')).not.toMatch(/[^\r]\n/u);
  });

  it('reaches a size that was asked for by attachments, without changing the truth', () => {
    const plain = { ...small, mails: 200, out: join(out, 'plain.mbox') };
    const large = { ...plain, out: join(out, 'large.mbox'), bytes: 20_000_000 };
    writeMailbox(plain);
    writeMailbox(large);
    const { size } = statSync(large.out);
    expect(size).toBeGreaterThan(17_000_000);
    expect(size).toBeLessThan(23_000_000);
    expect(readFileSync(`${large.out}.truth.jsonl`, 'utf8')).toBe(
      readFileSync(`${plain.out}.truth.jsonl`, 'utf8'),
    );
  });
});

describe('the committed first-run sample', () => {
  const samples = join(import.meta.dirname, '../../samples');

  it('is what the generator writes today', () => {
    const out = mkdtempSync(join(tmpdir(), 'sample-mailbox-'));
    writeMailbox({ ...FIRST_RUN, out: join(out, 'first-run.mbox') });
    for (const name of readdirSync(out)) {
      expect(readFileSync(join(samples, name)).equals(readFileSync(join(out, name))), name).toBe(true);
    }
    rmSync(out, { recursive: true });
  });

  it('is small, and has offers, rejections, silence and an interview to come', () => {
    const { truth, applications, mails } = readMailbox(join(samples, 'first-run.mbox'));
    expect(mails).toHaveLength(260);
    expect(statSync(join(samples, 'first-run.mbox')).size).toBeLessThan(900_000);
    const statuses = new Set(applications.map((story) => story.final_status));
    for (const status of ['offer', 'rejected', 'applied', 'interview']) expect(statuses).toContain(status);
    const coming = truth.filter((line) => line.interview !== null && line.interview.start > '2026-11-15');
    expect(coming.length).toBeGreaterThan(0);
  });
});
