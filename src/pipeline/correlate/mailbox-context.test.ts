// Tests what the rest of a mailbox tells of a mail that leaves its employer, its title or its kind in doubt.
import { describe, expect, it } from 'vitest';
import { groupsOf, sketchItem, type Sketch } from '../../../test/flow/sketch-item.ts';
import type { Guess } from '../../domain/decision.ts';
import type { Kind } from '../../domain/kind.ts';
import { correlate } from '../correlate.ts';
import { fold } from '../fold.ts';

const guess = (value: string, probability: number): Guess => ({ value, probability });
const either = (...kinds: [Kind, number][]) => kinds.map(([kind, probability]) => ({ kind, probability }));
const AT_TARN = { company: 'Tarn Foundry', role: 'Moulder', companyConfidence: 0.97 };

const applied = (id: string, sketch: Sketch = {}) =>
  sketchItem(id, 'application_received', { ...AT_TARN, ...sketch });

function doubtful(id: string, kinds: [Kind, number][], sketch: Sketch) {
  const [[kind, confidence]] = kinds as [[Kind, number]];
  const item = sketchItem(id, kind, { confidence, review: confidence < 0.6, ...sketch });
  return { ...item, decision: { ...item.decision, alternatives: either(...kinds) } };
}

function statusesOf(items: Parameters<typeof correlate>[0]) {
  return correlate(items, []).groups.map((group, at) => fold(String(at), group, []).status);
}

describe('a company in doubt', () => {
  const signedByPerson = {
    day: 4,
    company: 'Ines Abril',
    companyConfidence: 0.6,
    role: 'Moulder',
    perhaps: { company: [guess('Ines Abril', 0.6), guess('Tarn Foundry', 0.1)], role: [] },
  };

  it('is the one of its names that another mail bears.', () => {
    const items = [applied('a'), sketchItem('b', 'rejection', signedByPerson)];
    expect(groupsOf(items)).toEqual([['a', 'b']]);
  });

  it('stays as it was read where no other mail knows any of its names.', () => {
    const items = [applied('a', { company: 'Corrie Mills' }), sketchItem('b', 'rejection', signedByPerson)];
    expect(groupsOf(items)).toEqual([['a'], ['b']]);
  });

  it('is not made another one when the mail tells it surely.', () => {
    const sure = { ...signedByPerson, companyConfidence: 0.95 };
    expect(groupsOf([applied('a'), sketchItem('b', 'rejection', sure)])).toEqual([['a'], ['b']]);
  });

  it('does not count as another employer in a conversation.', () => {
    const weak = { day: 4, company: 'Offene Stelle', companyConfidence: 0.35, threads: ['<t@x>'] };
    const items = [applied('a', { threads: ['<t@x>'] }), sketchItem('b', 'rejection', weak)];
    expect(groupsOf(items)).toEqual([['a', 'b']]);
  });
});

describe('a mail that names no employer', () => {
  const bare = { day: 4, role: 'Moulder', ats: 'teamtailor' };

  it('joins the one application for its title that the same service carried.', () => {
    const items = [applied('a', { ats: 'teamtailor' }), sketchItem('b', 'rejection', bare)];
    expect(groupsOf(items)).toEqual([['a', 'b']]);
  });

  it('is a guess that moves nothing where the service carried two for the title.', () => {
    const items = [
      applied('a', { ats: 'teamtailor' }),
      applied('b', { ats: 'teamtailor', company: 'Corrie Mills' }),
      sketchItem('c', 'rejection', bare),
    ];
    expect(statusesOf(items)).toEqual(['applied', 'applied']);
  });

  it('stands alone when another service carried it.', () => {
    const items = [applied('a', { ats: 'lever' }), sketchItem('b', 'rejection', bare)];
    expect(groupsOf(items)).toEqual([['a'], ['b']]);
  });
});

describe('a title in doubt', () => {
  const at = { day: 4, company: 'Tarn Foundry', companyConfidence: 0.97 };

  it('tells no applications apart.', () => {
    const items = [
      applied('a'),
      sketchItem('b', 'rejection', { ...at, role: 'Head of Hall', roleConfidence: 0.4 }),
    ];
    expect(groupsOf(items)).toEqual([['a', 'b']]);
  });

  it('is the one that the application bears, if it may be that.', () => {
    const perhaps = { company: [], role: [guess('Head of Hall', 0.7), guess('Moulder', 0.2)] };
    const items = [
      applied('a'),
      applied('b', { day: 1, role: 'Pattern Maker' }),
      sketchItem('c', 'rejection', { ...at, role: 'Head of Hall', roleConfidence: 0.7, perhaps }),
    ];
    expect(groupsOf(items)).toEqual([['a', 'c'], ['b']]);
  });

  it('joins the application whose title says more of the same.', () => {
    const items = [
      applied('a', { role: 'Quality Executive, Castings' }),
      applied('b', { day: 1, role: 'Pattern Maker' }),
      sketchItem('c', 'rejection', { ...at, role: 'Quality Executive' }),
    ];
    expect(groupsOf(items)).toEqual([['a', 'c'], ['b']]);
  });
});

