// A fake of the Google Sheets API and of the token endpoint for service accounts, with what both refuse and how they fail.
import { generateKeyPairSync, verify, type KeyObject } from 'node:crypto';
import { json, serveFake, type FakeAnswer, type FakeRequest, type FakeServer } from './fake-server.ts';
import { QuotaMeter } from './quota-meter.ts';
import { FakeSpreadsheet, GridRefusal, type FakeTab, type GridCell } from './sheets-grid.ts';

/** How a call fails: with a status, or after it was carried out and the answer was lost on its way. */
export type SheetsFault = 429 | 500 | 503 | 'lost' | 'cut';

export interface SheetsCall {
  type: 'read' | 'write';
  /** `tabs`, `values`, `values:batchUpdate` or the requests of a `batchUpdate`. */
  what: string;
}

const SPREADSHEETS = 'https://www.googleapis.com/auth/spreadsheets';
const AUDIENCE = 'https://oauth2.googleapis.com/token';
const MINUTE = 60_000;

// Made once: to find two primes takes a while.
const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

const STATUS: Readonly<Record<number, string>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
  503: 'UNAVAILABLE',
};

const failure = (code: number, message: string, reason?: string): FakeAnswer =>
  json(code, {
    error: {
      code,
      message,
      status: STATUS[code],
      ...(reason !== undefined && {
        details: [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason, domain: 'googleapis.com' }],
      }),
    },
  });

const tooMany = ({ type }: SheetsCall): FakeAnswer => {
  const metric = type === 'read' ? 'Read' : 'Write';
  return failure(
    429,
    `Quota exceeded for quota metric '${metric} requests' and limit '${metric} requests per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:1'.`,
    'RATE_LIMIT_EXCEEDED',
  );
};

function faulty(fault: Exclude<SheetsFault, 'lost'>, call: SheetsCall): FakeAnswer {
  if (fault === 'cut') return { status: 200, cut: 'refuse' };
  return fault === 429 ? tooMany(call) : failure(fault, 'Internal error encountered.');
}

export class FakeSheets {
  readonly email = 'tracker@orrin-project.iam.gserviceaccount.com';
  readonly spreadsheets = new Map<string, FakeSpreadsheet>();
  /** Ids that are shared with the account as an editor, or to look at alone. */
  readonly shared = new Map<string, 'editor' | 'viewer'>();
  readonly calls: SheetsCall[] = [];
  tokens = 0;
  /** Asked before each call; null lets it through. */
  fault: (call: SheetsCall) => SheetsFault | null = () => null;
  /** Told after each call that was carried out. */
  after: (call: SheetsCall) => void = () => undefined;
  keyDeleted = false;
  apiDisabled = false;
  readonly meters: Readonly<Record<SheetsCall['type'], QuotaMeter>>;
  readonly #now: () => number;
  readonly #good = new Set<string>();
  #server: FakeServer | null = null;

  /** @param quota of reading and of writing, a minute */
  constructor(now: () => number = Date.now, quota = 60) {
    this.#now = now;
    this.meters = { read: new QuotaMeter(quota, MINUTE, now), write: new QuotaMeter(quota, MINUTE, now) };
  }

  async start(): Promise<this> {
    this.#server = await serveFake((request) => this.#answer(request));
    return this;
  }

  get origin(): string {
    return this.#server?.origin ?? '';
  }

  async close(): Promise<void> {
    await this.#server?.close();
  }

  /** The key file as Google gives it. */
  get keyFile(): string {
    return JSON.stringify({
      type: 'service_account',
      project_id: 'orrin-project',
      private_key_id: 'key-1',
      private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
      client_email: this.email,
      token_uri: 'https://elsewhere.example/token',
    });
  }

  /** The settings under which Hearback speaks with it. */
  get env(): Record<string, string> {
    return {
      GOOGLE_SERVICE_ACCOUNT_JSON: this.keyFile,
      HEARBACK_ENDPOINTS: `https://oauth2.googleapis.com=${this.origin},https://sheets.googleapis.com=${this.origin}`,
    };
  }

  /** An empty spreadsheet that is shared with the account. */
  add(id: string): FakeSpreadsheet {
    const made = new FakeSpreadsheet();
    this.spreadsheets.set(id, made);
    this.shared.set(id, 'editor');
    return made;
  }

