// Tests which mails make up one application: the stages, what keeps applications apart, and where a new one begins.
import { describe, expect, it } from 'vitest';
import { groupsOf, sketchItem, type Sketch } from '../../test/flow/sketch-item.ts';
import { correlate } from './correlate.ts';

const AT_ORRIN = { company: 'Orrin Mills', role: 'Miller' };
const applied = (id: string, sketch: Sketch = {}) =>
  sketchItem(id, 'application_received', { ...AT_ORRIN, ...sketch });
const rejected = (id: string, sketch: Sketch = {}) => sketchItem(id, 'rejection', { day: 5, ...sketch });

function linkOf(items: Parameters<typeof correlate>[0], id: string) {
  return correlate(items, [])
    .groups.flat()
    .find((member) => member.item.id === id)?.link;
}

describe('the stages of correlation', () => {
  it('joins a conversation although the answer names neither company nor role.', () => {
    const items = [applied('a', { threads: ['<1@x>'] }), rejected('b', { threads: ['<1@x>', '<2@x>'] })];
    expect(groupsOf(items)).toEqual([['a', 'b']]);
    expect(linkOf(items, 'b')).toMatchObject({ stage: 1, reason: 'same conversation' });
  });

  it('joins mails about one posting.', () => {
    const items = [
      applied('a', { postingIds: ['lever:orrin:7'] }),
      rejected('b', { postingIds: ['lever:orrin:7'] }),
    ];
    expect(groupsOf(items)).toEqual([['a', 'b']]);
    expect(linkOf(items, 'b')).toMatchObject({ stage: 2, reason: 'same posting' });
  });

  it('joins by requisition id at one company, whatever its case, and says which id.', () => {
    const items = [
      applied('a', { reqId: 'R-1042' }),
      rejected('b', { company: 'Orrin Mills', reqId: 'r-1042' }),
    ];
    expect(groupsOf(items)).toEqual([['a', 'b']]);
    expect(linkOf(items, 'b')).toMatchObject({ stage: 2, reason: 'same requisition id r-1042' });
  });

  it('does not take one requisition id at two companies for one application.', () => {
    const items = [
      applied('a', { reqId: '1042' }),
      rejected('b', { company: 'Tarn Foundry', reqId: '1042' }),
    ];
    expect(groupsOf(items)).toEqual([['a'], ['b']]);
  });

  it('joins by the same role at a company.', () => {
    const items = [applied('a'), rejected('b', { company: 'ORRIN MILLS GmbH', role: 'Miller (m/w/d)' })];
    expect(linkOf(items, 'b')).toMatchObject({ stage: 3, reason: 'same company and role' });
  });

  it('joins by a similar role at a company, less surely.', () => {
    const items = [
      applied('a', { role: 'Backend Engineer Payments' }),
      rejected('b', { company: 'Orrin Mills', role: 'Backend Engineer, Payments Team' }),
    ];
    const link = linkOf(items, 'b');
    expect(link).toMatchObject({ stage: 4, reason: 'similar role at the company' });
    expect(link?.confidence).toBeLessThan(0.95);
  });

  it('joins a mail without a role to the only open application at the company.', () => {
    const items = [applied('a'), rejected('b', { company: 'Orrin Mills' })];
    expect(linkOf(items, 'b')).toMatchObject({ stage: 5, reason: 'only open application at the company' });
  });

  it("knows the company by its own sender's domain when a mail does not name it.", () => {
    const items = [
      applied('a', { fromDomain: 'orrin.example' }),
      rejected('b', { fromDomain: 'orrin.example' }),
    ];
    expect(groupsOf(items)).toEqual([['a', 'b']]);
  });

  it('prefers the application that is still open to one that has ended.', () => {
    const items = [
      applied('a', { role: 'Miller' }),
      rejected('b', { day: 2, company: 'Orrin Mills', role: 'Miller' }),
      applied('c', { day: 3, role: 'Accountant' }),
      sketchItem('d', 'interview_invite', { day: 4, company: 'Orrin Mills' }),
    ];
    expect(groupsOf(items)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('links with doubt where several applications are open and nothing tells which is meant.', () => {
    const items = [
      applied('a', { role: 'Miller' }),
      applied('b', { day: 1, role: 'Accountant' }),
      rejected('c', { company: 'Orrin Mills' }),
    ];
    const link = linkOf(items, 'c');
    expect(link?.reason).toBe('one of 2 open applications at the company');
    expect(link?.confidence).toBeLessThan(0.5);
  });

  it('takes a doubtful end for no end: the next mail without a role is as doubtful.', () => {
    const items = [
      applied('a', { role: 'Miller' }),
      applied('b', { day: 1, role: 'Accountant' }),
      rejected('c', { company: 'Orrin Mills' }),
      rejected('d', { day: 6, company: 'Orrin Mills' }),
    ];
    expect(linkOf(items, 'd')?.reason).toBe('one of 2 open applications at the company');
  });

  it('takes what follows a guess in one conversation for a guess as well.', () => {
    const items = [
      applied('a', { role: 'Miller' }),
      applied('b', { day: 1, role: 'Accountant' }),
      sketchItem('c', 'interview_invite', { day: 5, company: 'Orrin Mills', threads: ['<t>'] }),
      sketchItem('d', 'offer', { day: 9, company: 'Orrin Mills', threads: ['<t>'] }),
    ];
    expect(linkOf(items, 'd')?.confidence).toBeLessThan(0.5);
    expect(groupsOf(items)).toEqual([['a'], ['b', 'c', 'd']]);
  });

  it('opens an application for a confirmation that fits none of several.', () => {
    const items = [
      applied('a', { role: 'Miller' }),
      applied('b', { day: 1, role: 'Accountant' }),
      applied('c', { day: 2, role: null }),
    ];
    expect(groupsOf(items)).toEqual([['a'], ['b'], ['c']]);
  });

  it('leaves loose what may not found an application and finds none.', () => {
    const outreach = sketchItem('x', 'recruiter_outreach', { company: 'Tarn Foundry', role: 'Moulder' });
    const { groups, loose } = correlate([applied('a'), outreach], []);
    expect(groups).toHaveLength(1);
    expect(loose.map((item) => item.id)).toEqual(['x']);
  });

  it("lets the person's own question join although it was written before the confirmation came.", () => {
    const items = [
      applied('a', { day: 3 }),
      sketchItem('q', 'follow_up', { day: 1, company: 'Orrin Mills' }),
    ];
    expect(groupsOf(items)).toEqual([['q', 'a']]);
  });
});

describe('what keeps applications apart', () => {
  it('keeps near names of employers apart.', () => {
    expect(
      groupsOf([applied('a', { company: 'Orrin' }), rejected('b', { company: 'Orrington', role: 'Miller' })]),
    ).toEqual([['a'], ['b']]);
  });

  it('keeps two roles at one employer apart.', () => {
    expect(groupsOf([applied('a'), applied('b', { role: 'Payroll Accountant' })])).toEqual([['a'], ['b']]);
  });

  it('keeps two levels of one role apart.', () => {
    expect(
      groupsOf([applied('a', { role: 'Junior Miller' }), applied('b', { role: 'Senior Miller' })]),
    ).toEqual([['a'], ['b']]);
  });

  it('keeps two requisitions of one title apart.', () => {
    const items = [
      applied('a', { reqId: 'R-1' }),
      applied('b', { reqId: 'R-2' }),
      rejected('c', { company: 'Orrin Mills', role: 'Miller', reqId: 'R-1' }),
    ];
    expect(groupsOf(items)).toEqual([['a', 'c'], ['b']]);
  });

  it('splits a provider thread that mixes roles.', () => {
    const thread = { threads: ['provider:77'], company: 'Orrin Mills' };
    const items = [
      applied('a', { ...thread, role: 'Miller' }),
      applied('b', { ...thread, role: 'Payroll Accountant' }),
      rejected('c', { ...thread, role: 'Miller' }),
    ];
    expect(groupsOf(items)).toEqual([['a', 'c'], ['b']]);
  });

  it('splits a provider thread that mixes employers.', () => {
    const items = [
      applied('a', { threads: ['provider:77'] }),
      applied('b', { threads: ['provider:77'], company: 'Tarn Foundry' }),
    ];
    expect(groupsOf(items)).toEqual([['a'], ['b']]);
  });
});

describe('episodes', () => {
  const end = { day: 5, company: 'Orrin Mills', role: 'Miller' };

  it('begins a new application with a confirmation after a rejection for the same role.', () => {
    const items = [
      applied('a'),
      rejected('b', end),
      applied('c', { day: 15 }),
      rejected('d', { ...end, day: 30 }),
    ];
    expect(groupsOf(items)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('takes a confirmation within hours of a quick rejection for one of the same application.', () => {
    expect(groupsOf([applied('a'), rejected('b', end), applied('c', { day: 5.2 })])).toHaveLength(1);
  });

  it('takes a second confirmation of an open application for the same one.', () => {
    expect(groupsOf([applied('a'), applied('b', { day: 20 })])).toEqual([['a', 'b']]);
  });

  it('takes a confirmation after a quarter of silence for a new try.', () => {
    expect(groupsOf([applied('a'), applied('b', { day: 100 })])).toEqual([['a'], ['b']]);
  });

  it('reopens a rejected application by a later interview.', () => {
    const items = [
      applied('a'),
      rejected('b', end),
      sketchItem('c', 'interview_invite', { ...end, day: 9 }),
      applied('d', { day: 12 }),
    ];
    expect(groupsOf(items)).toEqual([['a', 'b', 'c', 'd']]);
  });

  it('does not take the cancelling of an interview for a reopening.', () => {
    const interview = { start: 0, end: null, tz: null, where: null, cancelled: true };
    const items = [
      applied('a'),
      rejected('b', end),
      sketchItem('c', 'interview_scheduled', { ...end, day: 6, interview }),
      applied('d', { day: 12 }),
    ];
    expect(groupsOf(items)).toEqual([['a', 'b', 'c'], ['d']]);
  });

  it('does not let a mail in review end an application.', () => {
    const items = [applied('a'), rejected('b', { ...end, review: true }), applied('c', { day: 12 })];
    expect(groupsOf(items)).toEqual([['a', 'b', 'c']]);
  });
});

describe('twins', () => {
  const copy = { messageId: '<1@orrin.example>', textHash: 'same' };

  it('shows a mail that two routes re-encoded once.', () => {
    const items = [applied('a', copy), applied('b', copy)];
    expect(groupsOf(items)).toEqual([['a']]);
    expect(correlate(items, []).groups[0]).toHaveLength(2);
  });

  it('keeps two mails apart that share a Message-ID but not the text.', () => {
    const items = [
      applied('a', copy),
      applied('b', { ...copy, textHash: 'other', role: 'Payroll Accountant' }),
    ];
    expect(groupsOf(items)).toEqual([['a'], ['b']]);
  });

  it('takes mails without a Message-ID for no twins.', () => {
    const items = [applied('a', { textHash: 'same' }), applied('b', { textHash: 'same' })];
    expect(groupsOf(items)).toEqual([['a', 'b']]);
  });
});

describe('order', () => {
  it('puts undated mails first and breaks ties on the id.', () => {
    const items = [applied('c', { day: 2 }), applied('b', { day: 2 }), applied('z', { day: null })];
    expect(groupsOf(items)).toEqual([['z', 'b', 'c']]);
  });

  it('orders applications by their first mails.', () => {
    const items = [applied('late', { day: 9 }), applied('early', { day: 1, company: 'Tarn Foundry' })];
    expect(groupsOf(items)).toEqual([['early'], ['late']]);
  });
});
