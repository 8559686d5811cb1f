// Tests what the first page is told: news since the last visit, what asks for the person, silence, numbers; and settings.
import { describe, expect, it } from 'vitest';
import { scratchApp, type ScratchApp } from './scratch-app.ts';
import { dayAt } from './sketch-item.ts';
import { record, scratchTracker, type SightingSketch } from './scratch-tracker.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** An application whose clock stands at noon of a day of the hunt, and can be set. */
async function appOn(day: number, sketches: readonly SightingSketch[] = []) {
  let time = dayAt(day);
  const app = await scratchApp(await scratchTracker(), undefined, () => time);
  await record(app.tracker, sketches);
  const wait = (ms: number) => {
    time += ms;
  };
  return { app, wait };
}

const today = async (app: ScratchApp) => (await app.get('/today')).body;
const day = (n: number) => new Date(dayAt(n)).toISOString();
const companies = (lines: readonly { company: string }[]) => lines.map(({ company }) => company);

const mill = { company: 'Orrin Mills', role: 'Miller' };
const foundry = { company: 'Tarn Foundry', role: 'Moulder', from: 'jobs@tarn.example' };
const glass = { company: 'Welling Glass', role: 'Blower', from: 'jobs@welling.example' };
const at = (n: number) => ({
  start: dayAt(n),
  end: dayAt(n) + HOUR,
  tz: 'Europe/Berlin',
  where: 'Hall 2',
  cancelled: false,
});

describe('an empty tracker', () => {
  it('has nothing to tell.', async () => {
    const { app } = await appOn(1);
    expect(await today(app)).toEqual({
      since: null,
      heard_back: { total: 0, items: [] },
      needs_you: { offers: [], interviews: [], assessments: [], review: 0 },
      silent: { total: 0, items: [] },
      numbers: { applied: 0, heard_back: 0, interviews: 0, offers: 0, median_days_to_answer: null },
    });
  });
});

describe('heard back', () => {
  const HUNT: readonly SightingSketch[] = [
    { id: 'a', ...mill, day: 0 },
    { id: 'b', ...mill, kind: 'in_review', day: 10 },
    { id: 'c', ...mill, kind: 'rejection', day: 25 },
    { id: 'd', ...foundry, day: 22 },
    { id: 'e', ...foundry, kind: 'interview_invite', day: 28 },
  ];

  it('tells a first visitor the answers of the last two weeks, newest first, and no receipts.', async () => {
    const { app } = await appOn(30, HUNT);
    const { heard_back } = await today(app);
    expect(heard_back.total).toBe(2);
    expect(heard_back.items).toMatchObject([
      {
        company: 'Tarn Foundry',
        role: 'Moulder',
        status: 'interview',
        item_id: 'e',
        kind: 'interview_invite',
        summary: 'Invited to an interview',
        at: day(28),
      },
      { company: 'Orrin Mills', item_id: 'c', kind: 'rejection' },
    ]);
  });

  it('tells what came by mail since the visit before ended, by the time of the mail.', async () => {
    const { app, wait } = await appOn(26, HUNT.slice(0, 3));
    expect((await app.put('/visit')).status).toBe(204);
    expect((await today(app)).since).toBeNull();
    wait(29 * MINUTE);
    await app.put('/visit');
    expect((await today(app)).since).toBeNull();
    await record(app.tracker, HUNT.slice(3));
    wait(48 * HOUR);
    const away = await today(app);
    expect(away.since).toBe(new Date(dayAt(26) + 29 * MINUTE).toISOString());
    expect(away.heard_back.items.map(({ item_id }: { item_id: string }) => item_id)).toEqual(['e']);
    await app.put('/visit');
    expect(await today(app)).toEqual(away);
  });

  it('tells nothing of hidden applications, nor what the person added or wrote.', async () => {
    const { app } = await appOn(30, HUNT);
    await app.post('/corrections', { type: 'hide', item: 'a', hidden: true });
    const entry = {
      type: 'entry',
      kind: 'rejection',
      at: day(29),
      company: 'Welling Glass',
      role: null,
      text: '',
    };
    await app.post('/corrections', entry);
    expect(companies((await today(app)).heard_back.items)).toEqual(['Tarn Foundry']);
  });

  it('holds fifty lines and counts all.', async () => {
    const many = Array.from({ length: 60 }, (_, n) => ({
      id: `m${n}`,
      company: `Orrin Mills ${n}`,
      reqId: `R-${n}`,
      from: `jobs@mill${n}.example`,
      kind: 'rejection' as const,
      day: 20 + n / 10,
    }));
    const { app } = await appOn(30, many);
    const { heard_back } = await today(app);
    expect([heard_back.total, heard_back.items.length]).toEqual([60, 50]);
    expect(heard_back.items[0].item_id).toBe('m59');
  });
});

