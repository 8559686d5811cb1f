// Tests what an application shows: fields, times, status, and what the person set.
import { describe, expect, it } from 'vitest';
import { dayAt, sketchCorrections, sketchItem, type Sketch } from '../../test/flow/sketch-item.ts';
import type { CorrectionBody } from '../domain/correction.ts';
import type { Kind } from '../domain/kind.ts';
import type { Span } from '../domain/mail.ts';
import { fold, type FoldMember } from './fold.ts';

const member = (
  id: string,
  kind: Kind,
  sketch: Sketch = {},
  confidence = 0.95,
  twin = false,
): FoldMember => ({
  item: sketchItem(id, kind, sketch),
  link: { stage: 3, reason: 'same company and role', confidence },
  twin,
});
const A = member('a', 'application_received', { company: 'Orrin Mills', role: 'Miller', day: 0 });
const B = member('b', 'interview_invite', { company: 'Orrin Mills GmbH', day: 4, ats: 'lever' });
const folded = (members: readonly FoldMember[], ...bodies: readonly CorrectionBody[]) =>
  fold('id', members, sketchCorrections(...bodies));

describe('fold', () => {
  it('tells the course of an application.', () => {
    expect(folded([A, B])).toMatchObject({
      id: 'id',
      company: 'Orrin Mills',
      role: 'Miller',
      status: 'interview',
      statusPinned: false,
      ats: ['lever'],
      source: 'lever',
      appliedAt: dayAt(0),
      lastActivityAt: dayAt(4),
      needsReview: false,
      hidden: false,
    });
    expect(folded([A, B]).timeline.map(({ item, summary, linkedBy }) => [item, summary, linkedBy])).toEqual([
      ['a', 'Application received', 'same company and role'],
      ['b', 'Invited to an interview', 'same company and role'],
    ]);
  });

  it('takes the first mail that moves the status for the day of applying when no confirmation came.', () => {
    expect(folded([member('q', 'follow_up', { day: 1 }), B]).appliedAt).toBe(dayAt(4));
    expect(folded([member('q', 'follow_up', { day: 1 })]).appliedAt).toBeNull();
  });

  it('knows no times where no mail has one.', () => {
    expect(folded([member('a', 'rejection', { day: null })])).toMatchObject({
      appliedAt: null,
      lastActivityAt: null,
      status: 'rejected',
    });
  });

  it("does not take a recruiter's words for the name of the employer.", () => {
    const outreach = member('r', 'recruiter_outreach', { company: 'Hale Staffing', companyConfidence: 1 });
    expect(folded([outreach, A]).company).toBe('Orrin Mills');
  });

  it('shows a twin nowhere, and does not count it.', () => {
    const twin = member('a2', 'rejection', { company: 'Elsewhere', companyConfidence: 1, day: 9 }, 1, true);
    const { timeline, company, lastActivityAt, status } = folded([A, twin]);
    expect(timeline).toHaveLength(1);
    expect({ company, lastActivityAt, status }).toEqual({
      company: 'Orrin Mills',
      lastActivityAt: dayAt(0),
      status: 'applied',
    });
  });

  it('asks for a look at a mail in review, which moves no status.', () => {
    const doubtful = member('c', 'rejection', { day: 6, review: true });
    expect(folded([A, doubtful])).toMatchObject({ status: 'applied', needsReview: true });
  });

  it('asks for a look at a guessed link, which moves no status.', () => {
    const guessed = member('c', 'rejection', { day: 6 }, 0.4);
    const application = folded([A, guessed]);
    expect(application).toMatchObject({ status: 'applied', needsReview: true, confidence: 0.4 });
    expect(application.timeline[1]?.review).toBe(true);
  });

  it('shows all requisition ids once.', () => {
    const members = [
      member('a', 'application_received', { reqId: 'R-1' }),
      member('b', 'in_review', { reqId: 'R-1', day: 1 }),
      member('c', 'rejection', { reqId: 'R-2', day: 2 }),
    ];
    expect(folded(members).reqIds).toEqual(['R-1', 'R-2']);
  });

  it('says that an interview was cancelled.', () => {
    const interview = { start: dayAt(7), end: null, tz: null, where: null, cancelled: true };
    const { timeline, status } = folded([A, B, member('c', 'interview_scheduled', { day: 6, interview })]);
    expect(timeline[2]?.summary).toBe('Interview cancelled');
    expect(status).toBe('interview');
  });

  it('shows what was added by hand in the words it was added with.', () => {
    const note = member('n', 'other_job', { entry: true, by: 'person', day: 8 });
    note.item.decision = { ...note.item.decision, reason: 'Met Ada from the mill at a fair' };
    const event = folded([A, note]).timeline[1];
    expect(event).toMatchObject({ kind: 'note', summary: 'Met Ada from the mill at a fair', by: 'person' });
  });
});

