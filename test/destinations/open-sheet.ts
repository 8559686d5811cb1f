// A fake spreadsheet and the Google Sheets plug beside it, without a tracker and without waiting.
import { onTestFinished } from 'vitest';
import type { Cell, SyncReport, TableRow } from '../../src/contracts/destination.ts';
import type { AccountTools } from '../../src/contracts/mail-account.ts';
import googleSheets from '../../src/destinations/google-sheets.ts';
import { rerouteFetch } from '../../src/net/reroute-fetch.ts';
import { readServiceAccount, serviceTokens } from '../../src/net/service-token.ts';
import { FakeSheets } from '../servers/fake-sheets.ts';
import type { FakeSpreadsheet, FakeTab, GridCell } from '../servers/sheets-grid.ts';

export const SHEET = '1orrinMills_sheet-0123456789abcdef';
const TAB = 'Applications';
export const COLUMNS = ['company', 'status', 'events'] as const;
/** Where a person begins to write: behind our columns and the ids. */
export const NOTES = COLUMNS.length + 1;
const SCOPE = 'https://www.googleapis.com/auth/spreadsheets';

export const application = (id: string, company: string, status = 'applied', more: Cell = 1): TableRow => ({
  id,
  cells: [company, status, more],
  wanted: true,
});

export interface OpenSheet {
  fake: FakeSheets;
  sheet: FakeSpreadsheet;
  tab: () => FakeTab;
  put: (row: number, column: number, cell: GridCell) => void;
  /** What the rows below the headings hold under these headings. */
  rows: (...pick: string[]) => GridCell[][];
  /** Brings the tab up to date with these. */
  sync: (applications: readonly TableRow[], more?: Wish) => Promise<SyncReport>;
}

interface Wish {
  place?: string;
  table?: string;
  columns?: readonly string[];
  signal?: AbortSignal;
}

const outsideOf = (fake: FakeSheets): AccountTools => ({
  fetch: rerouteFetch(
    (url, init) => fetch(url, init),
    new Map(
      ['https://sheets.googleapis.com', 'https://oauth2.googleapis.com'].map((from) => [from, fake.origin]),
    ),
  ),
  now: Date.now,
  spend: () => Promise.resolve(),
  pause: () => Promise.resolve(),
  note: () => undefined,
});

/** @param quota of reading and of writing, a minute */
export async function openSheet({ quota = 1000 }: { quota?: number } = {}): Promise<OpenSheet> {
  const fake = await new FakeSheets(Date.now, quota).start();
  onTestFinished(() => fake.close());
  const sheet = fake.add(SHEET);
  const outside = outsideOf(fake);
  const tokens = serviceTokens(readServiceAccount(fake.keyFile), SCOPE, outside);
  const tab = () => sheet.tab(TAB);
  return {
    fake,
    sheet,
    tab,
    put: (row, column, cell) => sheet.put(tab(), row, column, cell),
    rows(...pick) {
      const [head = [], ...rows] = tab().cells;
      return rows.map((row) => pick.map((name) => row[head.indexOf(name)] ?? ''));
    },
    sync(applications, { place = SHEET, table = TAB, columns = COLUMNS, signal } = {}) {
      async function* rows() {
        yield* applications;
      }
      return googleSheets.sync(
        { place, table, columns, rows, mark: { column: 'status', text: 'removed' } },
        {
          outside,
          accessToken: tokens.read,
          account: fake.email,
          report: () => Promise.resolve(),
          signal: signal ?? new AbortController().signal,
        },
      );
    },
  };
}
