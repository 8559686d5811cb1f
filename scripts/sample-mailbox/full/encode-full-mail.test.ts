// Tests of single mails of full weight: their words survive, their parts and headers have the sizes that were promised.
import { simpleParser, type ParsedMail } from 'mailparser';
import { beforeAll, describe, expect, it } from 'vitest';
import { readMailHeaders } from '../../../src/domain/mail-headers.ts';
import { htmlToText } from '../../../src/pipeline/parse/html-to-text.ts';
import { chooseDamage } from '../damage.ts';
import type { Draft } from '../draft.ts';
import { PERSONAS } from '../names.data.ts';
import { random } from '../random.ts';
import { schedule } from '../schedule.ts';
import { DAY } from '../time.ts';
import { encodeFullMail } from './encode-full-mail.ts';
import { makeFullOrdinary } from './full-ordinary.ts';

const SEED = 'full';
const MAILS = 500;
const END = Date.UTC(2026, 10, 15, 20);
const { name, address, family } = PERSONAS[0]!;
const owner = { name, address };
const seeker = {
  seed: SEED,
  owner,
  family,
  languages: [
    ['en', 5],
    ['de', 2],
    ['fr', 2],
    ['nl', 1],
  ] as const,
  end: END,
};

interface Sample {
  draft: Draft;
  content: string;
  read: ParsedMail;
}

const sound = (draft: Draft): boolean => chooseDamage(draft, random(SEED, 'form', draft.key)) === null;
const tight = (text: string): string => text.replace(/[\s>]+/gu, '');
const htmlOf = ({ read }: Sample): string | null => (typeof read.html === 'string' ? read.html : null);
const shownText = (html: string): string => htmlToText(html, 200_000).lines.join('\n');
const headOf = (content: string): string => content.slice(0, content.indexOf('\n\n') + 1);
const share = (part: number, whole: number): number => part / whole;
const median = (sizes: readonly number[]): number =>
  sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;

function draftsOf(jobShare: number): Draft[] {
  const course = { mails: MAILS, jobShare, begin: END - 300 * DAY, onApplication: () => undefined };
  return [...schedule(seeker, { ...course, ordinary: makeFullOrdinary })];
}