describe('who says what a line is', () => {
  const span = (text: string): Span => ({ field: 'body', text, start: 0, end: text.length });
  const whoOf = (sketch: Sketch, evidence: readonly Span[] = []) => {
    const one = member('a', 'offer', sketch);
    one.item.decision = { ...one.item.decision, evidence };
    return folded([one]).timeline[0]?.who;
  };

  it('is a rule or the local model alone, by the evidence.', () => {
    expect(whoOf({}, [span('we offer'), span('We offer you the job.')])).toEqual({
      type: 'rule',
      name: null,
    });
    expect(whoOf({}, [span('Wir täten dich nehmen.')])).toEqual({ type: 'model', name: null });
  });

  it('is the person, or they by way of an API key, which has a name; not a key that handed an event in.', () => {
    const hand = { type: 'key' as const, name: 'Sheet script' };
    expect(whoOf({ by: 'person', hand })).toEqual({ type: 'api key', name: 'Sheet script' });
    expect(whoOf({ by: 'person', hand: { type: 'page', name: null } })).toEqual({
      type: 'person',
      name: null,
    });
    expect(whoOf({ via: 'mill-mail', hand })).toEqual({ type: 'program', name: 'mill-mail' });
  });
});

describe('what the person set', () => {
  it('wins over every mail, the last word first.', () => {
    const set = (value: string | null): CorrectionBody => ({
      type: 'field',
      item: 'b',
      field: 'company',
      value,
    });
    expect(folded([A, B], set('Orrin & Sons')).company).toBe('Orrin & Sons');
    expect(folded([A, B], set('Orrin & Sons'), set('Orrin Works')).company).toBe('Orrin Works');
    expect(folded([A, B], set(null)).company).toBeNull();
  });

  it.each([
    ['role', 'role'],
    ['location', 'location'],
    ['posting_url', 'postingUrl'],
    ['salary', 'salary'],
    ['contact', 'contact'],
  ] as const)('can be the %s.', (field, name) => {
    expect(folded([A, B], { type: 'field', item: 'a', field, value: 'as I say' })[name]).toBe('as I say');
  });

  it('can be the requisition id, also that there is none.', () => {
    const members = [member('a', 'application_received', { reqId: 'R-1' })];
    expect(folded(members, { type: 'field', item: 'a', field: 'req_id', value: 'R-9' }).reqIds).toEqual([
      'R-9',
    ]);
    expect(folded(members, { type: 'field', item: 'a', field: 'req_id', value: null }).reqIds).toEqual([]);
  });

  it('can be the status, until they give it back.', () => {
    const pin: CorrectionBody = { type: 'status', item: 'a', status: 'withdrawn' };
    expect(folded([A, B], pin)).toMatchObject({ status: 'withdrawn', statusPinned: true });
    expect(folded([A, B], pin, { type: 'status', item: 'b', status: null })).toMatchObject({
      status: 'interview',
      statusPinned: false,
    });
  });

  it('can be that the application is not shown.', () => {
    const hide = (hidden: boolean): CorrectionBody => ({ type: 'hide', item: 'a', hidden });
    expect(folded([A], hide(true)).hidden).toBe(true);
    expect(folded([A], hide(true), hide(false)).hidden).toBe(false);
  });
});
