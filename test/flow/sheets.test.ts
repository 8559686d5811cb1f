// Tests of D1 and D5 that a person's sheet holds their applications, is asked for once at a time, and tells how it went.
import { describe, expect, it } from 'vitest';
import { outsideTools } from '../../src/bin/fetching.ts';
import { openMeter } from '../../src/bin/open-meter.ts';
import { openOperations } from '../../src/bin/operations.ts';
import { CSV_COLUMNS } from '../../src/contracts/api.ts';
import { readConfig } from '../../src/ops/config.ts';
import { findJob } from '../../src/queue/find-job.ts';
import { DEAD, LEASED, queueTables } from '../../src/queue/tables.ts';
import { sheetJob } from '../../src/tracking/request-sheet.ts';
import { scratchApp, type ScratchApp } from './scratch-app.ts';
import { scratchSheet, SHEET, TAB } from './scratch-sheet.ts';
import { USER } from './scratch-tracker.ts';

const change = (app: ScratchApp, id: string, body: object) =>
  app.request(`/api/v1/applications/${id}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

describe('the sheet of a person', () => {
  it('holds the columns of the CSV, what the filter lets through, and marks what was hidden.', async () => {
    const { app, add, sync, rows, tab } = await scratchSheet();
    const first = await add('Alderworks', { at: '2026-01-01T09:00:00Z' });
    await add('Brindle', { at: '2026-01-02T09:00:00Z' });
    await add('Norvane', { status: 'rejected', at: '2026-01-03T09:00:00Z' });
    expect(await sync({ status: ['saved'] })).toMatchObject({
      state: 'done',
      note: null,
      report: { rows: 2, added: 2, changed: 0, removed: 0 },
    });
    expect(tab().cells[0]).toEqual([...CSV_COLUMNS, 'id']);
    await change(app, first, { status: 'applied' });
    expect(await sync({ status: ['saved'] })).toMatchObject({ report: { rows: 2, added: 0, changed: 1 } });
    await change(app, first, { hidden: true });
    expect(await sync()).toMatchObject({ report: { rows: 2, added: 1, removed: 1 } });
    expect(rows('company', 'status')).toEqual([
      ['Alderworks', 'removed from Hearback'],
      ['Brindle', 'saved'],
      ['Norvane', 'rejected'],
    ]);
  });

  it('is named once for all in the settings, by its address.', async () => {
    const { app, add, work, sheet } = await scratchSheet();
    await add('Alderworks');
    const unnamed = await app.post('/exports/sheets', {});
    expect([unnamed.status, unnamed.body.detail]).toEqual([
      409,
      expect.stringContaining('No spreadsheet is named'),
    ]);
    const wrong = { sensitivity: 'normal', sheets: { spreadsheet: 'my sheet', tab: TAB } };
    expect((await app.put('/settings', wrong)).status).toBe(422);
    const spreadsheet = `https://docs.google.com/spreadsheets/d/${SHEET}/edit?gid=0#gid=0`;
    const kept = await app.put('/settings', {
      sensitivity: 'normal',
      sheets: { spreadsheet, tab: "Ida's jobs" },
    });
    expect(kept.body.sheets).toEqual({ spreadsheet: SHEET, tab: "Ida's jobs" });
    expect((await app.put('/settings', { sensitivity: 'few' })).body.sheets).toEqual(kept.body.sheets);
    expect((await app.post('/exports/sheets', {})).body.sync).toMatchObject({
      state: 'waiting',
      tab: "Ida's jobs",
    });
    expect(await work()).toMatchObject({ state: 'done' });
    expect(sheet.tab("Ida's jobs").cells).toHaveLength(2);
  });

  it('says what to set up where nothing is, and to whom to share where it is.', async () => {
    const { get, post } = await scratchApp();
    expect((await get('/exports/sheets')).body).toEqual({ account: null, sync: null });
    const refused = await post('/exports/sheets', { spreadsheet: SHEET });
    expect([refused.status, refused.body.detail]).toEqual([
      409,
      expect.stringContaining('GOOGLE_SERVICE_ACCOUNT_JSON'),
    ]);
    const { app, fake } = await scratchSheet();
    expect((await app.get('/exports/sheets')).body).toEqual({ account: fake.email, sync: null });
  });

  it('waits while Google is busy or cannot be reached, and fails at once where only the person can help.', async () => {
    const { tracker, fake, add, sync, work } = await scratchSheet();
    await add('Alderworks');
    fake.fault = () => 503;
    expect(await sync()).toMatchObject({
      state: 'waiting',
      note: expect.stringContaining('tried again later'),
    });
    expect(await findJob(tracker.db, sheetJob(USER))).toBe('open');
    fake.fault = () => null;
    expect(await work()).toMatchObject({ state: 'done', note: null });
    fake.shared.clear();
    expect(await sync()).toMatchObject({
      state: 'failed',
      note: expect.stringContaining('share the spreadsheet'),
    });
    expect(await findJob(tracker.db, sheetJob(USER))).toBeNull();
  });

  it('gives up after many tries, tells so, and is tried again when it is asked for.', async () => {
    const { fake, add, sync, work } = await scratchSheet();
    await add('Alderworks');
    fake.fault = () => 'cut';
    await sync();
    for (let n = 0; n < 10; n += 1) expect((await work()).state).toBe('waiting');
    expect(await work()).toMatchObject({
      state: 'failed',
      note: expect.stringContaining('cannot be reached'),
    });
    fake.fault = () => null;
    expect(await sync()).toMatchObject({ state: 'done' });
  });

  it('is written by one at a time, and again for a wish that comes meanwhile.', async () => {
    const { app, fake, sheet, add, sync } = await scratchSheet();
    await add('Alderworks');
    let asked: Promise<unknown> | null = null;
    fake.after = () => (asked ??= app.post('/exports/sheets', { spreadsheet: SHEET, tab: 'Other' }));
    expect(await sync()).toMatchObject({ state: 'done', report: { added: 1 } });
    await asked;
    expect(sheet.tabs.map(({ title }) => title)).toEqual(['Sheet1', TAB, 'Other']);
    expect(sheet.tab('Other').cells).toHaveLength(2);
  });

  it('costs calls that are counted like those to providers of mail, reads and writes apart.', async () => {
    const meter = openMeter();
    const { spend } = outsideTools(readConfig({}), undefined, meter);
    const { tracker, fake, add, sync } = await scratchSheet({ spend });
    await add('Alderworks');
    await sync();
    const { metrics } = openOperations({
      db: tracker.db,
      meter,
      now: Date.now,
      writerAnswers: () => Promise.resolve(true),
      modelBudget: null,
    });
    const told = await metrics.render();
    for (const [provider, call] of [
      ['sheetsRead', 'read'],
      ['sheetsWrite', 'write'],
    ] as const) {
      const made = fake.calls.filter(({ type }) => type === call).length;
      expect(made).toBeGreaterThan(1);
      expect(told).toContain(
        `hearback_provider_calls_total{provider="${provider}",call="${call}"} ${made}\n`,
      );
      expect(told).toContain(
        `hearback_provider_units_total{provider="${provider}",call="${call}"} ${made}\n`,
      );
      const budget = `hearback_provider_budget_units_per_minute{provider="${provider}",of="project"} 60\n`;
      expect(told).toContain(budget);
    }
  });

  it('goes on where a worker was killed, and says so when that happened too often.', async () => {
    const { tracker, app, add, sync, work } = await scratchSheet();
    await add('Alderworks');
    await app.post('/exports/sheets', { spreadsheet: SHEET });
    const jobs = () => queueTables(tracker.db).updateTable('jobs');
    await jobs().set({ state: LEASED, starts: 1, lease: 'of a dead worker', due_at: 0 }).execute();
    expect(await work()).toMatchObject({ state: 'done' });
    await app.post('/exports/sheets', { spreadsheet: SHEET });
    await jobs().set({ state: DEAD, starts: 3 }).execute();
    const { body } = await app.get('/exports/sheets');
    expect(body.sync).toMatchObject({ state: 'failed', note: expect.stringContaining('interrupted') });
    expect(await sync()).toMatchObject({ state: 'done' });
  });
});