describe('a mail of full weight', () => {
  let samples: Sample[];
  const ofSkin = (skin: Draft['skin']): Sample[] => samples.filter(({ draft }) => draft.skin === skin);
  const htmlSizes = (skin: Draft['skin']): number[] =>
    ofSkin(skin).flatMap((sample) => {
      const html = htmlOf(sample);
      return html === null ? [] : [Buffer.byteLength(html)];
    });

  beforeAll(async () => {
    samples = [];
    for (const draft of draftsOf(0.3)) {
      if (!sound(draft)) continue;
      const { content } = encodeFullMail(draft, owner, SEED);
      samples.push({ draft, content, read: await simpleParser(Buffer.from(content, 'latin1')) });
    }
  });

  it('is the same for the same draft and seed, and another for another seed', () => {
    for (const { draft, content } of samples.slice(0, 20)) {
      expect(encodeFullMail(draft, owner, SEED).content).toBe(content);
      expect(encodeFullMail(draft, owner, 'other').content).not.toBe(content);
    }
  });

  it('keeps subject and sender', () => {
    for (const { draft, read } of samples) {
      expect(tight(read.subject ?? '')).toBe(tight(draft.subject));
      expect(read.from?.value[0]?.address).toBe(draft.from.address);
    }
  });

  it('shows every paragraph of its text in the HTML, and in the plain text unless that is a digest', () => {
    for (const sample of samples) {
      const { draft, read } = sample;
      const html = htmlOf(sample);
      const shown = html === null ? null : tight(shownText(html));
      // Without a text part, mailparser makes text of the HTML, headings in capitals.
      const has = sample.content.includes('Content-Type: text/plain') && !draft.bulk;
      const plain = has ? tight(read.text ?? '') : null;
      for (const paragraph of draft.text.split('\n\n').map(tight)) {
        if (shown !== null) expect(shown.includes(paragraph), paragraph).toBe(true);
        if (plain !== null) expect(plain.includes(paragraph), paragraph).toBe(true);
      }
    }
  });

  it('adds no words to mail about jobs but the way out that the mail names', () => {
    const notices = samples.filter(({ draft }) => draft.kind !== 'not_job' && draft.skin !== 'letter');
    expect(notices.length).toBeGreaterThan(50);
    for (const sample of notices) {
      const { draft } = sample;
      const html = htmlOf(sample);
      if (html === null) continue;
      const labels = (draft.links ?? []).map((link) => tight(link.label)).join('');
      const shown = tight(shownText(html));
      expect(shown.startsWith(`${tight(draft.text)}${labels}`)).toBe(true);
      expect(shown.length - tight(draft.text).length - labels.length).toBeLessThan(30);
    }
  });

  it('has HTML of the size that its sort has', () => {
    const bulk = htmlSizes('newsletter');
    expect(Math.min(...bulk)).toBeGreaterThan(7000);
    expect(Math.max(...bulk)).toBeLessThan(145_000);
    expect(median(bulk)).toBeGreaterThan(38_000);
    expect(median(bulk)).toBeLessThan(53_000);
    const notices = htmlSizes('notice');
    expect(Math.min(...notices)).toBeGreaterThan(3500);
    expect(Math.max(...notices)).toBeLessThan(73_000);
    expect(median(notices)).toBeGreaterThan(15_000);
    expect(median(notices)).toBeLessThan(21_500);
    const letters = htmlSizes('letter');
    expect(Math.max(...letters)).toBeLessThan(33_000);
    expect(median(letters)).toBeLessThan(6000);
  });

  it('gives newsletters two to eight kilobytes of words, and text beside HTML in three of four', () => {
    const bulk = samples.filter(({ draft }) => draft.bulk);
    for (const { draft } of bulk) {
      const size = Buffer.byteLength(draft.text);
      expect(size).toBeGreaterThanOrEqual(2000);
      expect(size).toBeLessThan(9000);
    }
    const both = bulk.filter(({ content }) => content.includes('multipart/alternative'));
    expect(share(both.length, bulk.length)).toBeGreaterThan(0.66);
    expect(share(both.length, bulk.length)).toBeLessThan(0.84);
    for (const { read } of both) expect(read.text?.length).toBeLessThan(6500);
  });

  it('never gives two newsletters the same links', () => {
    const seen = new Set<string>();
    let links = 0;
    for (const sample of samples.filter(({ draft }) => draft.bulk)) {
      for (const [link] of (htmlOf(sample) ?? '').matchAll(/https:\/\/click\.[^"]+/gu)) {
        links++;
        seen.add(link);
      }
    }
    expect(links).toBeGreaterThan(2000);
    expect(seen.size).toBe(links);
  });

  it('carries a header block of three to seven kilobytes, handed in when the mail says', () => {
    for (const { draft, content } of samples) {
      if (draft.direction === 'sent') continue;
      const head = headOf(content);
      expect(head.length).toBeGreaterThan(3000);
      expect(head.length).toBeLessThan(7200);
      expect(head.match(/^Received: /gmu)?.length).toBeGreaterThanOrEqual(3);
      const { receivedTime, deliveredTo } = readMailHeaders(Buffer.from(content, 'latin1'));
      expect(deliveredTo).toContain(owner.address);
      expect(Math.abs((receivedTime ?? 0) - draft.at)).toBeLessThan(4000);
      const times = [...head.matchAll(/;\s+(\w{3}, [^\n(]+)/gu)].map((match) => Date.parse(match[1] ?? ''));
      expect(times.length).toBeGreaterThanOrEqual(4);
      // From top to bottom the clock runs backwards, and nothing takes longer than a quarter of an hour.
      expect(times).toEqual(times.toSorted((a, b) => b - a));
      expect(times[0]! - times.at(-1)!).toBeLessThan(16 * 60_000);
    }
  });

  it('gives a way out by one click to all newsletters, and marks some of the notices', () => {
    for (const { draft, content } of samples.filter((sample) => sample.draft.bulk)) {
      expect(headOf(content)).toContain('\nList-Unsubscribe: <https://');
      expect(headOf(content)).toContain('\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\n');
      expect(draft.kind).toBe('not_job');
    }
  });

  it('encodes most parts as quoted-printable, some as base64, few not at all', () => {
    const encodings = samples.flatMap(({ content }) =>
      [...content.matchAll(/text\/html;\n\tcharset="[^"]+"\nContent-Transfer-Encoding: (\S+)/gu)].map(
        (match) => match[1],
      ),
    );
    const part = (encoding: string): number =>
      share(encodings.filter((each) => each === encoding).length, encodings.length);
    expect(part('quoted-printable')).toBeGreaterThan(0.68);
    expect(part('base64')).toBeGreaterThan(0.07);
    expect(part('base64')).toBeLessThan(0.17);
    expect(part('8bit')).toBeGreaterThan(0.02);
  });
});

describe('the mix of a mailbox of full weight', () => {
  it('is mostly mail to many, a quarter notices, and a little of people', () => {
    const drafts = draftsOf(0);
    const count = (test: (draft: Draft) => boolean | undefined): number =>
      share(drafts.filter(test).length, drafts.length);
    expect(count((draft) => draft.bulk)).toBeGreaterThan(0.5);
    expect(count((draft) => draft.bulk)).toBeLessThan(0.6);
    expect(count((draft) => !draft.bulk && draft.skin === 'notice')).toBeGreaterThan(0.22);
    expect(count((draft) => !draft.bulk && draft.skin === 'notice')).toBeLessThan(0.35);
    expect(count((draft) => draft.skin === 'letter')).toBeGreaterThan(0.09);
    expect(count((draft) => draft.skin === 'letter')).toBeLessThan(0.2);
  });
});
