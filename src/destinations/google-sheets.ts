// Google Sheets: keeps one tab of a spreadsheet up to date, and leaves what a person writes beside it with its row.
import type { Destination, SyncReport, SyncTools, SyncWish } from '../contracts/destination.ts';
import { AccountError } from '../contracts/mail-account.ts';
import { cellsRange, columnRange, rowsRange } from './google-sheets/grid-range.ts';
import { planWrites, type Plan, type PlannedRow } from './google-sheets/plan-writes.ts';
import { ID_COLUMN, readLayout, type Layout } from './google-sheets/read-layout.ts';
import { SheetsApi, type Tab, type WrittenRange } from './google-sheets/sheets-api.ts';

/** Rows of one call: far below the 2 MB that Google asks callers to stay under. */
const ROWS_WRITTEN = 500;
const ROWS_READ = 5000;
/** A person may sort the sheet, or delete rows, while it is written: so often it is looked at anew. */
const ROUNDS = 3;
/** Of a new tab; it grows when it is full. */
const FIRST_ROWS = 1000;

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

async function findTab(api: SheetsApi, name: string): Promise<Tab | null> {
  const tabs = await api.tabs();
  return tabs.find(({ title }) => title === name) ?? tabs.find(({ title }) => sameName(title, name)) ?? null;
}

async function openTab(api: SheetsApi, name: string): Promise<Tab> {
  const found = await findTab(api, name);
  if (found) return found;
  await api.addTab({ title: name, gridProperties: { rowCount: FIRST_ROWS, frozenRowCount: 1 } });
  const added = await findTab(api, name);
  if (added) return added;
  throw new AccountError('unreachable', 'the tab that was made is not there yet; it is looked for again');
}

async function readTab(api: SheetsApi, { title, rows }: Tab): Promise<unknown[][]> {
  const read: unknown[][] = [];
  for (let first = 1; first <= rows; first += ROWS_READ) {
    const last = Math.min(rows, first + ROWS_READ - 1);
    const values = await api.values(rowsRange(title, first, last));
    if (values.length === 0) continue;
    // What is empty at the end of a page is left out of it, and counts all the same.
    while (read.length < first - 1) read.push([]);
    read.push(...values);
  }
  return read;
}

/** Makes room for all rows and columns, and hides the ids when they are written for the first time. */
async function prepare(api: SheetsApi, tab: Tab, layout: Layout, plan: Plan): Promise<void> {
  const { sheetId } = tab;
  const last = plan.appended.at(-1)?.row ?? 1;
  const grow = (dimension: 'ROWS' | 'COLUMNS', length: number) =>
    length > 0 ? [{ appendDimension: { sheetId, dimension, length } }] : [];
  const startIndex = layout.idAt;
  const range = { sheetId, dimension: 'COLUMNS', startIndex, endIndex: startIndex + 1 };
  const hide = {
    updateDimensionProperties: { range, properties: { hiddenByUser: true }, fields: 'hiddenByUser' },
  };
  const requests = [
    ...grow('ROWS', last - tab.rows),
    ...grow('COLUMNS', layout.width - tab.columns),
    ...(layout.fresh ? [hide] : []),
  ];
  if (requests.length > 0) await api.change(requests);
}

function headings({ title }: Tab, { missing, width, fresh, idAt }: Layout): WrittenRange[] {
  if (missing.size === 0 && !fresh) return [];
  const values = Array.from(
    { length: width },
    (_, at) => missing.get(at) ?? (fresh && at === idAt ? ID_COLUMN : null),
  );
  return [{ range: cellsRange(title, 1, 1, width), values: [values] }];
}

/** Rows that stand one below the other are one range. */
function rangesOf({ title }: Tab, { width }: Layout, planned: readonly PlannedRow[]): WrittenRange[] {
  const blocks: PlannedRow[][] = [];
  for (const one of planned) {
    const block = blocks.at(-1);
    if (block && block.at(-1)?.row === one.row - 1) block.push(one);
    else blocks.push([one]);
  }
  return blocks.map((block) => {
    const first = block[0]?.row ?? 1;
    const range = cellsRange(title, first, first + block.length - 1, width);
    return { range, values: block.map(({ cells }) => cells) };
  });
}

async function write(
  api: SheetsApi,
  tab: Tab,
  layout: Layout,
  { appended, updated }: Plan,
  { report, signal }: Pick<SyncTools, 'report' | 'signal'>,
): Promise<void> {
  // New rows first: until they are there, a row that a person adds below could be in their way.
  const rows = [...appended, ...updated.toSorted((a, b) => a.row - b.row)];
  let first = headings(tab, layout);
  for (let done = 0; done < rows.length || first.length > 0; done += ROWS_WRITTEN) {
    signal.throwIfAborted();
    const chunk = rows.slice(done, done + ROWS_WRITTEN);
    await api.write([...first, ...rangesOf(tab, layout, chunk)]);
    first = [];
    await report(Math.min(rows.length, done + chunk.length), rows.length);
  }
}

/** Whether each row is still where it was when it was decided what to write there. */
async function stoodStill(api: SheetsApi, { title }: Tab, layout: Layout, plan: Plan): Promise<boolean> {
  const ids = await api.values(columnRange(title, layout.idAt));
  return [...plan.rowOf].every(([id, row]) => String(ids[row - 1]?.[0] ?? '') === id);
}

const add = (a: SyncReport, b: SyncReport): SyncReport => ({
  rows: b.rows,
  added: a.added + b.added,
  changed: a.changed + b.changed,
  removed: a.removed + b.removed,
});

async function sync(wish: SyncWish, tools: SyncTools): Promise<SyncReport> {
  const api = new SheetsApi(wish.place, tools);
  let report: SyncReport = { rows: 0, added: 0, changed: 0, removed: 0 };
  for (let round = 0; round < ROUNDS; round += 1) {
    const tab = await openTab(api, wish.table);
    const rows = await readTab(api, tab);
    const layout = readLayout(rows, wish.columns);
    const plan = await planWrites(wish, layout, rows);
    report = add(report, plan.report);
    await prepare(api, tab, layout, plan);
    await write(api, tab, layout, plan, tools);
    const wroteNothing = plan.appended.length + plan.updated.length === 0;
    if (wroteNothing || (await stoodStill(api, tab, layout, plan))) return report;
  }
  throw new AccountError(
    'unreachable',
    'somebody works in the sheet; it is tried again when it has come to rest',
  );
}

const googleSheets: Destination = { id: 'google-sheets', name: 'Google Sheets', sync };

export default googleSheets;