describe('what needs the person', () => {
  it('are offers, interviews that are not over, the soonest first, and assessments.', async () => {
    const { app, wait } = await appOn(10, [
      { id: 'a', ...mill, kind: 'interview_scheduled', day: 5, interview: at(14) },
      { id: 'b', ...foundry, kind: 'interview_scheduled', day: 6, interview: at(12) },
      { id: 'c', ...glass, kind: 'assessment', day: 7 },
      { id: 'd', company: 'Zest Bakery', from: 'jobs@zest.example', kind: 'offer', day: 8 },
    ]);
    const { needs_you } = await today(app);
    expect(needs_you.offers).toMatchObject([
      { company: 'Zest Bakery', item_id: 'd', at: day(8), status: 'offer' },
    ]);
    expect(needs_you.interviews).toMatchObject([
      { company: 'Tarn Foundry', start: day(12), tz: 'Europe/Berlin', where: 'Hall 2' },
      { company: 'Orrin Mills', start: day(14), end: new Date(dayAt(14) + HOUR).toISOString() },
    ]);
    expect(needs_you.assessments).toMatchObject([
      { company: 'Welling Glass', item_id: 'c', asked_at: day(7), due: null },
    ]);
    wait(2 * 24 * HOUR + 30 * MINUTE);
    expect((await today(app)).needs_you.interviews).toHaveLength(2);
    wait(30 * MINUTE);
    expect(companies((await today(app)).needs_you.interviews)).toEqual(['Orrin Mills']);
  });

  it('are as many mails to look at as wait for review.', async () => {
    const { app } = await appOn(10, [
      { id: 'a', ...mill },
      { id: 'b', ...mill, kind: 'rejection', day: 2, review: true },
    ]);
    expect((await today(app)).needs_you.review).toBe(1);
    expect((await app.get('/review')).body.left).toBe(1);
    await app.post('/corrections', { type: 'kind', item: 'b', kind: 'rejection' });
    expect((await today(app)).needs_you.review).toBe(0);
  });

  it('is told with each application, too, and by the list.', async () => {
    const { app, wait } = await appOn(10, [
      { id: 'a', ...mill, kind: 'interview_scheduled', day: 5, interview: at(14) },
    ]);
    const next = { type: 'interview', at: day(14), item_id: 'a' };
    const [listed] = (await app.get('/applications')).body.items;
    expect(listed.next_step).toEqual(next);
    expect((await app.get(`/applications/${listed.id}`)).body.next_step).toEqual(next);
    wait(9 * 24 * HOUR);
    expect((await app.get('/applications')).body.items[0].next_step).toBeNull();
  });
});

