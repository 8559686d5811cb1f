// Tests what an application says of waits, answers and next steps.
import { describe, expect, it } from 'vitest';
import { dayAt, sketchCorrections, sketchItem, type Sketch } from '../../../test/flow/sketch-item.ts';
import type { CorrectionBody } from '../../domain/correction.ts';
import type { Interview } from '../../domain/decision.ts';
import type { Kind } from '../../domain/kind.ts';
import { fold, type FoldMember } from '../fold.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;

const mail = (
  id: string,
  kind: Kind,
  day: number | null,
  sketch: Sketch = {},
  confidence = 0.95,
): FoldMember => ({
  item: sketchItem(id, kind, { day, ...sketch }),
  link: { stage: 3, reason: 'same company and role', confidence },
  twin: false,
});
const meeting = (day: number, more: Partial<Interview> = {}): Interview => ({
  start: dayAt(day),
  end: dayAt(day) + HOUR,
  tz: 'Europe/Berlin',
  where: 'Room 1',
  cancelled: false,
  ...more,
});
const folded = (members: readonly FoldMember[], ...bodies: readonly CorrectionBody[]) =>
  fold('id', members, sketchCorrections(...bodies));
const open = (members: readonly FoldMember[], ...bodies: readonly CorrectionBody[]) =>
  folded(members, ...bodies).openSteps.map(({ type, item }) => `${type} ${item}`);
const course = (...members: readonly FoldMember[]) => folded(members).course;

const RECEIVED = mail('r', 'application_received', 0);

describe('what may ask for the person', () => {
  it('is an interview with its time and place.', () => {
    expect(
      folded([RECEIVED, mail('i', 'interview_scheduled', 3, { interview: meeting(9) })]).openSteps,
    ).toEqual([
      {
        type: 'interview',
        item: 'i',
        askedAt: dayAt(3),
        interview: { start: dayAt(9), end: dayAt(9) + HOUR, tz: 'Europe/Berlin', where: 'Room 1' },
      },
    ]);
  });

  it('is no interview that was called off, by its time, by its conversation, or being the only one.', () => {
    const at9 = mail('i', 'interview_scheduled', 3, { interview: meeting(9), threads: ['t1'] });
    const at11 = mail('j', 'interview_scheduled', 4, { interview: meeting(11), threads: ['t2'] });
    const off = (day: number, threads: readonly string[] = []) =>
      mail('x', 'interview_scheduled', 5, { interview: meeting(day, { cancelled: true }), threads });
    expect(open([at9, at11, off(9)])).toEqual(['interview j']);
    expect(open([at9, at11, off(20, ['t2'])])).toEqual(['interview i']);
    expect(open([at9, off(20)])).toEqual([]);
    expect(open([at9, at11, off(20)])).toEqual(['interview i', 'interview j']);
  });

  it('is the later one of two mails about one appointment.', () => {
    const first = mail('i', 'interview_invite', 3, { interview: meeting(9), threads: ['t'] });
    const moved = mail('j', 'interview_scheduled', 4, { interview: meeting(12), threads: ['t'] });
    const reminder = mail('k', 'interview_scheduled', 8, { interview: meeting(9) });
    expect(open([first, moved])).toEqual(['interview j']);
    expect(open([first, reminder])).toEqual(['interview k']);
  });

  it('are both of two rounds that two conversations fixed.', () => {
    const one = mail('i', 'interview_scheduled', 3, { interview: meeting(9), threads: ['t1'] });
    const two = mail('j', 'interview_scheduled', 4, { interview: meeting(12), threads: ['t2'] });
    expect(open([one, two])).toEqual(['interview i', 'interview j']);
  });

  it('is an interview still, when only a doubtful mail calls it off or moves it.', () => {
    const first = mail('i', 'interview_scheduled', 3, { interview: meeting(9), threads: ['t'] });
    const doubt = (more: Partial<Interview>) =>
      mail('x', 'interview_scheduled', 4, { interview: meeting(9, more), threads: ['t'], review: true });
    expect(open([first, doubt({ cancelled: true })])).toEqual(['interview i']);
    expect(open([first, doubt({ start: dayAt(12) })])).toEqual(['interview i', 'interview x']);
  });

  it('is the last sure offer while the status is an offer, whoever said so.', () => {
    const offers = [mail('o', 'offer', 5), mail('p', 'offer', 6), mail('q', 'offer', 7, { review: true })];
    expect(open([RECEIVED, ...offers])).toEqual(['offer p']);
    expect(open([RECEIVED, ...offers, mail('y', 'offer_accepted', 8)])).toEqual([]);
    expect(open([RECEIVED], { type: 'status', item: 'r', status: 'offer' })).toEqual(['offer r']);
    expect(open([RECEIVED, ...offers], { type: 'status', item: 'r', status: 'interview' })).toEqual([]);
  });

  it('is an assessment until there is news, or the person says that they are further.', () => {
    const asked = mail('a', 'assessment', 3);
    const again = mail('b', 'assessment', 5);
    expect(open([RECEIVED, asked])).toEqual(['assessment a']);
    expect(open([RECEIVED, asked, again])).toEqual(['assessment b']);
    expect(open([RECEIVED, asked, mail('f', 'follow_up', 5)])).toEqual(['assessment a']);
    expect(open([RECEIVED, asked, mail('n', 'in_review', 5)])).toEqual([]);
    expect(open([RECEIVED, asked, mail('n', 'in_review', 5, { review: true })])).toEqual(['assessment a']);
    expect(open([RECEIVED, mail('i', 'interview_invite', 2), asked])).toEqual(['assessment a']);
    expect(open([RECEIVED, asked], { type: 'status', item: 'r', status: 'interview' })).toEqual([]);
  });

  it('is nothing once the application has ended.', () => {
    const interview = mail('i', 'interview_scheduled', 3, { interview: meeting(9) });
    expect(open([RECEIVED, interview, mail('a', 'assessment', 4), mail('x', 'rejection', 5)])).toEqual([]);
  });
});

