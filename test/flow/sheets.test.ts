// Tests that a sheet is brought up to date row by row, and that what a person writes in it stays with its row.
import { describe, expect, it } from 'vitest';
import { CSV_COLUMNS } from '../../src/contracts/api.ts';
import { scratchSheet, SHEET, TAB } from './scratch-sheet.ts';

const NOTES = CSV_COLUMNS.length + 1;
const STATUS = CSV_COLUMNS.indexOf('status');

/** Three applications in the sheet, with a note of the person's beside the second. */
async function filled() {
  const scratch = await scratchSheet();
  const ids = [
    await scratch.add('Alderworks', { at: '2026-01-01T09:00:00Z' }),
    await scratch.add('Brindle', { at: '2026-01-02T09:00:00Z' }),
    await scratch.add('Norvane', { at: '2026-01-03T09:00:00Z' }),
  ] as const;
  const first = await scratch.sync();
  scratch.sheet.put(scratch.tab(), 0, NOTES, 'My notes');
  scratch.sheet.put(scratch.tab(), 2, NOTES, 'ask about the mill');
  return { ...scratch, ids, first };
}

describe('a sheet', () => {
  it('gets a tab with headings, a row for each application and a hidden column of ids.', async () => {
    const { tab, sheet, rows, ids, first } = await filled();
    expect(first).toMatchObject({
      state: 'done',
      note: null,
      report: { rows: 3, added: 3, changed: 0, removed: 0 },
    });
    expect(tab().cells[0]?.slice(0, -1)).toEqual([...CSV_COLUMNS, 'id']);
    expect(rows('company', 'status', 'id')).toEqual([
      ['Alderworks', 'saved', ids[0]],
      ['Brindle', 'saved', ids[1]],
      ['Norvane', 'saved', ids[2]],
    ]);
    expect([...tab().hiddenColumns]).toEqual([CSV_COLUMNS.length]);
    expect(tab().frozenRowCount).toBe(1);
    expect(sheet.tab('Sheet1').cells).toEqual([]);
  });

  it('is written no more than there is to write.', async () => {
    const { app, fake, sync, ids } = await filled();
    fake.calls.length = 0;
    expect(await sync()).toMatchObject({ report: { rows: 3, added: 0, changed: 0, removed: 0 } });
    expect(fake.calls.map(({ what }) => what)).toEqual(['tabs', 'values']);
    await app.request(`/api/v1/applications/${ids[1]}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ status: 'offer' }),
    });
    expect(await sync()).toMatchObject({ report: { added: 0, changed: 1 } });
    expect(fake.calls.filter(({ type }) => type === 'write')).toHaveLength(1);
  });

  it('keeps what a person wrote beside a row with it, however they sort it.', async () => {
    const { add, sync, sheet, tab, rows } = await filled();
    sheet.sort(tab(), NOTES);
    await add('Zillmere');
    await sync();
    expect(rows('company', 'My notes')).toEqual([
      ['Alderworks', ''],
      ['Norvane', ''],
      ['Brindle', 'ask about the mill'],
      ['Zillmere', ''],
    ]);
  });

  it('takes its own cells back when they were edited, and no others.', async () => {
    const { sync, sheet, tab, rows } = await filled();
    sheet.put(tab(), 1, 0, '=HYPERLINK("https://evil.example")');
    sheet.put(tab(), 4, 0, 'A row of my own');
    expect(await sync()).toMatchObject({ report: { rows: 3, changed: 1 } });
    expect(rows('company', 'My notes')).toEqual([
      ['Alderworks', ''],
      ['Brindle', 'ask about the mill'],
      ['Norvane', ''],
      ['A row of my own', ''],
    ]);
  });

  it('adds new rows below all that stands there.', async () => {
    const { add, sync, sheet, tab, rows } = await filled();
    sheet.put(tab(), 5, NOTES, 'a line of my own');
    await add('Zillmere');
    await sync();
    expect(rows('company')).toEqual([['Alderworks'], ['Brindle'], ['Norvane'], [''], [''], ['Zillmere']]);
  });

  it('marks what is gone, and takes the mark back when it comes again.', async () => {
    const { app, sync, rows, ids } = await filled();
    const hide = (hidden: boolean) =>
      app.request(`/api/v1/applications/${ids[1]}`, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ hidden }),
      });
    await hide(true);
    expect(await sync()).toMatchObject({ report: { rows: 2, removed: 1 } });
    expect(rows('status', 'My notes')[1]).toEqual(['removed from Hearback', 'ask about the mill']);
    expect(await sync()).toMatchObject({ report: { rows: 2, removed: 0 } });
    await hide(false);
    expect(await sync()).toMatchObject({ report: { rows: 3, changed: 1 } });
    expect(rows('status', 'My notes')[1]).toEqual(['saved', 'ask about the mill']);
  });

  it('finds its columns wherever they were moved to, and makes anew what was deleted or renamed.', async () => {
    const { add, sync, sheet, tab, rows } = await filled();
    sheet.insertColumn(tab(), 1);
    sheet.put(tab(), 0, 1, 'Stars');
    sheet.put(tab(), 2, 1, 5);
    sheet.put(tab(), 0, STATUS + 1, 'Stand');
    await add('Zillmere');
    await sync();
    expect(rows('company', 'Stars', 'Stand', 'status', 'My notes')).toEqual([
      ['Alderworks', '', 'saved', 'saved', ''],
      ['Brindle', 5, 'saved', 'saved', 'ask about the mill'],
      ['Norvane', '', 'saved', 'saved', ''],
      ['Zillmere', '', '', 'saved', ''],
    ]);
  });

  it('empties the copy that a person made of a row, which would grow old.', async () => {
    const { sync, sheet, tab, rows } = await filled();
    for (const [column, cell] of (tab().cells[1] ?? []).entries()) sheet.put(tab(), 6, column, cell);
    sheet.put(tab(), 6, NOTES, 'copy');
    await sync();
    expect(rows('company', 'id', 'My notes')[5]).toEqual(['', '', 'copy']);
  });

  it('never holds a formula that a mail brought, nor more than a cell takes.', async () => {
    const { add, sync, rows } = await scratchSheet();
    await add('=IMPORTXML("https://evil.example")');
    await sync();
    expect(rows('company')).toEqual([['=IMPORTXML("https://evil.example")']]);
  });

  it('gets rows for what the filter lets through, and keeps up to date what stands there.', async () => {
    const { app, add, sync, rows, ids } = await filled();
    await add('Zillmere', { status: 'rejected' });
    await app.request(`/api/v1/applications/${ids[0]}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ status: 'applied' }),
    });
    expect(await sync({ status: ['saved'] })).toMatchObject({ report: { rows: 3, added: 0, changed: 1 } });
    expect(rows('company', 'status')).toEqual([
      ['Alderworks', 'applied'],
      ['Brindle', 'saved'],
      ['Norvane', 'saved'],
    ]);
  });

  it('is named once for all in the settings, by its address.', async () => {
    const { app, add, work, sheet } = await scratchSheet();
    await add('Alderworks');
    expect((await app.post('/exports/sheets', {})).body.detail).toContain('No spreadsheet is named');
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
});