describe('silence', () => {
  it('names who waits longer than usual, the latest to fall silent first.', async () => {
    const { app } = await appOn(60, [
      { id: 'a', ...mill, day: 10 },
      { id: 'b', ...foundry, kind: 'interview_invite', day: 20 },
      { id: 'c', ...glass, day: 50 },
      { id: 'd', company: 'Zest Bakery', from: 'jobs@zest.example', kind: 'rejection', day: 1 },
    ]);
    expect((await today(app)).silent).toMatchObject({
      total: 2,
      items: [
        { company: 'Orrin Mills', usual_days: 21, last_activity_at: day(10), silent_since: day(31) },
        { company: 'Tarn Foundry', usual_days: 10, silent_since: day(30) },
      ],
    });
  });

  it('is the same in Today, in the list, and by the filter.', async () => {
    const { app } = await appOn(60, [
      { id: 'a', ...mill, day: 10 },
      { id: 'c', ...glass, day: 50 },
      { id: 'n', ...foundry, day: null },
    ]);
    const all = (await app.get('/applications?sort=company&order=asc')).body.items;
    expect(all.map(({ silent_since }: { silent_since: string }) => silent_since)).toEqual([
      day(31),
      null,
      null,
    ]);
    expect(companies((await app.get('/applications?silent=true')).body.items)).toEqual(['Orrin Mills']);
    const others = (await app.get('/applications?silent=false&sort=company&order=asc')).body;
    expect([others.total, ...companies(others.items)]).toEqual([2, 'Tarn Foundry', 'Welling Glass']);
    await app.post('/corrections', { type: 'hide', item: 'a', hidden: true });
    expect((await app.get('/applications?silent=true&hidden=true')).body.total).toBe(0);
    expect((await app.get('/applications?silent=false&hidden=true')).body.total).toBe(1);
    const [hidden] = (await app.get('/applications?hidden=true')).body.items;
    expect(hidden).toMatchObject({ company: 'Orrin Mills', waiting_since: day(10), silent_since: null });
  });

  it('is counted from the end of an interview that nothing followed, in Today as in the list.', async () => {
    const start = Date.parse(day(20));
    const interview = { start, end: start + 3_600_000, tz: null, where: null, cancelled: false };
    const { app } = await appOn(60, [
      { id: 'a', ...mill, kind: 'interview_scheduled', day: 10, interview },
      { id: 'b', ...glass, day: 50 },
    ]);
    const [line] = (await today(app)).silent.items;
    const [application, other] = (await app.get('/applications?sort=company&order=asc')).body.items;
    const waiting = new Date(start + 3_600_000).toISOString();
    expect(application).toMatchObject({
      company: 'Orrin Mills',
      last_activity_at: day(10),
      waiting_since: waiting,
    });
    expect(application.silent_since).toBe(line.silent_since);
    expect(Date.parse(line.silent_since) - Date.parse(waiting)).toBe(line.usual_days * 86_400_000);
    expect(other).toMatchObject({ silent_since: null, waiting_since: day(50) });
  });

  it("learns from the person's own waits, of which most were short.", async () => {
    const answered = Array.from({ length: 10 }, (_, n) => {
      const about = { company: `Orrin Mills ${n}`, reqId: `R-${n}`, from: `jobs@mill${n}.example` };
      return [
        { id: `a${n}`, ...about, day: 0 },
        // Answered after 1 to 10 days: eight of ten waited no longer than 8.
        { id: `b${n}`, ...about, kind: 'rejection' as const, day: n + 1 },
      ];
    }).flat();
    const { app } = await appOn(40, [...answered, { id: 'z', ...foundry, day: 20 }]);
    // (10 × 8 + 8 × 21) / 18, rounded up.
    expect((await today(app)).silent.items).toMatchObject([{ company: 'Tarn Foundry', usual_days: 14 }]);
    const listed = async () => (await app.get('/applications?q=tarn')).body.items[0].silent_since;
    expect(await listed()).toBe(day(34));
    const late = { company: 'Orrin Mills 10', reqId: 'R-10', from: 'jobs@mill10.example' };
    const more = [
      { id: 'a10', ...late, day: 0 },
      { id: 'b10', ...late, kind: 'rejection' as const, day: 11 },
    ];
    await record(app.tracker, more);
    expect(await listed()).toBe(day(35));
    // One more wait moves the middle on: (11 × 9 + 8 × 21) / 19, rounded up.
    expect((await today(app)).silent.items).toMatchObject([{ company: 'Tarn Foundry', usual_days: 15 }]);
  });
});

describe('the numbers', () => {
  it('count applications, answers, interviews and offers, and take the middle of the times to an answer.', async () => {
    const { app } = await appOn(60, [
      { id: 'a1', ...mill, day: 0 },
      { id: 'a2', ...mill, kind: 'interview_invite', day: 4 },
      { id: 'a3', ...mill, kind: 'rejection', day: 20 },
      { id: 'b1', ...foundry, day: 0 },
      { id: 'b2', ...foundry, kind: 'offer', day: 9 },
      { id: 'c1', ...glass, day: 3 },
      // Nobody knows when this one was made, so it tells of no wait.
      { id: 'd1', company: 'Zest Bakery', from: 'jobs@zest.example', kind: 'rejection', day: 1 },
    ]);
    expect((await today(app)).numbers).toEqual({
      applied: 4,
      heard_back: 3,
      interviews: 1,
      offers: 1,
      median_days_to_answer: 6.5,
    });
    await app.post('/corrections', { type: 'hide', item: 'b1', hidden: true });
    expect((await today(app)).numbers).toMatchObject({ applied: 3, offers: 0, median_days_to_answer: 4 });
  });
});

const UNCHOSEN = { sensitivity: 'normal', body_days: null, sheets: null, applying: null };

describe('the settings', () => {
  it('are as usual until the person chooses, and then as chosen.', async () => {
    const { app } = await appOn(1);
    expect((await app.get('/settings')).body).toMatchObject(UNCHOSEN);
    expect((await app.put('/settings', { sensitivity: 'few' })).body).toMatchObject({
      ...UNCHOSEN,
      sensitivity: 'few',
    });
    expect((await app.get('/settings')).body).toMatchObject({ ...UNCHOSEN, sensitivity: 'few' });
  });

  it.each([{}, { sensitivity: 'never' }, { sensitivity: null }, 'few'])('refuse %j.', async (body) => {
    const { app } = await appOn(1);
    const answer = await app.put('/settings', body);
    expect(answer.status).toBe(422);
    expect((await app.get('/settings')).body).toMatchObject(UNCHOSEN);
  });
});
