// Stories of the sheet that is kept up to date.
import type { SheetState } from '../../../src/contracts/api.ts';
import { settingsQuery } from '../../api/queries.ts';
import { NO_ANSWER, RequestFailed } from '../../api/request.ts';
import { sheetQuery } from '../../api/sheets.ts';
import { webhooksQuery } from '../../api/webhooks.ts';
import { SettingsElsewhere } from '../../components/settings-elsewhere.tsx';
import { SettingsSection } from '../../components/settings-section.tsx';
import { SettingsSheets } from '../../components/settings-sheets.tsx';
import { LONG_COMPANY } from '../samples/names.ts';
import { ago } from '../samples/times.ts';
import type { Answer, Case, Story } from '../story.ts';

const ACCOUNT = 'hearback@tallowmere-candles.iam.gserviceaccount.com';
const PLACE = { spreadsheet: '1TallowmereCandles-0123456789abcdefghijkl', tab: 'Applications' };

const settings = (sheets: typeof PLACE | null): Answer => [
  settingsQuery.queryKey,
  { sensitivity: 'normal', body_days: null, read_postings: false, sheets, applying: null, version: 'v1' },
];

const sync = (own: Partial<NonNullable<SheetState['sync']>>): SheetState['sync'] => ({
  state: 'done',
  url: `https://docs.google.com/spreadsheets/d/${PLACE.spreadsheet}/edit`,
  tab: PLACE.tab,
  asked_at: ago(0),
  finished_at: ago(0),
  done: 0,
  total: 0,
  report: { rows: 128, added: 3, changed: 5, removed: 1 },
  note: null,
  ...own,
});

const section = () => (
  <SettingsSection
    title="Google Sheets"
    hint="Your applications as a sheet, brought up to date when you ask for it."
  >
    <SettingsSheets />
  </SettingsSection>
);

const told = (name: string, state: SheetState, sheets: typeof PLACE | null = PLACE): Case => ({
  name,
  answers: [[sheetQuery.queryKey, state], settings(sheets)],
  draw: section,
});
const after = (name: string, own: Partial<NonNullable<SheetState['sync']>>): Case =>
  told(name, { account: ACCOUNT, sync: sync(own) });

const cases: readonly Case[] = [
  { name: 'On its way', draw: section },
  told('Not set up', { account: null, sync: null }, null),
  told('Set up, and no sheet named', { account: ACCOUNT, sync: null }, null),
  after('Synced', {}),
  after('Asked for', { state: 'waiting', finished_at: null, report: null }),
  after('Under way', { state: 'running', finished_at: null, report: null, done: 1500, total: 10_000 }),
  after('Waits for Google', { state: 'waiting', finished_at: null, note: 'Google Sheets asks for patience' }),
  after('Refused', {
    state: 'failed',
    note: `Google does not let ${ACCOUNT} write there; share the spreadsheet with that address as an editor`,
  }),
  told('A long name of a tab', { account: ACCOUNT, sync: sync({}) }, { ...PLACE, tab: LONG_COMPANY }),
  {
    name: 'Beside webhooks',
    answers: [
      [sheetQuery.queryKey, { account: null, sync: null }],
      settings(null),
      [webhooksQuery.queryKey, []],
    ],
    draw: () => <SettingsElsewhere />,
  },
  {
    name: 'Not to be had',
    answers: [[sheetQuery.queryKey, new RequestFailed(0, NO_ANSWER)], settings(null)],
    draw: section,
  },
];

export const sheets: Story = { title: 'Google Sheets', cases };
