// Tests of D5 that a sheet is brought up to date row by row, and that what a person writes in it stays with its row.
import { describe, expect, it } from 'vitest';
import { application, COLUMNS, NOTES, openSheet } from './open-sheet.ts';

const A = application('a', 'Alderworks');
const B = application('b', 'Brindle');
const N = application('n', 'Norvane');
const Z = application('z', 'Zillmere');

/** Three applications in the sheet, with a note of the person's beside the second. */
async function filled() {
  const open = await openSheet();
  const report = await open.sync([A, B, N]);
  open.put(0, NOTES, 'My notes');
  open.put(2, NOTES, 'ask about the mill');
  open.fake.calls.length = 0;
  return { ...open, report };
}

describe('a sheet', () => {
  it('gets a tab with headings, a row for each application and a hidden column of ids.', async () => {
    const { tab, sheet, report } = await filled();
    expect(report).toEqual({ rows: 3, added: 3, changed: 0, removed: 0 });
    expect(tab().cells.map((row) => row.slice(0, NOTES))).toEqual([
      [...COLUMNS, 'id'],
      ['Alderworks', 'applied', 1, 'a'],
      ['Brindle', 'applied', 1, 'b'],
      ['Norvane', 'applied', 1, 'n'],
    ]);
    expect([...tab().hiddenColumns]).toEqual([COLUMNS.length]);
    expect(tab().frozenRowCount).toBe(1);
    expect(sheet.tab('Sheet1').cells).toEqual([]);
  });

  it('is written no more than there is to write.', async () => {
    const { fake, sync } = await filled();
    expect(await sync([A, B, N])).toEqual({ rows: 3, added: 0, changed: 0, removed: 0 });
    expect(fake.calls.map(({ what }) => what)).toEqual(['tabs', 'values']);
    expect(await sync([A, application('b', 'Brindle', 'offer', 2), N])).toMatchObject({ changed: 1 });
    expect(fake.calls.filter(({ type }) => type === 'write')).toHaveLength(1);
  });

  it('keeps what a person wrote beside a row with it, however they sort it.', async () => {
    const { sync, sheet, tab, rows } = await filled();
    sheet.sort(tab(), NOTES);
    await sync([A, B, N, Z]);
    expect(rows('company', 'My notes')).toEqual([
      ['Alderworks', ''],
      ['Norvane', ''],
      ['Brindle', 'ask about the mill'],
      ['Zillmere', ''],
    ]);
  });

  it('takes its own cells back when they were edited, and no others.', async () => {
    const { sync, put, rows } = await filled();
    put(1, 0, 'Elderworks');
    put(4, 0, 'A row of my own');
    expect(await sync([A, B, N])).toMatchObject({ rows: 3, changed: 1 });
    expect(rows('company', 'My notes')).toEqual([
      ['Alderworks', ''],
      ['Brindle', 'ask about the mill'],
      ['Norvane', ''],
      ['A row of my own', ''],
    ]);
  });

  it('gets new rows below all that stands there, and grows.', async () => {
    const { sync, put, rows, tab } = await filled();
    put(5, NOTES, 'a line of my own');
    tab().rowCount = 6;
    tab().columnCount = NOTES + 1;
    await sync([A, B, N, Z], { columns: [...COLUMNS, 'source'] });
    expect(rows('company', 'source')).toEqual(
      ['Alderworks', 'Brindle', 'Norvane', '', '', 'Zillmere'].map((company) => [company, '']),
    );
    expect([tab().rowCount, tab().columnCount]).toEqual([7, NOTES + 2]);
  });

  it('marks what is gone, and takes the mark back when it comes again.', async () => {
    const { sync, rows } = await filled();
    expect(await sync([A, N])).toEqual({ rows: 2, added: 0, changed: 0, removed: 1 });
    expect(rows('company', 'status', 'My notes')[1]).toEqual(['Brindle', 'removed', 'ask about the mill']);
    expect(await sync([A, N])).toMatchObject({ removed: 0 });
    expect(await sync([A, B, N])).toMatchObject({ changed: 1 });
    expect(rows('status', 'My notes')[1]).toEqual(['applied', 'ask about the mill']);
  });

  it('keeps up to date, and does not add, what is not asked for.', async () => {
    const { sync, rows } = await filled();
    const changed = { ...application('b', 'Brindle', 'rejected'), wanted: false };
    expect(await sync([A, changed, N, { ...Z, wanted: false }])).toMatchObject({ rows: 3, changed: 1 });
    expect(rows('company', 'status')[1]).toEqual(['Brindle', 'rejected']);
  });

  it('finds its columns wherever they were moved to, and makes anew what was deleted or renamed.', async () => {
    const { sync, sheet, put, tab, rows } = await filled();
    sheet.insertColumn(tab(), 1);
    put(0, 1, 'Stars');
    put(2, 1, 5);
    put(0, 2, 'Stand');
    await sync([A, B, N, Z]);
    expect(rows('company', 'Stars', 'Stand', 'status', 'My notes')).toEqual([
      ['Alderworks', '', 'applied', 'applied', ''],
      ['Brindle', 5, 'applied', 'applied', 'ask about the mill'],
      ['Norvane', '', 'applied', 'applied', ''],
      ['Zillmere', '', '', 'applied', ''],
    ]);
  });

  it('empties the copy that a person made of a row, which would grow old.', async () => {
    const { sync, put, rows, tab } = await filled();
    for (const [column, cell] of (tab().cells[1] ?? []).entries()) put(6, column, cell);
    put(6, NOTES, 'copy');
    await sync([A, B, N]);
    expect(rows('company', 'id', 'My notes')[5]).toEqual(['', '', 'copy']);
    expect(rows('company')[0]).toEqual(['Alderworks']);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '=IMPORTXML("https://evil.example")', "'=1"])(
    'holds no formula that a mail brought: %j.',
    async (company) => {
      const { sync, rows } = await openSheet();
      // The fake takes RAW alone, by which Google keeps a text as the text that it is.
      await sync([application('a', company)]);
      expect(rows('company')).toEqual([[company]]);
      expect(await sync([application('a', company)])).toMatchObject({ changed: 0 });
    },
  );

  it('takes texts that no cell takes, as far as it does.', async () => {
    const { sync, rows } = await openSheet();
    await sync([application('a', `${'x'.repeat(49_999)}\u{1F600}`), application('b', '\ud800', '', null)]);
    expect(rows('company', 'status', 'events').map((row) => row.map((cell) => String(cell).length))).toEqual([
      [50_000, 7, 1],
      [1, 0, 0],
    ]);
  });

  it('of ten thousand applications takes some two dozen calls, within a minute’s quota.', async () => {
    const { sync, fake, tab, rows } = await openSheet({ quota: 60 });
    const all = Array.from({ length: 10_000 }, (_, n) => application(`id-${n}`, `Mill ${n}`, 'applied', n));
    expect(await sync(all)).toMatchObject({ rows: 10_000, added: 10_000 });
    const count = (type: string) => fake.calls.filter((call) => call.type === type).length;
    expect([count('read'), count('write'), fake.tokens]).toEqual([4, 22, 1]);
    expect(tab().rowCount).toBe(10_001);
    expect(rows('id')).toHaveLength(10_000);
    fake.calls.length = 0;
    all[7777] = application('id-7777', 'Mill 7777', 'offer');
    expect(await sync(all)).toMatchObject({ changed: 1 });
    expect([count('read'), count('write')]).toEqual([5, 1]);
  });
});
