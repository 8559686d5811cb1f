// Tests of D5 and F3 that whatever ends a sync midway, the next one ends in the same sheet, and that each refusal says what to do.
import { describe, expect, it } from 'vitest';
import type { AccountError } from '../../src/contracts/mail-account.ts';
import type { SheetsCall, SheetsFault } from '../servers/fake-sheets.ts';
import { application, COLUMNS, NOTES, openSheet, SHEET, type OpenSheet } from './open-sheet.ts';

const many = (count: number, status = 'applied') =>
  Array.from({ length: count }, (_, n) => application(`id-${n}`, `Mill ${n}`, status, n));

/** What the first sync of so many, and a second one that changes all of them, must end in. */
async function control(count: number) {
  const { sync, put, tab } = await openSheet();
  await sync(many(3));
  put(2, NOTES, 'mine');
  await sync(many(count, 'offer'));
  return tab().cells;
}

const ROWS = 600;

/** As `control`, with something that happens at the n-th call of the second sync. */
async function disturbed(
  n: number,
  happens: (open: OpenSheet, call: SheetsCall, stop: AbortController) => SheetsFault | null,
) {
  const open = await openSheet();
  await open.sync(many(3));
  open.put(2, NOTES, 'mine');
  // It has to grow, too.
  open.tab().rowCount = 10;
  const stop = new AbortController();
  let calls = 0;
  open.fake.fault = (call) => ((calls += 1) === n ? happens(open, call, stop) : null);
  const outcome = await open
    .sync(many(ROWS, 'offer'), { signal: stop.signal })
    .catch((error: Error) => error);
  open.fake.fault = () => null;
  return { ...open, outcome, calls };
}

const refusalOf = (promise: Promise<unknown>): Promise<AccountError> =>
  promise.then(
    () => {
      throw new Error('nothing was refused');
    },
    (error: AccountError) => error,
  );

describe('a sync that is disturbed', () => {
  it('ends in the same sheet at whichever call it was killed, once it runs again.', async () => {
    const wanted = await control(ROWS);
    for (let n = 1; n <= 6; n += 1) {
      const { tab, sync, outcome } = await disturbed(n, (_open, _call, stop) => {
        stop.abort(new Error('killed'));
        return 'lost';
      });
      expect(outcome, `call ${n}`).toBeInstanceOf(Error);
      await sync(many(ROWS, 'offer'));
      expect(tab().cells, `call ${n}`).toEqual(wanted);
    }
  });

  it.each(['lost', 'cut', 429, 500, 503] as const)(
    'goes on by itself after %s at whichever call.',
    async (fault) => {
      const wanted = await control(ROWS);
      for (let n = 1; n <= 6; n += 2) {
        const { tab, outcome } = await disturbed(n, () => fault);
        expect(outcome, `call ${n}`).toMatchObject({ rows: ROWS });
        expect(tab().cells, `call ${n}`).toEqual(wanted);
      }
    },
  );

  it('makes its tab once, though the answer that it was made is lost.', async () => {
    const { fake, sync, sheet } = await openSheet();
    let lost = 0;
    fake.fault = ({ what }) => (what === 'addSheet' && (lost += 1) === 1 ? 'lost' : null);
    await sync(many(2));
    expect(sheet.tabs.map(({ title }) => title)).toEqual(['Sheet1', 'Applications']);
  });

  it('puts right what a person moved while it was written, and their notes stay with their rows.', async () => {
    const { fake, sync, sheet, tab, put, rows } = await openSheet();
    await sync(many(20));
    put(0, NOTES, 'Notes');
    for (let n = 0; n < 20; n += 1) put(n + 1, NOTES, `about ${n}`);
    let moved = 0;
    fake.fault = ({ what }) => {
      if (what === 'values:batchUpdate' && (moved += 1) === 1) {
        sheet.sort(tab(), 0);
        tab().cells.splice(5, 1);
      }
      return null;
    };
    const gone = String(
      many(20)
        .map(({ id }) => id)
        .toSorted()[4],
    ).slice(3);
    await sync(many(20, 'offer'));
    const found = rows('company', 'status', 'Notes');
    for (const [company, status, note] of found) {
      expect(status).toBe('offer');
      expect([`about ${String(company).slice(5)}`, '']).toContain(note);
    }
    expect(found.filter(([, , note]) => note !== '')).toHaveLength(19);
    expect(rows('Notes').flat()).not.toContain(`about ${gone}`);
  });

  it('gives way when somebody does not let the sheet come to rest.', async () => {
    const { fake, sync, tab } = await openSheet();
    await sync(many(5));
    fake.fault = ({ what }) => {
      if (what === 'values:batchUpdate') tab().cells.splice(1, 0, ...tab().cells.splice(4, 1));
      return null;
    };
    const restless = many(5).map((one, n) => application(one.id, `Mill ${n}`, 'offer', n + 100));
    expect(await refusalOf(sync(restless))).toMatchObject({ reason: 'unreachable' });
  });
});

