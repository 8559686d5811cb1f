// The server's API, typed by its contract.
import type { NewAccount, WayIn, Withdrawal } from '../../src/contracts/account-shapes.ts';
import type {
  ApplicationDetail,
  ApplicationList,
  ApplicationSummary,
  Board,
  BoundPreview,
  CorrectionRequest,
  Facets,
  Ignored,
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
import { filterParameters, listParameters, type ListFilters, type ListQuery } from './list-parameters.ts';
import { request, send } from './request.ts';

export interface LeftOut {
  reasons: { reason: string; disposition: string; mails: number }[];
  items: Ignored[];
  next: number | null;
}

export interface MadeCorrection {
  id: string;
  rescued?: 'done' | 'source gone';
  /** For an entry: the application it stands in. */
  application_id?: string | null;
}

export type AccountOrder = 'pause' | 'resume' | 'rewind';

interface Items<T> {
  items: T[];
}

function pageParameters(query: ListQuery, page: { limit: number; cursor: string | null }): string {
  const parameters = listParameters(query);
  parameters.set('limit', String(page.limit));
  if (page.cursor !== null) parameters.set('cursor', page.cursor);
  return parameters.toString();
}

const id = encodeURIComponent;
const cursorPart = (cursor: string | null, sign = '&') =>
  cursor === null ? '' : `${sign}cursor=${id(cursor)}`;

/** Every call throws `RequestFailed`. */
export const client = {
  applications: (
    query: ListQuery,
    page: { limit: number; cursor: string | null },
    signal?: AbortSignal,
  ): Promise<ApplicationList> =>
    request(`/applications?${pageParameters(query, page)}`, signal ? { signal } : {}),
  board: (filters: ListFilters, perColumn: number): Promise<Board> =>
    request(`/applications/board?${filterParameters(filters)}&per_column=${perColumn}`),
  facets: (filters: ListFilters): Promise<Facets> =>
    request(`/applications/facets?${filterParameters(filters)}`),
  /** The applications that best fit a few letters, latest first. */
  find: async (text: string, limit: number): Promise<ApplicationSummary[]> =>
    (
      await request<ApplicationList>(
        `/applications?${new URLSearchParams({ q: text, limit: String(limit) })}`,
      )
    ).items,
  today: (): Promise<Today> => request('/today'),
  visit: (): Promise<void> => send('PUT', '/visit'),
  settings: (): Promise<SettingsState> => request('/settings'),
  languageModel: (): Promise<LanguageModelUse> => request('/language-model'),
  /** The mails that would lose their text now if texts were kept for so many days. */
  textsOlderThan: (days: number): Promise<BoundPreview> => request(`/settings/body-days/${days}`),
  changeSettings: (settings: SettingsChange): Promise<SettingsState> => send('PUT', '/settings', settings),
  lessons: (cursor: string | null): Promise<Lessons> => request(`/lessons${cursorPart(cursor, '?')}`),
  summary: (): Promise<Summary> => request('/applications/summary'),
  application: (application: string): Promise<ApplicationDetail> =>
    request(`/applications/${id(application)}`),
  mail: (mail: string): Promise<MailView> => request(`/mails/${id(mail)}`),
  imports: async (): Promise<Import[]> => (await request<Items<Import>>('/imports')).items,
  importSample: (): Promise<Import> => send('POST', '/imports/sample'),
  mailboxes: async (): Promise<Mailbox[]> => (await request<Items<Mailbox>>('/mailboxes')).items,
  /** 202: what it alone brought goes by and by, with what became of the consent; 409 while it is being imported. */
  removeMailbox: (mailbox: string): Promise<{ consent: Withdrawal }> =>
    request(`/mailboxes/${id(mailbox)}`, { method: 'DELETE' }),
  /** 404 when nothing is known of the address. */
  discover: (address: string, signal?: AbortSignal): Promise<WayIn> =>
    request(`/accounts/discover?${new URLSearchParams({ address })}`, signal ? { signal } : {}),
  /** 422 when it could not be opened. */
  connect: (account: NewAccount): Promise<{ id: string }> => send('POST', '/accounts', account),
  /** Where the person signs in at the provider. */
  signIn: (provider: WayIn['provider'], address: string): Promise<{ url: string }> =>
    send('POST', '/accounts/oauth', { provider, address }),
  orderAccount: (account: string, order: AccountOrder): Promise<void> =>
    send('POST', `/accounts/${id(account)}/${order}`),
  leftOut: (mailbox: string, after: number, limit: number): Promise<LeftOut> =>
    request(`/mailboxes/${id(mailbox)}/left-out?after=${after}&limit=${limit}`),
  /** @param version of the application as the person saw it; 412 when it has changed since */
  correct: (correction: CorrectionRequest, version?: string): Promise<MadeCorrection> =>
    send('POST', '/corrections', correction, version),
  review: (limit: number, cursor: string | null = null): Promise<Review> =>
    request(`/review?limit=${limit}${cursorPart(cursor)}`),
  /** All of them or none; returns their ids. */
  correctAll: async (corrections: readonly CorrectionRequest[], version?: string): Promise<string[]> =>
    (await send<{ ids: string[] }>('POST', '/corrections/batch', { corrections }, version)).ids,
  undo: (correction: string): Promise<void> =>
    request(`/corrections/${id(correction)}`, { method: 'DELETE' }),
  undoAll: (ids: readonly string[]): Promise<void> => send('POST', '/corrections/undo', { ids }),
};
