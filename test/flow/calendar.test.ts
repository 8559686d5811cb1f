// Tests of D5 that interviews leave as a calendar in which each stays one appointment, whatever the mails about it say.
import { expect, it } from 'vitest';
import { scratchApp } from './scratch-app.ts';
import { record, scratchTracker, type SightingSketch } from './scratch-tracker.ts';

const HOUR = 3_600_000;
const NOON = Date.UTC(2026, 2, 2, 12);

const invitation = (id: string, company: string, hour: number, more: Partial<SightingSketch> = {}) => ({
  id,
  company,
  role: 'Miller',
  from: `jobs@${company.toLowerCase()}.example`,
  kind: 'interview_scheduled' as const,
  threads: [company],
  interview: { start: NOON + hour * HOUR, end: null, tz: null, where: 'Mill Road 1', cancelled: false },
  ...more,
});
const calledOff = (id: string, company: string, hour: number) => {
  const { interview, ...mail } = invitation(id, company, hour);
  return { ...mail, interview: { ...interview, cancelled: true } };
};

/** UID, start and status of each appointment. */
const appointments = (calendar: string) =>
  [...calendar.matchAll(/UID:(\S+)@hearback[^]*?DTSTART:(\S+)[^]*?STATUS:(\S+)/gu)]
    .map(([, uid, start, status]) => [uid, start, status])
    .toSorted();

it('A calendar holds every interview under the name of its first mail, moved or called off as it was.', async () => {
  const tracker = await scratchTracker();
  const { get, post } = await scratchApp(tracker);
  await record(tracker, [invitation('m1', 'Alderworks', 0), invitation('m2', 'Brindle', 1)]);
  const first = await get('/exports/ics');
  expect(first.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(first.headers.get('content-disposition')).toContain('hearback-interviews.ics');
  expect(appointments(first.body)).toEqual([
    ['m1', '20260302T120000Z', 'CONFIRMED'],
    ['m2', '20260302T130000Z', 'CONFIRMED'],
  ]);
  await record(tracker, [
    invitation('m3', 'Alderworks', 5, { day: 1 }),
    { ...calledOff('m4', 'Brindle', 1), day: 1 },
    { id: 'm5', company: 'Norvane', role: 'Clerk', kind: 'rejection' },
  ]);
  const { body } = await post('/exports/ics', {});
  expect(appointments(body)).toEqual([
    ['m1', '20260302T170000Z', 'CONFIRMED'],
    ['m2', '20260302T130000Z', 'CANCELLED'],
  ]);
  expect(appointments((await post('/exports/ics', { q: 'brindle' })).body)).toHaveLength(1);
  expect(appointments((await get('/exports/ics?company=Alderworks')).body)).toHaveLength(1);
  expect((await post('/exports/ics', { columns: ['company'] })).status).toBe(422);
});