describe('a refusal', () => {
  it.each<[string, (open: OpenSheet) => void, RegExp]>([
    [
      'a share that was taken back',
      ({ fake }) => fake.shared.delete(SHEET),
      /share the spreadsheet with that address as an editor$/,
    ],
    ['a share to look at alone', ({ fake }) => fake.shared.set(SHEET, 'viewer'), /as an editor$/],
    [
      'an id of nothing',
      ({ fake }) => fake.spreadsheets.clear(),
      /^there is no such spreadsheet; copy its address/,
    ],
    [
      'a tab that goes meanwhile',
      ({ fake, sheet }) => (fake.after = ({ what }) => what === 'values' && void sheet.tabs.splice(1)),
      /tab was deleted or renamed.*; sync again/,
    ],
    [
      'a tab that holds something else',
      ({ tab }) =>
        (tab().cells = [
          ['Plants', 'Water'],
          ['Fern', 'daily'],
        ]),
      /holds something else.*; name another tab/,
    ],
    [
      'a tab whose ids lost their heading',
      ({ put }) => put(0, COLUMNS.length, 'key'),
      /lost the heading “id”.*; write it back/,
    ],
    [
      'cells that are protected',
      ({ tab }) => (tab().isProtected = true),
      /protected; take the protection off/,
    ],
    [
      'an API that is switched off',
      ({ fake }) => (fake.apiDisabled = true),
      /switched off.*; switch it on there$/,
    ],
  ])('of %s is one line that says what to do.', async (_, happens, line) => {
    const open = await openSheet();
    await open.sync(many(2));
    happens(open);
    const { reason, message } = await refusalOf(open.sync(many(3, 'offer')));
    expect(reason).toBe('settings');
    expect(message).toMatch(line);
    expect(message).not.toContain('\n');
  });

  it('of a key that was deleted names its account, and nothing of the key.', async () => {
    const { fake, sync } = await openSheet();
    fake.keyDeleted = true;
    const { reason, message } = await refusalOf(sync(many(1)));
    expect(reason).toBe('consent');
    expect(message).not.toContain('PRIVATE');
    expect(message).toMatch(
      /does not accept the key of tracker@orrin.* make a new one and set GOOGLE_SERVICE_ACCOUNT_JSON/,
    );
  });

  it('for going too fast lasts no longer than Google’s minute, and then passes by itself.', async () => {
    const { fake, sync } = await openSheet();
    fake.fault = () => 429;
    expect(await refusalOf(sync(many(1)))).toMatchObject({ reason: 'throttled' });
    fake.fault = () => 503;
    expect(await refusalOf(sync(many(1)))).toMatchObject({ reason: 'unreachable' });
  });

  it('of a tab leaves everything in it as it was.', async () => {
    const { sync, tab } = await openSheet();
    await sync([]);
    tab().cells = [
      ['Plants', 'Water'],
      ['Fern', 'daily'],
    ];
    await refusalOf(sync(many(3)));
    expect(tab().cells).toEqual([
      ['Plants', 'Water'],
      ['Fern', 'daily'],
    ]);
  });
});
