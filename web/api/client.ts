// The server's API, typed by its contract.
import type {
  ApplicationDetail,
  ApplicationList,
  ApplicationQuery,
  CorrectionRequest,
  Ignored,
  Import,
  Mailbox,
  MailView,
  Summary,
} from '../../src/contracts/api.ts';
import type { Status } from '../../src/domain/kind.ts';
import { request, send } from './request.ts';

export interface ListQuery {
  q: string;
  statuses: readonly Status[];
  needsReview: boolean;
  sort: ApplicationQuery['sort'];
  order: ApplicationQuery['order'];
}

export interface LeftOut {
  reasons: { reason: string; disposition: string; mails: number }[];
  items: Ignored[];
  next: number | null;
}

export interface MadeCorrection {
  id: string;
  rescued?: 'done' | 'source gone';
}

interface Items<T> {
  items: T[];
}

function listParameters(query: ListQuery, page: { limit: number; cursor: string | null }): string {
  const parameters = new URLSearchParams({
    sort: query.sort,
    order: query.order,
    limit: String(page.limit),
  });
  if (query.q !== '') parameters.set('q', query.q);
  if (query.statuses.length > 0) parameters.set('status', query.statuses.join(','));
  if (query.needsReview) parameters.set('needs_review', 'true');
  if (page.cursor !== null) parameters.set('cursor', page.cursor);
  return parameters.toString();
}

const id = encodeURIComponent;

/** Every call throws `RequestFailed`. */
export const client = {
  applications: (
    query: ListQuery,
    page: { limit: number; cursor: string | null },
    signal: AbortSignal,
  ): Promise<ApplicationList> => request(`/applications?${listParameters(query, page)}`, { signal }),
  summary: (): Promise<Summary> => request('/applications/summary'),
  application: (application: string): Promise<ApplicationDetail> =>
    request(`/applications/${id(application)}`),
  mail: (mail: string): Promise<MailView> => request(`/mails/${id(mail)}`),
  imports: async (): Promise<Import[]> => (await request<Items<Import>>('/imports')).items,
  importSample: (): Promise<Import> => send('POST', '/imports/sample'),
  mailboxes: async (): Promise<Mailbox[]> => (await request<Items<Mailbox>>('/mailboxes')).items,
  leftOut: (mailbox: string, after: number, limit: number): Promise<LeftOut> =>
    request(`/mailboxes/${id(mailbox)}/left-out?after=${after}&limit=${limit}`),
  correct: (correction: CorrectionRequest): Promise<MadeCorrection> =>
    send('POST', '/corrections', correction),
  undo: (correction: string): Promise<void> =>
    request(`/corrections/${id(correction)}`, { method: 'DELETE' }),
};
