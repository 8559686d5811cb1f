// Tests that a change of the settings holds at once and is carried out by and by, whatever comes in between.
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/bin/open-tracker.ts';
import type { Sensitivity } from '../../src/domain/sensitivity.ts';
import { replay } from '../../src/tracking/replay.ts';
import { applySettings } from '../../src/tracking/apply-settings.ts';
import { changeSettings } from '../../src/tracking/change-settings.ts';
import { scratchApp } from './scratch-app.ts';
import { scratchFolder } from './scratch-folder.ts';
import { applicationsOf, record, scratchTracker, USER, type SightingSketch } from './scratch-tracker.ts';

/** Enough for several pieces; asked for under `many` are all, under `normal` half of them, under `few` a quarter. */
const MAILS: readonly SightingSketch[] = Array.from({ length: 160 }, (_, n) => ({
  id: sha256(`mail ${n}`),
  // Names that share a word are grouped together; these stand each for itself.
  company: `Orrin${n} Mills${n}`,
  from: `jobs@mill${n}.example`,
  kind: 'rejection',
  day: n,
  review: n % 2 === 0,
  confidence: [0.4, 0.7, 0.55, 0.7][n % 4] as number,
}));

async function filled(folder = scratchFolder()) {
  const tracker = await scratchTracker(folder);
  await record(tracker, MAILS);
  const choose = (sensitivity: Sensitivity) => changeSettings(tracker.db, USER, { sensitivity });
  return { tracker, folder, choose };
}
type Tracker = Awaited<ReturnType<typeof filled>>['tracker'];

/** Stops after that many pieces. */
function after(pieces: number): () => boolean {
  let left = pieces;
  return () => (left -= 1) < 0;
}

const carryOut = (tracker: Tracker, shouldStop?: () => boolean) =>
  applySettings(tracker.db, tracker, USER, shouldStop);

const asked = async (tracker: Tracker) =>
  (await applicationsOf(tracker)).filter(({ needsReview }) => needsReview).length;

async function expectFolded(tracker: Tracker): Promise<void> {
  const folded = await applicationsOf(tracker);
  await replay(tracker.db, tracker, USER);
  expect(folded).toEqual(await applicationsOf(tracker));
}

describe('a change of the settings', () => {
  it('holds at once, is told while it is carried out, and is over then.', async () => {
    const { tracker, choose } = await filled();
    const app = await scratchApp(tracker);
    await choose('many');
    const state = async () => (await app.get('/settings')).body;
    expect(await state()).toEqual({
      sensitivity: 'many',
      body_days: null,
      sheets: null,
      read_postings: false,
      applying: { done: 0, total: MAILS.length },
      version: expect.any(String),
    });
    expect(await asked(tracker)).toBe(80);
    await carryOut(tracker, after(2));
    const { done } = (await state()).applying;
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(MAILS.length);
    expect(await asked(tracker)).toBeGreaterThan(80);
    await carryOut(tracker);
    expect(await state()).toMatchObject({ sensitivity: 'many', body_days: null, applying: null });
    expect(await asked(tracker)).toBe(160);
    await expectFolded(tracker);
  });

  it('goes on where it was when the program was ended meanwhile.', async () => {
    const { tracker, folder, choose } = await filled();
    await choose('few');
    await carryOut(tracker, after(1));
    await tracker.db.destroy();
    const again = await scratchTracker(folder);
    expect(await asked(again)).toBeGreaterThan(40);
    await carryOut(again);
    expect(await asked(again)).toBe(40);
    await expectFolded(again);
  });

  it('is overtaken by the next one, which has the last word.', async () => {
    const { tracker, choose } = await filled();
    await choose('many');
    await carryOut(tracker, after(2));
    await choose('few');
    await carryOut(tracker, after(1));
    await choose('normal');
    await carryOut(tracker);
    expect(await asked(tracker)).toBe(80);
    await expectFolded(tracker);
  });

  it('leaves nothing of itself when it is taken back.', async () => {
    const { tracker, choose } = await filled();
    const before = await applicationsOf(tracker);
    await choose('many');
    await carryOut(tracker, after(1));
    await choose('normal');
    await carryOut(tracker);
    expect(await applicationsOf(tracker)).toEqual(before);
  });

  it('lets others have their turn between its pieces.', async () => {
    const { tracker, choose } = await filled();
    await choose('many');
    let turns = 0;
    const others = setInterval(() => (turns += 1), 0);
    const before: number[] = [];
    await carryOut(tracker, () => before.push(turns) < 0);
    clearInterval(others);
    expect(before.at(-1)).toBeGreaterThan(before[0] as number);
  });

  it('is no change when the same is chosen again.', async () => {
    const { tracker, choose } = await filled();
    await choose('normal');
    const app = await scratchApp(tracker);
    expect((await app.get('/settings')).body.applying).toBeNull();
  });

  it('takes in mail that comes meanwhile.', async () => {
    const { tracker, choose } = await filled();
    await choose('many');
    await carryOut(tracker, after(1));
    const late = { company: 'Tarn Foundry', from: 'jobs@tarn.example', kind: 'rejection' as const, day: 3 };
    await record(tracker, [{ id: sha256('late'), ...late, confidence: 0.7 }]);
    await carryOut(tracker);
    expect(await asked(tracker)).toBe(161);
    await expectFolded(tracker);
  });
});
