// Tests that requisition ids are read in seven languages, and dates and links are not taken for them.
import { describe, expect, it } from 'vitest';
import type { Field } from './candidate.ts';
import { plainView } from './plain-view.ts';
import { readReqId } from './read-req-id.ts';

const field = (name: 'subject' | 'body', text: string): Field => ({ name, text, view: plainView(text) });
const read = (text: string): string | null =>
  readReqId(field('subject', ''), field('body', text), [], null)?.value ?? null;

describe('readReqId', () => {
  it.each([
    ['Req ID: R-12345', 'R-12345'],
    ['Job ID 88213', '88213'],
    ['Clerk (JR-204)', 'JR-204'],
    ['Referenznummer: 2031-0815', '2031-0815'],
    ['Kennziffer 4711', '4711'],
    ['Réf. : AB-2207', 'AB-2207'],
    ['vacaturenummer: 55012', '55012'],
    ['Requisition: 26000417-Planner, Glass', '26000417'],
  ])('reads "%s"', (text, value) => {
    expect(read(`Thank you for your application.\n${text}\nBest`)).toBe(value);
  });

  it.each([
    ['Stelle 88120', '88120'],
    ['all candidates for 417-SB-6620 were strong', '417-SB-6620'],
    ['annuncio 118 di maggio', '118'],
    ['sollicitatie 2031-118', '2031-118'],
    ['your file SLS/PV/0326', 'SLS/PV/0326'],
  ])('reads the id that no label announces in "%s"', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it.each([
    ['Re: Tram Driver, 506617', '506617'],
    ['506617 Tram Driver - progress', '506617'],
    ['Tram Driver (4988213301)', '4988213301'],
  ])('reads the number beside the title in "%s"', (text, value) => {
    const role = {
      value: 'Tram Driver',
      confidence: 1,
      span: { field: 'body', text: '', start: 0, end: 0 },
    } as const;
    expect(readReqId(field('subject', text), field('body', ''), [], role)?.value).toBe(value);
  });

  it.each(['a position 40 hours a week', 'job 24/7', 'the role, 2031', 'call 030-1234567'])(
    'takes no amount, year or telephone number for one: "%s"',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  it('takes no dates, years or numbers within links for one', () => {
    const text = 'Position: 2031\nref. 12.05.2031\nhttps://t.example/?jobId=998877';
    expect(read(text)).toBeNull();
  });
});
