// A tracker whose sheet is kept at a fake Google, without waiting for the time to pass.
import { onTestFinished } from 'vitest';
import { outsideTools } from '../../src/bin/fetching.ts';
import type { Tracker } from '../../src/bin/open-tracker.ts';
import { openSyncing } from '../../src/bin/syncing.ts';
import type { AccountTools } from '../../src/contracts/mail-account.ts';
import { readConfig } from '../../src/ops/config.ts';
import { queueTables } from '../../src/queue/tables.ts';
import { FakeSheets } from '../servers/fake-sheets.ts';
import type { FakeSpreadsheet, FakeTab, GridCell } from '../servers/sheets-grid.ts';
import { scratchApp, type ScratchApp } from './scratch-app.ts';
import { scratchTracker } from './scratch-tracker.ts';

export const SHEET = '1orrinMills_sheet-0123456789abcdef';
export const TAB = 'Applications';

export interface ScratchSheet {
  tracker: Tracker;
  app: ScratchApp;
  fake: FakeSheets;
  sheet: FakeSpreadsheet;
  tab: () => FakeTab;
  /** Rows of the tab by company, as far as they tell what `pick` names. */
  rows: (...pick: string[]) => GridCell[][];
  /** Asks for a sync by the API and does it; returns how it is then. */
  sync: (wish?: object) => Promise<SheetAnswer>;
  /** Does what the queue holds, whenever it is due. */
  work: () => Promise<SheetAnswer>;
  add: (company: string, more?: object) => Promise<string>;
}

export interface SheetAnswer {
  state: string;
  note: string | null;
  report: { rows: number; added: number; changed: number; removed: number } | null;
}

/** @param quick leaves out pauses and budgets */
export async function scratchSheet(quick: Partial<AccountTools> = {}): Promise<ScratchSheet> {
  const fake = await new FakeSheets().start();
  onTestFinished(() => fake.close());
  const sheet = fake.add(SHEET);
  const tracker = { ...(await scratchTracker()), now: Date.now };
  const app = await scratchApp(tracker, undefined, Date.now, new Map(), null, { sheetAccount: fake.email });
  const config = readConfig(fake.env);
  const outside = {
    ...outsideTools(config),
    spend: () => Promise.resolve(),
    pause: () => Promise.resolve(),
    ...quick,
  };
  const tab = () => sheet.tab(TAB);
  const state = async () => (await app.get('/exports/sheets')).body.sync as SheetAnswer;
  const work = async () => {
    await queueTables(tracker.db).updateTable('jobs').set({ due_at: 0 }).execute();
    await openSyncing({ ...tracker, outside }, config, () => undefined).drain();
    return state();
  };
  return {
    tracker,
    app,
    fake,
    sheet,
    tab,
    work,
    rows(...pick) {
      const [head = [], ...rows] = tab().cells;
      return rows.map((row) => pick.map((name) => row[head.indexOf(name)] ?? ''));
    },
    async sync(wish = {}) {
      const { status, body } = await app.post('/exports/sheets', { spreadsheet: SHEET, ...wish });
      if (status !== 202) throw new Error(JSON.stringify(body));
      return work();
    },
    async add(company, more = {}) {
      const { status, body } = await app.post('/applications', { company, role: 'Miller', ...more });
      if (status !== 201) throw new Error(JSON.stringify(body));
      return body.id as string;
    },
  };
}
