// Tests that naming an address of one's own later is as good as naming it at once.
import { describe, expect, it } from 'vitest';
import { applicationsOf, ledgerOf, record, scratchTracker, USER } from '../../test/flow/scratch-tracker.ts';
import { nameOwners } from './name-owners.ts';

const ORRIN = { company: 'Orrin Mills', role: 'Miller' };
const MAILS = [
  { id: 'a', ...ORRIN },
  {
    id: 'w',
    ...ORRIN,
    kind: 'not_job' as const,
    sentKind: 'withdrawal' as const,
    from: 'ida@lund.example',
    day: 3,
  },
];

describe('nameOwners', () => {
  it('turns the direction of mail that was read before the address was named.', async () => {
    const tracker = await scratchTracker();
    await record(tracker, MAILS);
    expect((await applicationsOf(tracker))[0]?.status).toBe('applied');
    await nameOwners(tracker.db, tracker, USER, ['Ida@Lund.example']);
    expect((await applicationsOf(tracker))[0]).toMatchObject({ status: 'withdrawn' });
    expect(await ledgerOf(tracker)).toMatchObject({ seen: 2, tracked: 2, ignored: 0 });
  });

  it('gives what naming it first gives.', async () => {
    const late = await scratchTracker();
    await record(late, MAILS);
    await nameOwners(late.db, late, USER, ['ida@lund.example', 'ida@lund.example']);
    const early = await scratchTracker();
    await nameOwners(early.db, early, USER, ['ida@lund.example']);
    await record(early, MAILS);
    const [a, b] = [await applicationsOf(late), await applicationsOf(early)];
    const withoutIds = (all: typeof a) => all.map((application) => ({ ...application, id: '' }));
    expect(withoutIds(a)).toEqual(withoutIds(b));
  });
});