describe('mail of an agency', () => {
  const sent = { fromDomain: 'haleandpartners.example', fromLabels: ['haleandpartners'], role: 'Moulder' };

  it("is of the client's application, also where the agency's own name was taken for the employer's.", () => {
    const items = [
      sketchItem('a', 'in_review', { ...sent, company: 'Hale and Partners', companyConfidence: 0.9 }),
      sketchItem('b', 'interview_invite', {
        ...sent,
        day: 5,
        company: 'Tarn Foundry',
        companyConfidence: 0.95,
      }),
    ];
    const [group, ...others] = correlate(items, []).groups;
    expect(others).toEqual([]);
    expect(fold('x', group!, [])).toMatchObject({ company: 'Tarn Foundry', status: 'interview' });
  });

  it('about two clients is of two applications.', () => {
    const items = [
      sketchItem('a', 'in_review', { ...sent, company: 'Corrie Mills', companyConfidence: 0.95 }),
      sketchItem('b', 'rejection', { ...sent, day: 5, company: 'Tarn Foundry', companyConfidence: 0.95 }),
    ];
    expect(groupsOf(items)).toEqual([['a'], ['b']]);
  });

  it('that proposes a job is not of the application for it.', () => {
    const items = [applied('a'), sketchItem('b', 'recruiter_outreach', { ...AT_TARN, ...sent, day: 5 })];
    expect(groupsOf(items)).toEqual([['a']]);
  });
});

describe('a sender whom nothing ties to the application', () => {
  const own = { fromDomain: 'tarn-foundry.example' };
  const foreign = { ...AT_TARN, day: 6, fromDomain: 'cheap-flights.example' };

  it('changes no status, however well the mail fits.', () => {
    expect(
      statusesOf([applied('a', own), sketchItem('b', 'withdrawal', { ...foreign, confidence: 0.9 })]),
    ).toEqual(['applied']);
  });

  it.each([
    ['writes from a domain that bears the name', { fromDomain: 'tarnfoundry-jobs.example', confidence: 0.9 }],
    ['answers the person', { threads: ['<q@me>'], confidence: 0.9 }],
    ['is beyond doubt', { confidence: 0.98 }],
    ['writes through a known service', { fromDomain: null, ats: 'greenhouse', confidence: 0.9 }],
  ])('is heard when it %s.', (_, told) => {
    const asked = sketchItem('q', 'follow_up', { ...AT_TARN, day: 3, threads: ['<q@me>'] });
    const sent = { ...asked, decision: { ...asked.decision, direction: 'sent' as const } };
    const items = [applied('a', own), sent, sketchItem('b', 'rejection', { ...foreign, ...told })];
    expect(statusesOf(items)).toEqual(['rejected']);
  });
});

describe('a kind in doubt', () => {
  const at = { ...AT_TARN, day: 6 };

  it('counts when the application makes it likelier than all else, and is asked about none the less.', () => {
    const mail = doubtful(
      'b',
      [
        ['rejection', 0.55],
        ['not_job', 0.43],
      ],
      at,
    );
    const [group] = correlate([applied('a'), mail], []).groups;
    const { status, timeline } = fold('x', group!, []);
    expect(status).toBe('rejected');
    expect(timeline.map(({ review }) => review)).toEqual([false, true]);
  });

  it('does not count when the application leaves it unlikely.', () => {
    const mail = doubtful(
      'b',
      [
        ['rejection', 0.4],
        ['in_review', 0.38],
        ['interview_invite', 0.2],
      ],
      at,
    );
    expect(statusesOf([applied('a'), mail])).toEqual(['applied']);
  });

  it('does not count when the mail commands the program that reads it.', () => {
    const mail = doubtful('b', [['offer', 0.95]], at);
    const commands = {
      ...mail,
      decision: { ...mail.decision, review: true, speaksToMachine: true as const },
    };
    expect(statusesOf([applied('a'), commands])).toEqual(['applied']);
  });

  it('does not count when only the company links it.', () => {
    const mail = doubtful(
      'b',
      [
        ['rejection', 0.58],
        ['not_job', 0.4],
      ],
      { ...at, role: null },
    );
    expect(statusesOf([applied('a'), mail])).toEqual(['applied']);
  });
});

describe('a second confirmation', () => {
  const again: [Kind, number][] = [
    ['application_received', 0.8],
    ['in_review', 0.19],
  ];

  it('weeks later is rather the news that it may be as well.', () => {
    expect(statusesOf([applied('a'), doubtful('b', again, { ...AT_TARN, day: 20 })])).toEqual(['in_review']);
  });

  it('of the same day is one.', () => {
    expect(statusesOf([applied('a'), doubtful('b', again, AT_TARN)])).toEqual(['applied']);
  });

  it('that can be nothing else is one.', () => {
    const sure: [Kind, number][] = [
      ['application_received', 0.99],
      ['in_review', 0.01],
    ];
    expect(statusesOf([applied('a'), doubtful('b', sure, { ...AT_TARN, day: 20 })])).toEqual(['applied']);
  });
});

describe('an application after one that is over', () => {
  it('is meant by an answer in the old conversation.', () => {
    const items = [
      applied('a', { threads: ['<1@x>'] }),
      sketchItem('b', 'rejection', { ...AT_TARN, day: 10 }),
      applied('c', { day: 60 }),
      sketchItem('d', 'in_review', { ...AT_TARN, day: 80, threads: ['<1@x>'] }),
    ];
    expect(groupsOf(items)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });
});