  #answer(request: FakeRequest): FakeAnswer {
    if (request.url.pathname === '/token') return this.#token(new URLSearchParams(request.body));
    const [, id, rest] = /^\/v4\/spreadsheets\/([\w-]+)(.*)$/u.exec(request.url.pathname) ?? [];
    if (id === undefined || rest === undefined) return failure(404, 'Requested entity was not found.');
    return this.#call(request, id, rest);
  }

  #call(request: FakeRequest, id: string, rest: string): FakeAnswer {
    const body = request.body === '' ? {} : (JSON.parse(request.body) as Record<string, unknown>);
    const call = callOf(request.method, rest, body);
    const fault = this.fault(call);
    if (fault !== null && fault !== 'lost') return faulty(fault, call);
    this.calls.push(call);
    const answer = this.#counted(request, id, call) ?? this.#carryOut(id, rest, body);
    if (answer.status === 200) this.after(call);
    return fault === 'lost' ? { status: 200, cut: 'refuse' } : answer;
  }

  #counted(request: FakeRequest, id: string, call: SheetsCall): FakeAnswer | null {
    return this.meters[call.type].pass(1) ? this.#allowed(request, id, call) : tooMany(call);
  }

  #allowed({ headers }: FakeRequest, id: string, { type }: SheetsCall): FakeAnswer | null {
    if (!this.#good.has((headers.authorization ?? '').replace('Bearer ', '')))
      return failure(401, 'Request had invalid authentication credentials.');
    if (this.apiDisabled)
      return failure(
        403,
        'Google Sheets API has not been used in project 1 before or it is disabled.',
        'SERVICE_DISABLED',
      );
    if (!this.spreadsheets.has(id)) return failure(404, 'Requested entity was not found.');
    const share = this.shared.get(id);
    const may = share === 'editor' || (share === 'viewer' && type === 'read');
    return may ? null : failure(403, 'The caller does not have permission');
  }

  #carryOut(id: string, rest: string, body: Record<string, unknown>): FakeAnswer {
    const sheet = this.spreadsheets.get(id)!;
    try {
      if (rest === '')
        return json(200, { sheets: sheet.tabs.map((tab) => ({ properties: propertiesOf(tab) })) });
      if (rest === ':batchUpdate') return json(200, { replies: changeTabs(sheet, body['requests']) });
      if (rest === '/values:batchUpdate') {
        if (body['valueInputOption'] !== 'RAW') return failure(400, 'the tests take RAW alone');
        sheet.write(body['data'] as { range: string; values: (GridCell | null)[][] }[]);
        return json(200, { spreadsheetId: id });
      }
      const values = sheet.read(decodeURIComponent(rest.slice('/values/'.length)));
      return json(200, values.length > 0 ? { values } : {});
    } catch (error) {
      if (error instanceof GridRefusal) return failure(400, error.message);
      throw error;
    }
  }

  #token(form: URLSearchParams): FakeAnswer {
    this.tokens += 1;
    const fault = this.keyDeleted
      ? 'Invalid JWT Signature.'
      : faultOf(form, publicKey, this.email, this.#now());
    if (fault !== null) return json(400, { error: 'invalid_grant', error_description: fault });
    const token = `ya29.service-${this.tokens}`;
    this.#good.add(token);
    return json(200, { access_token: token, expires_in: 3599, token_type: 'Bearer' });
  }
}

function callOf(method: string, rest: string, body: Record<string, unknown>): SheetsCall {
  if (method === 'GET') return { type: 'read', what: rest === '' ? 'tabs' : 'values' };
  const requests = (body['requests'] ?? []) as object[];
  const named = requests.flatMap((request) => Object.keys(request)).join(' ');
  return { type: 'write', what: rest === ':batchUpdate' ? named : 'values:batchUpdate' };
}

const propertiesOf = ({ sheetId, title, rowCount, columnCount, frozenRowCount }: FakeTab) => ({
  sheetId,
  title,
  gridProperties: { rowCount, columnCount, frozenRowCount },
});

interface TabRequest {
  addSheet?: { properties: { title: string } };
  appendDimension?: { sheetId: number; dimension: string; length: number };
  updateDimensionProperties?: {
    range: { sheetId: number; dimension: string; startIndex: number; endIndex: number };
    properties: { hiddenByUser: boolean };
    fields: string;
  };
}

function changeTabs(sheet: FakeSpreadsheet, requests: unknown): object[] {
  const find = (id: number, at: number) => {
    const tab = sheet.tabs.find(({ sheetId }) => sheetId === id);
    if (!tab) throw new GridRefusal(`Invalid requests[${at}]: No grid with id: ${id}`);
    return tab;
  };
  return (requests as TabRequest[]).map(({ addSheet, appendDimension, updateDimensionProperties }, at) => {
    if (addSheet) return { addSheet: { properties: propertiesOf(sheet.addTab(addSheet.properties)) } };
    if (appendDimension) {
      const { sheetId, dimension, length } = appendDimension;
      find(sheetId, at)[dimension === 'ROWS' ? 'rowCount' : 'columnCount'] += length;
    } else if (updateDimensionProperties) {
      const { range, properties } = updateDimensionProperties;
      const tab = find(range.sheetId, at);
      if (range.endIndex > tab.columnCount)
        throw new GridRefusal(`Invalid requests[${at}]: beyond the last requested column`);
      for (let column = range.startIndex; column < range.endIndex; column += 1)
        if (properties.hiddenByUser) tab.hiddenColumns.add(column);
        else tab.hiddenColumns.delete(column);
    } else throw new GridRefusal(`Invalid requests[${at}]: No request set.`);
    return {};
  });
}

/** What the token endpoint finds wrong with an assertion, in its words; null when nothing is. */
function faultOf(form: URLSearchParams, key: KeyObject, email: string, now: number): string | null {
  const assertion = form.get('assertion') ?? '';
  const [claims = '', signature = ''] = assertion.split('.').slice(1);
  const signed = Buffer.from(assertion.slice(0, assertion.lastIndexOf('.')));
  const read = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<string, unknown>;
  const { iss, aud, scope, iat, exp } = read;
  const checks: [boolean, string][] = [
    [form.get('grant_type') === 'urn:ietf:params:oauth:grant-type:jwt-bearer', 'Bad grant type'],
    [verify('sha256', signed, key, Buffer.from(signature, 'base64url')), 'Invalid JWT Signature.'],
    [iss === email, 'Invalid grant: account not found'],
    [aud === AUDIENCE && scope === SPREADSHEETS, 'Invalid JWT: audience or scope'],
    [
      Number(exp) - Number(iat) <= 3600 && Math.abs(now / 1000 - Number(iat)) < 300,
      'Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe.',
    ],
  ];
  return checks.find(([holds]) => !holds)?.[1] ?? null;
}
