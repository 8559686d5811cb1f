// Tests how facts and corrections become the items that grouping works on, and what ties them.
import { describe, expect, it } from 'vitest';
import { dayAt, sketchCorrections, sketchItem } from '../../test/flow/sketch-item.ts';
import { sketchFacts } from '../../test/flow/sketch-facts.ts';
import type { CorrectionBody } from '../domain/correction.ts';
import { assembleEntry, assembleMail, tiesOf } from './assemble.ts';

const OWNER = 'ida@lund.example';
const isOwner = (address: string) => address === OWNER;
const assembled = (facts: Parameters<typeof sketchFacts>[1], ...bodies: readonly CorrectionBody[]) =>
  assembleMail(sketchFacts('m', facts), isOwner, sketchCorrections(...bodies));

describe('assembleMail', () => {
  it('judges a mail as received, unless it is from the owner.', () => {
    const both = { kind: 'rejection', sentKind: 'withdrawal' } as const;
    expect(assembled({ ...both }).decision).toMatchObject({ kind: 'rejection', direction: 'received' });
    expect(assembled({ ...both, from: OWNER }).decision).toMatchObject({
      kind: 'withdrawal',
      direction: 'sent',
    });
  });

  it('judges a mail in a Sent folder as sent, whatever its sender.', () => {
    const facts = { kind: 'rejection', sentKind: 'withdrawal', sentLabel: true } as const;
    expect(assembled(facts).decision.direction).toBe('sent');
  });

  it("judges mail to many as received although it bears the owner's address.", () => {
    expect(assembled({ kind: 'job_alert', from: OWNER }).decision.direction).toBe('received');
  });

  it("ties by the employer's domain or private address, but never by a vendor's or by the person's own.", () => {
    const from = (address: string, ats: string | null = null) =>
      assembled({ kind: 'rejection', sentKind: 'withdrawal', from: address, ats }).fromDomain;
    expect(from('jobs@mail.orrin.co.uk')).toBe('orrin.co.uk');
    expect(from('jobs@orrin.co.uk', 'lever')).toBeNull();
    expect(from('Ada@gmail.com')).toBe('ada@gmail.com');
    expect(from(OWNER)).toBeNull();
  });

  it('lets the person say what a mail is, the last word first.', () => {
    const say = (kind: 'offer' | 'rejection', item = 'm'): CorrectionBody => ({ type: 'kind', item, kind });
    expect(assembled({ kind: 'in_review', review: true }, say('rejection'), say('offer'))).toMatchObject({
      by: 'person',
      decision: { kind: 'offer', confidence: 1, review: false, reason: 'you said so' },
    });
    expect(assembled({ kind: 'in_review' }, say('offer', 'another')).by).toBe('machine');
  });

  it('ties an item by what the person said as well as by what the mail says.', () => {
    const item = assembled(
      { kind: 'rejection', company: 'Workly' },
      { type: 'field', item: 'm', field: 'company', value: 'Orrin Mills' },
      { type: 'field', item: 'm', field: 'req_id', value: 'R-7' },
    );
    expect(item).toMatchObject({ company: 'Workly', said: { company: 'Orrin Mills', reqId: 'R-7' } });
    expect(tiesOf(item, [])).toEqual(
      expect.arrayContaining(['req:r-7', 'company:orrinmills', 'company:workly']),
    );
  });

  it('lets a field be cleared.', () => {
    const clear: CorrectionBody = { type: 'field', item: 'm', field: 'company', value: null };
    expect(assembled({ kind: 'rejection', company: 'Workly' }, clear)).toMatchObject({
      said: { company: null },
    });
  });

  it('asks what a rescued mail is that no machine takes for one of an application.', () => {
    const rescue: CorrectionBody = { type: 'rescue', item: 'm' };
    expect(assembled({ kind: 'job_alert' }, rescue).decision).toMatchObject({
      kind: 'job_alert',
      review: true,
      reason: 'rescued by you; say what it is',
    });
    expect(assembled({ kind: 'rejection' }, rescue).decision.review).toBe(false);
    const said: CorrectionBody = { type: 'kind', item: 'm', kind: 'offer' };
    for (const bodies of [
      [rescue, said],
      [said, rescue],
    ])
      expect(assembled({ kind: 'job_alert' }, ...bodies).decision).toMatchObject({
        kind: 'offer',
        review: false,
      });
  });
});

describe('assembleEntry', () => {
  it('makes an item of what was added by hand; its id is the correction’s.', () => {
    const [entry] = sketchCorrections({
      type: 'entry',
      kind: 'application_received',
      at: dayAt(2),
      company: 'Orrin Mills',
      role: 'Miller',
      text: '',
    });
    expect(entry && assembleEntry(entry, [])).toMatchObject({
      id: 'c1',
      at: dayAt(2),
      entry: true,
      by: 'person',
      company: 'Orrin Mills',
      companyConfidence: 1,
      decision: { kind: 'application_received', reason: 'added by you' },
    });
  });

  it('makes none of another correction.', () => {
    const [note] = sketchCorrections({ type: 'note', item: 'm', text: 'ring back' });
    expect(note && assembleEntry(note, [])).toBeNull();
  });
});

describe('tiesOf', () => {
  it('ties spellings of one company together, and nothing by an empty name.', () => {
    const tiesFor = (company: string | null) =>
      tiesOf(sketchItem('m', 'rejection', { company }), []).filter((key) => key.startsWith('company:'));
    const plain = tiesFor('orrin mills');
    for (const spelling of ['Orrin Mills GmbH', 'ORRIN MILLS', 'Orrin Mills Deutschland']) {
      expect(tiesFor(spelling).filter((key) => plain.includes(key))).not.toEqual([]);
    }
    expect(tiesFor('Orrington').filter((key) => plain.includes(key))).toEqual([]);
    expect(tiesFor('...')).toEqual([]);
    expect(tiesFor(null)).toEqual([]);
  });

  it('ties by conversation, posting, requisition and Message-ID.', () => {
    const item = sketchItem('m', 'rejection', {
      threads: ['<t>'],
      postingIds: ['lever:orrin:7'],
      reqId: 'R-1',
      messageId: '<1@x>',
      fromDomain: 'orrin.example',
    });
    expect(tiesOf(item, []).toSorted()).toEqual([
      'domain:orrin.example',
      'item:m',
      'message:<1@x>',
      'posting:lever:orrin:7',
      'req:r-1',
      'thread:<t>',
    ]);
  });

  it('ties what a split, move or merge names, but not what a note names.', () => {
    const corrections = sketchCorrections(
      { type: 'merge', a: 'm', b: 'n' },
      { type: 'note', item: 'm', text: 'x' },
      { type: 'split', items: ['m'], from: ['n'] },
    );
    expect(tiesOf(sketchItem('m', 'rejection'), corrections)).toEqual([
      'item:m',
      'correction:c1',
      'correction:c3',
    ]);
  });
});
