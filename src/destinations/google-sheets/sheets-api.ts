// The calls of the Google Sheets API that keeping a tab up to date needs.
import { AccountError } from '../../contracts/mail-account.ts';
import type { SyncTools } from '../../contracts/destination.ts';
import { holdsObject, ProviderCalls, type ApiCall } from '../../net/provider-calls.ts';
import { judgeAnswer } from './judge-answer.ts';

export interface Tab {
  sheetId: number;
  title: string;
  rows: number;
  columns: number;
}

/** Cells to be written: null leaves a cell as it is, an empty text empties it. */
export interface WrittenRange {
  range: string;
  values: readonly (readonly (string | number | null)[])[];
}

interface SheetProperties {
  sheetId?: number;
  title?: string;
  gridProperties?: { rowCount?: number; columnCount?: number };
}

const ORIGIN = 'https://sheets.googleapis.com';
const JSON_BODY = { 'content-type': 'application/json' };

const toTab = ({ sheetId = 0, title = '', gridProperties }: SheetProperties): Tab => ({
  sheetId,
  title,
  rows: gridProperties?.rowCount ?? 0,
  columns: gridProperties?.columnCount ?? 0,
});

export class SheetsApi {
  readonly #root: string;
  readonly #reading: ProviderCalls;
  readonly #writing: ProviderCalls;
  readonly #signal: AbortSignal;

  /** @param spreadsheet its id, of which no sign has a meaning in an address */
  constructor(spreadsheet: string, { account, accessToken, outside, signal }: SyncTools) {
    this.#root = `${ORIGIN}/v4/spreadsheets/${encodeURIComponent(spreadsheet)}`;
    this.#signal = signal;
    const judge = (status: number, headers: Headers, body: unknown, now: number) =>
      judgeAnswer(account, status, headers, body, now);
    // Reading and writing have a quota each; for both the account is the one user, whoever asked.
    const tokenRefused = `Google no longer accepts the key of ${account}; make a new one and set GOOGLE_SERVICE_ACCOUNT_JSON to it`;
    const calls = (budget: string) =>
      new ProviderCalls(
        { name: 'Google Sheets', budget, judge, tokenRefused },
        account,
        accessToken,
        outside,
      );
    this.#reading = calls('sheetsRead');
    this.#writing = calls('sheetsWrite');
  }

  /** The tabs that hold cells. @throws AccountError */
  async tabs(): Promise<Tab[]> {
    const fields = 'sheets.properties(sheetId,title,gridProperties(rowCount,columnCount))';
    const { sheets = [] } = await this.#read<{ sheets?: { properties?: SheetProperties }[] }>(
      `?${new URLSearchParams({ fields })}`,
    );
    return sheets.map(({ properties }) => toTab(properties ?? {})).filter(({ rows }) => rows > 0);
  }

  /** The cells of a range as they were typed, without empty rows and cells at the end. @throws AccountError */
  async values(range: string): Promise<unknown[][]> {
    const how = { valueRenderOption: 'UNFORMATTED_VALUE', majorDimension: 'ROWS', fields: 'values' };
    const { values = [] } = await this.#read<{ values?: unknown[][] }>(
      `/values/${encodeURIComponent(range)}?${new URLSearchParams(how)}`,
    );
    return values;
  }

  /** Writes all of it or nothing. RAW: what looks like a formula stays the text that it is. @throws AccountError */
  async write(data: readonly WrittenRange[]): Promise<void> {
    await this.#write('/values:batchUpdate', { valueInputOption: 'RAW', data });
  }

  /** Changes tabs, not cells: all of it or nothing. @throws AccountError */
  async change(requests: readonly object[]): Promise<void> {
    await this.#write(':batchUpdate', { requests });
  }

  /** Adds a tab, unless there is one of that name. @throws AccountError */
  async addTab(properties: object): Promise<void> {
    const call = this.#writeCall(':batchUpdate', { requests: [{ addSheet: { properties } }] });
    const { verdict } = await this.#writing.call({ ...call, isSound: holdsObject });
    // The answer to a first try may have been lost: then the tab is there, and is found by its name.
    if (verdict.type === 'ok' || (await this.tabs()).some(({ title }) => isNamed(title, properties))) return;
    throw new AccountError('settings', 'Google does not take that name for a tab; choose another one');
  }

  #read<T>(path: string): Promise<T> {
    return this.#reading.json<T>({ call: 'read', count: 1, url: this.#root + path, signal: this.#signal });
  }

  #write(path: string, body: object): Promise<unknown> {
    return this.#writing.json(this.#writeCall(path, body));
  }

  #writeCall(path: string, body: object): ApiCall {
    return {
      call: 'write',
      count: 1,
      url: this.#root + path,
      method: 'POST',
      headers: JSON_BODY,
      body: JSON.stringify(body),
      signal: this.#signal,
    };
  }
}

const isNamed = (title: string, properties: { title?: string }): boolean => title === properties.title;
