// What the dashboard asks the server, call by call, as the description of the API has it.
import type { NewAccount, WayIn, Withdrawal } from '../../src/contracts/account-shapes.ts';
import type {
  ApplicationDetail,
  ApplicationList,
  ApplicationSummary,
  Board,
  BoundPreview,
  CorrectionRequest,
  Facets,
  Import,
  LanguageModelUse,
  Lessons,
  Mailbox,
  MailView,
  Review,
  SettingsChange,
  SettingsState,
  Summary,
  Today,
} from '../../src/contracts/api.ts';
import { call } from './call.ts';
import { filterParameters, listParameters, type ListFilters, type ListQuery } from './list-parameters.ts';
import type { Answer, Given } from './operation.ts';

export type LeftOut = Answer<'/mailboxes/{id}/left-out', 'get'>;

/** What was recorded; `application_id` is told for an entry: the application it stands in. */
export type MadeCorrection = Answer<'/corrections', 'post'>;

export type AccountOrder = Given<'/accounts/{id}/{command}', 'post'>['path']['command'];

type ConsentWish = Given<'/accounts/oauth', 'post'>['body'];

/** Every call throws `RequestFailed`. */
export const client = {
  applications: (
    query: ListQuery,
    { limit, cursor }: { limit: number; cursor: string | null },
    signal?: AbortSignal,
  ): Promise<ApplicationList> =>
    call('/applications', 'get', {
      query: { ...listParameters(query), limit, cursor: cursor ?? undefined },
      signal,
    }),
  board: (filters: ListFilters, perColumn: number): Promise<Board> =>
    call('/applications/board', 'get', { query: { ...filterParameters(filters), per_column: perColumn } }),
  facets: (filters: ListFilters): Promise<Facets> =>
    call('/applications/facets', 'get', { query: filterParameters(filters) }),
  /** The applications that best fit a few letters, latest first. */
  find: async (text: string, limit: number): Promise<ApplicationSummary[]> =>
    (await call('/applications', 'get', { query: { q: text, limit } })).items,
  today: (): Promise<Today> => call('/today', 'get'),
  visit: (): Promise<void> => call('/visit', 'put'),
  settings: (): Promise<SettingsState> => call('/settings', 'get'),
  languageModel: (): Promise<LanguageModelUse> => call('/language-model', 'get'),
  /** The mails that would lose their text now if texts were kept for so many days. */
  textsOlderThan: (days: number): Promise<BoundPreview> =>
    call('/settings/body-days/{days}', 'get', { path: { days } }),
  /** @param version of the settings as the person saw them; 412 when they have changed since */
  changeSettings: (settings: SettingsChange, version?: string): Promise<SettingsState> =>
    call('/settings', 'put', { body: settings, version }),
  lessons: (cursor: string | null): Promise<Lessons> =>
    call('/lessons', 'get', { query: { cursor: cursor ?? undefined } }),
  summary: (): Promise<Summary> => call('/applications/summary', 'get'),
  application: (id: string): Promise<ApplicationDetail> =>
    call('/applications/{id}', 'get', { path: { id } }),
  mail: (id: string): Promise<MailView> => call('/mails/{id}', 'get', { path: { id } }),
  imports: async (): Promise<Import[]> => (await call('/imports', 'get')).items,
  importSample: (): Promise<Import> => call('/imports/sample', 'post'),
  mailboxes: async (): Promise<Mailbox[]> => (await call('/mailboxes', 'get')).items,
  /** 202: what it alone brought goes by and by, with what became of the consent; 409 while it is being imported. */
  removeMailbox: (id: string): Promise<{ consent: Withdrawal }> =>
    call('/mailboxes/{id}', 'delete', { path: { id } }),
  /** 404 when nothing is known of the address. */
  discover: (address: string, signal?: AbortSignal): Promise<WayIn> =>
    call('/accounts/discover', 'get', { query: { address }, signal }),
  /** 422 when it could not be opened. */
  connect: (account: NewAccount): Promise<{ id: string }> => call('/accounts', 'post', { body: account }),
  /** Where the person signs in at the provider. */
  signIn: (provider: ConsentWish['provider'], address: string): Promise<{ url: string }> =>
    call('/accounts/oauth', 'post', { body: { provider, address } }),
  orderAccount: (id: string, command: AccountOrder): Promise<void> =>
    call('/accounts/{id}/{command}', 'post', { path: { id, command } }),
  leftOut: (id: string, after: number, limit: number): Promise<LeftOut> =>
    call('/mailboxes/{id}/left-out', 'get', { path: { id }, query: { after, limit } }),
  /** @param version of the application as the person saw it; 412 when it has changed since */
  correct: (correction: CorrectionRequest, version?: string): Promise<MadeCorrection> =>
    call('/corrections', 'post', { body: correction, version }),
  review: (limit: number, cursor: string | null = null): Promise<Review> =>
    call('/review', 'get', { query: { limit, cursor: cursor ?? undefined } }),
  /** All of them or none; returns their ids. */
  correctAll: async (corrections: readonly CorrectionRequest[], version?: string): Promise<string[]> =>
    (await call('/corrections/batch', 'post', { body: { corrections: [...corrections] }, version })).ids,
  undo: (id: string): Promise<void> => call('/corrections/{id}', 'delete', { path: { id } }),
  undoAll: (ids: readonly string[]): Promise<void> =>
    call('/corrections/undo', 'post', { body: { ids: [...ids] } }),
};