describe('the waits of an application', () => {
  it('are those that ended with news, by the stage that they ended.', () => {
    const members = [
      RECEIVED,
      mail('v', 'in_review', 6),
      mail('a', 'assessment', 9),
      mail('x', 'rejection', 20),
    ];
    expect(course(...members).waits).toEqual({ applied: 6 * DAY, in_review: 3 * DAY, assessment: 11 * DAY });
  });

  it('run from the last that was heard in the stage, also from what the person wrote.', () => {
    expect(course(RECEIVED, mail('f', 'follow_up', 10), mail('x', 'rejection', 12)).waits.applied).toBe(
      2 * DAY,
    );
  });

  it('run from the end of the interview and not from its invitation.', () => {
    const interview = mail('i', 'interview_scheduled', 2, { interview: meeting(9) });
    expect(course(RECEIVED, interview, mail('x', 'rejection', 12)).waits.interview).toBe(3 * DAY - HOUR);
    const off = mail('o', 'interview_scheduled', 3, { interview: meeting(9, { cancelled: true }) });
    expect(course(RECEIVED, interview, off, mail('x', 'rejection', 12)).waits.interview).toBe(9 * DAY);
  });

  it('are none where the person ended it, an undated mail did, or the interview was still ahead.', () => {
    expect(course(RECEIVED, mail('w', 'withdrawal', 9, {})).waits).toEqual({});
    expect(course(RECEIVED, mail('x', 'rejection', null)).waits).toEqual({});
    const ahead = mail('i', 'interview_scheduled', 2, { interview: meeting(30) });
    expect(course(RECEIVED, ahead, mail('x', 'rejection', 12)).waits).toEqual({ applied: 2 * DAY });
  });

  it('are not told of by doubtful mail.', () => {
    expect(course(RECEIVED, mail('x', 'rejection', 9, { review: true })).waits).toEqual({});
  });
});

describe('the course of an application', () => {
  it('waits since the last activity, or since the end of an interview that is ahead.', () => {
    expect(course(RECEIVED, mail('f', 'follow_up', 4)).waitingSince).toBe(dayAt(4));
    expect(course(RECEIVED, mail('n', 'other_job', 6)).waitingSince).toBe(dayAt(0));
    const ahead = mail('i', 'interview_scheduled', 4, { interview: meeting(9, { end: null }) });
    expect(course(RECEIVED, ahead).waitingSince).toBe(dayAt(9) + HOUR);
    expect(course(mail('r', 'application_received', null)).waitingSince).toBeNull();
  });

  it('tells the first answer that was more than a receipt.', () => {
    expect(course(RECEIVED)).toMatchObject({ answeredAt: null, heardBack: false });
    expect(course(RECEIVED, mail('v', 'in_review', 6), mail('x', 'rejection', 9))).toMatchObject({
      answeredAt: dayAt(6),
      heardBack: true,
    });
    expect(course(RECEIVED, mail('x', 'rejection', null))).toMatchObject({
      answeredAt: null,
      heardBack: true,
    });
  });

  it('was heard of when the person says how far it is.', () => {
    const pinned = (status: 'rejected' | 'withdrawn' | 'applied') =>
      folded([RECEIVED], { type: 'status', item: 'r', status }).course.heardBack;
    expect([pinned('rejected'), pinned('withdrawn'), pinned('applied')]).toEqual([true, false, false]);
  });

  it('remembers interviews and offers after the end.', () => {
    const end = mail('x', 'rejection', 20);
    expect(course(RECEIVED, end)).toMatchObject({ interviewed: false, offered: false });
    expect(course(RECEIVED, mail('i', 'interview_invite', 3), end)).toMatchObject({
      interviewed: true,
      offered: false,
    });
    expect(course(RECEIVED, mail('o', 'offer', 3), end).offered).toBe(true);
  });

  it("calls news what the employer wrote, not the person's own words and entries.", () => {
    const entry = mail('e', 'rejection', 5, { entry: true, by: 'person' });
    const sent = mail('s', 'in_review', 4);
    sent.item.decision = { ...sent.item.decision, direction: 'sent' };
    const { timeline, course } = folded([RECEIVED, mail('v', 'in_review', 2), sent, entry]);
    expect(timeline.filter(({ news }) => news).map(({ item }) => item)).toEqual(['v']);
    expect(course.waits.in_review).toBe(dayAt(5) - dayAt(4));
  });
});
