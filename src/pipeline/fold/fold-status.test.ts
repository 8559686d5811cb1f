// Tests the table from kinds to status, and how one status gives way to another.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS, STATUSES, type Kind, type Status } from '../../domain/kind.ts';
import { foldStatus, type StatusStep } from './fold-status.ts';

const step = (kind: Kind, more: Partial<StatusStep> = {}): StatusStep => ({
  kind,
  doubtful: false,
  cancelled: false,
  ...more,
});
const after = (...kinds: readonly Kind[]): Status => foldStatus(kinds.map((kind) => step(kind)));

const TABLE: Readonly<Record<Kind, Status>> = {
  application_received: 'applied',
  in_review: 'in_review',
  assessment: 'assessment',
  interview_invite: 'interview',
  interview_scheduled: 'interview',
  offer: 'offer',
  offer_accepted: 'accepted',
  rejection: 'rejected',
  position_closed: 'closed',
  withdrawal: 'withdrawn',
  follow_up: 'saved',
  incomplete_application: 'saved',
  recruiter_outreach: 'saved',
  job_alert: 'saved',
  account_notice: 'saved',
  other_job: 'saved',
  not_job: 'saved',
};

describe('foldStatus', () => {
  it.each(KINDS)('gives the status that %s alone stands for.', (kind) => {
    expect(after(kind)).toBe(TABLE[kind]);
  });

  it.each(KINDS)('lets nothing but what changes a status follow an application: %s.', (kind) => {
    expect(after('application_received', kind)).toBe(TABLE[kind] === 'saved' ? 'applied' : TABLE[kind]);
  });

  it.each<[string, Status, Kind[]]>([
    ['a late confirmation lowers nothing', 'interview', ['interview_invite', 'application_received']],
    ['news of a review after an interview lower nothing', 'interview', ['interview_scheduled', 'in_review']],
    ['an assessment after an offer lowers nothing', 'offer', ['offer', 'assessment']],
    ['a rejection ends whatever was reached', 'rejected', ['application_received', 'offer', 'rejection']],
    ['a confirmation after the end changes nothing', 'rejected', ['rejection', 'application_received']],
    ['a review after the end changes nothing', 'rejected', ['rejection', 'in_review']],
    ['a later assessment reopens', 'assessment', ['rejection', 'assessment']],
    ['a later interview reopens', 'interview', ['rejection', 'interview_invite']],
    ['a later offer reopens', 'offer', ['position_closed', 'offer']],
    ['what was reopened may end again', 'withdrawn', ['rejection', 'interview_invite', 'withdrawal']],
    ['the first end stays', 'rejected', ['rejection', 'position_closed']],
    ['accepting an offer wins over an end before it', 'accepted', ['rejection', 'offer_accepted']],
    ['nothing at all is saved', 'saved', []],
  ])('%s.', (_, status, kinds) => {
    expect(after(...kinds)).toBe(status);
  });

  it('lets a cancelled interview neither lower nor reopen.', () => {
    const cancelled = step('interview_scheduled', { cancelled: true });
    expect(foldStatus([step('interview_scheduled'), cancelled])).toBe('interview');
    expect(foldStatus([step('offer'), cancelled])).toBe('offer');
    expect(foldStatus([step('rejection'), cancelled])).toBe('rejected');
  });

  it('hears doubtful steps only where no other says anything.', () => {
    const doubt = step('rejection', { doubtful: true });
    expect(foldStatus([step('application_received'), doubt])).toBe('applied');
    expect(foldStatus([step('follow_up'), doubt])).toBe('rejected');
    expect(foldStatus([doubt])).toBe('rejected');
  });

  it('gives a status for any steps, and the same when steps that say nothing are added.', () => {
    const any = fc.record({
      kind: fc.constantFrom(...KINDS),
      doubtful: fc.boolean(),
      cancelled: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(any), fc.nat(), (steps, at) => {
        const status = foldStatus(steps);
        expect(STATUSES).toContain(status);
        const more = [...steps];
        more.splice(at % (steps.length + 1), 0, step('job_alert'));
        expect(foldStatus(more)).toBe(status);
      }),
    );
  });
});
