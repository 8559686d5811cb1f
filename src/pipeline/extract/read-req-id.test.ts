// Tests that requisition ids are read in seven languages, and dates and links are not taken for them.
import { describe, expect, it } from 'vitest';
import type { Field } from './candidate.ts';
import { plainView } from './plain-view.ts';
import { readReqId } from './read-req-id.ts';

const field = (name: 'subject' | 'body', text: string): Field => ({ name, text, view: plainView(text) });
const read = (text: string): string | null =>
  readReqId(field('subject', ''), field('body', text), [])?.value ?? null;

describe('readReqId', () => {
  it.each([
    ['Req ID: R-12345', 'R-12345'],
    ['Job ID 88213', '88213'],
    ['Clerk (JR-204)', 'JR-204'],
    ['Referenznummer: 2031-0815', '2031-0815'],
    ['Kennziffer 4711', '4711'],
    ['Réf. : AB-2207', 'AB-2207'],
    ['vacaturenummer: 55012', '55012'],
  ])('reads "%s"', (text, value) => {
    expect(read(`Thank you for your application.\n${text}\nBest`)).toBe(value);
  });

  it('takes no dates, years or numbers within links for one', () => {
    const text = 'Position: 2031\nref. 12.05.2031\nhttps://t.example/?jobId=998877';
    expect(read(text)).toBeNull();
  });
});
