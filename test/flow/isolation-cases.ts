// What somebody else asks of every route there is, with another person's ids, and what they are answered.
import { PASSWORD } from './scratch-server.ts';

const CV = 'A CV of somebody who has done one thing and another, and writes of it at some length.';

/** Stands in everything that is Ida's. */
export const CANARY = 'Quillfeather';
export const IDA = `ida.${CANARY.toLowerCase()}@people.example`;

export interface Ids {
  application: string;
  mail: string;
  mailbox: string;
  correction: string;
  import: string;
  session: string;
  key: string;
  passkey: string;
  person: string;
  webhook: string;
  profile: string;
  deadLetter: number;
  posting: string;
}

interface Case {
  /** In the place of what stands in braces, or behind the path. */
  path?: string;
  body?: unknown;
  /** What somebody else gets. */
  status: number;
  /** Not to be waited for. */
  endless?: boolean;
}

const credential = { id: 'eA', rawId: 'eA', type: 'public-key' };
const signedCredential = {
  ...credential,
  response: { clientDataJSON: 'e30', authenticatorData: 'eA', signature: 'eA' },
};
const madeCredential = { ...credential, response: { clientDataJSON: 'e30', attestationObject: 'eA' } };

const listed: Case = { status: 200 };
const denied: Case = { status: 403 };
/** A cursor of Ida's list. */
const behind = (place: unknown[]): string => Buffer.from(JSON.stringify(place)).toString('base64url');
export const entry = { company: 'Norvane', role: 'Clerk' };

/** What Ole asks of every route, with Ida's ids wherever there are any. */
export const casesOf = (ids: Ids): Record<string, Case> => ({
  'get /applications': listed,
  'get /applications.csv': listed,
  'get /applications/board': listed,
  'get /applications/facets': listed,
  'get /applications/summary': listed,
  'post /applications': { body: entry, status: 201 },
  'post /applications/capture': {
    body: { url: 'https://jobs.example/1', company_name: 'Norvane', job_title: 'Clerk' },
    status: 201,
  },
  'get /applications/{id}': { path: `/applications/${ids.application}`, status: 404 },
  'patch /applications/{id}': {
    path: `/applications/${ids.application}`,
    body: { hidden: true },
    status: 404,
  },
  'delete /applications/{id}': { path: `/applications/${ids.application}`, status: 404 },
  'get /applications/{id}/timeline': { path: `/applications/${ids.application}/timeline`, status: 404 },
  'post /applications/{id}/timeline': {
    path: `/applications/${ids.application}/timeline`,
    body: { kind: 'interview_invite', text: 'x' },
    status: 404,
  },
  'get /applications/{id}/analysis': { path: `/applications/${ids.application}/analysis`, status: 404 },
  'post /applications/{id}/analysis/run': {
    path: `/applications/${ids.application}/analysis/run`,
    status: 404,
  },
  'get /profiles': listed,
  'post /profiles': { path: '/profiles?name=x.txt', body: CV, status: 201 },
  'get /profiles/{key}': { path: `/profiles/${ids.profile}`, status: 404 },
  'patch /profiles/{key}': { path: `/profiles/${ids.profile}`, body: { active: false }, status: 404 },
  'delete /profiles/{key}': { path: `/profiles/${ids.profile}`, status: 404 },
  'get /applications/{id}/posting': { path: `/applications/${ids.application}/posting`, status: 404 },
  'post /scraper/scrape': {
    body: { url: 'https://jobs.example/1', application_id: ids.application },
    status: 404,
  },
  'post /internal/scrape-complete': {
    body: {
      url: 'https://jobs.example/1',
      application_id: ids.application,
      posting: { title: 'Clerk' },
    },
    status: 404,
  },
  'get /postings': { path: `/postings?cursor=${behind([8e15, 'z'])}`, status: 200 },
  'get /postings/{uid}': { path: `/postings/${ids.posting}`, status: 404 },
  'post /exports/csv': { body: {}, status: 200 },
  'get /exports/ics': listed,
  'post /exports/ics': { body: {}, status: 200 },
  'get /exports/sheets': listed,
  'post /exports/sheets': { body: {}, status: 409 },
  'post /emails/ingest': {
    body: { messages: [{ raw: Buffer.from('Subject: x\r\n\r\nx').toString('base64url') }] },
    status: 202,
  },
  'get /mails/{id}': { path: `/mails/${ids.mail}`, status: 404 },
  'get /mails/{id}/html': { path: `/mails/${ids.mail}/html`, status: 404 },
  'get /review': { path: `/review?cursor=${behind([0, ids.mail])}`, status: 200 },
  'get /mailboxes': listed,
  'get /mailboxes/{id}/left-out': { path: `/mailboxes/${ids.mailbox}/left-out`, status: 404 },
  'delete /mailboxes/{id}': { path: `/mailboxes/${ids.mailbox}`, status: 404 },
  'post /accounts': {
    body: {
      address: 'x@y.example',
      host: '127.0.0.1',
      port: 1,
      security: 'tls',
      username: 'x',
      password: 'x',
    },
    status: 201,
  },
  'get /accounts/discover': { path: '/accounts/discover?address=x@y.example', status: 404 },
  'post /accounts/oauth': { body: { provider: 'gmail', address: 'x@y.example' }, status: 422 },
  'get /accounts/oauth/callback': { path: '/accounts/oauth/callback?state=x&code=y', status: 302 },
  'post /accounts/{id}/{command}': { path: `/accounts/${ids.mailbox}/pause`, status: 404 },
  'get /imports': { path: `/imports?cursor=${behind([8e15, ids.import])}`, status: 200 },
  'post /imports': { path: '/imports?name=x.mbox', body: 'From x\n\nx', status: 201 },
  'post /imports/sample': { status: 201 },
  'get /imports/{id}': { path: `/imports/${ids.import}`, status: 404 },
  'post /corrections': { body: { type: 'note', item: ids.mail, text: 'x' }, status: 404 },
  'post /corrections/batch': {
    body: { corrections: [{ type: 'note', item: ids.mail, text: 'x' }] },
    status: 404,
  },
  'post /corrections/undo': { body: { ids: [ids.correction] }, status: 404 },
  'delete /corrections/{id}': { path: `/corrections/${ids.correction}`, status: 404 },
  'get /today': listed,
  'put /visit': { status: 204 },
  'get /settings': listed,
  'get /settings/body-days/{days}': { path: '/settings/body-days/0', status: 200 },
  'put /settings': { body: { sensitivity: 'normal' }, status: 200 },
  'get /language-model': listed,
  'get /lessons': { path: `/lessons?cursor=${behind([1000, 1000, `kind ${ids.correction}`])}`, status: 200 },
  'get /sign-in': listed,
  'post /sign-in': { body: { email: IDA, password: 'a guess of the password' }, status: 401 },
  'post /sign-in/code': { body: { code: '000000' }, status: 401 },
  'post /sign-in/passkey/options': listed,
  'post /sign-in/passkey': { body: { response: signedCredential }, status: 401 },
  'post /sign-in/google': { body: {}, status: 404 },
  'get /sign-in/google/callback': { path: '/sign-in/google/callback?code=x&state=y', status: 404 },
  'post /sign-up': { body: { email: IDA, password: PASSWORD }, status: 403 },
  'post /invitations/look': { body: { token: 'x' }, status: 404 },
  'post /invitations/accept': { body: { token: 'x', password: PASSWORD }, status: 404 },
  'get /me': listed,
  'get /me/sessions': listed,
  'get /me/sign-ins': listed,
  'delete /me/sessions/{id}': { path: `/me/sessions/${ids.session}`, status: 404 },
  'post /me/password': { body: { current: 'wrong', password: PASSWORD }, status: 403 },
  'post /me/second-factor': { body: { password: 'wrong' }, status: 403 },
  'post /me/second-factor/confirm': { body: { code: '000000' }, status: 403 },
  'post /me/second-factor/remove': { body: { password: 'wrong' }, status: 403 },
  'get /me/passkeys': listed,
  'post /me/passkeys/options': { body: { password: 'wrong' }, status: 403 },
  'post /me/passkeys': { body: { name: 'k', response: madeCredential }, status: 403 },
  'post /me/passkeys/{id}/rename': {
    path: `/me/passkeys/${ids.passkey}/rename`,
    body: { name: 'mine' },
    status: 404,
  },
  'post /me/passkeys/{id}/remove': {
    path: `/me/passkeys/${ids.passkey}/remove`,
    body: { password: PASSWORD },
    status: 404,
  },
  'get /me/export': listed,
  'post /me/delete': { body: { password: 'wrong' }, status: 403 },
  'get /me/keys': listed,
  'post /me/keys': { body: { name: 'k', scopes: ['read'] }, status: 201 },
  'delete /me/keys/{id}': { path: `/me/keys/${ids.key}`, status: 404 },
  'get /admin/people': denied,
  'post /admin/people/{id}/close': { path: `/admin/people/${ids.person}/close`, status: 403 },
  'post /admin/people/{id}/open': { path: `/admin/people/${ids.person}/open`, status: 403 },
  'post /admin/people/{id}/reset': { path: `/admin/people/${ids.person}/reset`, status: 403 },
  'get /admin/invitations': denied,
  'post /admin/invitations': { body: { email: 'x@y.example' }, status: 403 },
  'delete /admin/invitations/{id}': { path: '/admin/invitations/x', status: 403 },
  'post /events': {
    body: {
      source: 'other',
      external_id: 'e1',
      kind: 'interview_invite',
      occurred_at: '2026-03-01T09:00:00Z',
      company: 'Norvane',
    },
    status: 201,
  },
  'get /webhooks': listed,
  'post /webhooks': { body: { url: 'https://hooks.example/told' }, status: 201 },
  'get /webhooks/{id}': { path: `/webhooks/${ids.webhook}`, status: 404 },
  'patch /webhooks/{id}': { path: `/webhooks/${ids.webhook}`, body: { state: 'paused' }, status: 404 },
  'delete /webhooks/{id}': { path: `/webhooks/${ids.webhook}`, status: 404 },
  'post /webhooks/{id}/rotate': { path: `/webhooks/${ids.webhook}/rotate`, status: 404 },
  'post /webhooks/{id}/test': { path: `/webhooks/${ids.webhook}/test`, status: 404 },
  'post /webhooks/{id}/replay': {
    path: `/webhooks/${ids.webhook}/replay`,
    body: { which: 'all' },
    status: 404,
  },
  'get /webhooks/{id}/deliveries': { path: `/webhooks/${ids.webhook}/deliveries`, status: 404 },
  'get /dead-letters': listed,
  'get /dead-letters/{id}': { path: `/dead-letters/${ids.deadLetter}`, status: 404 },
  'post /dead-letters/{id}/retry': { path: `/dead-letters/${ids.deadLetter}/retry`, status: 404 },
  'delete /dead-letters/{id}': { path: `/dead-letters/${ids.deadLetter}`, status: 404 },
  'get /openapi.json': listed,
  'get /health/live': listed,
  'get /health/ready': listed,
  // A stream without an end, which `live.test.ts` reads.
  'get /live': { status: 200, endless: true },
  // At the end, since they sign Ole out.
  'post /sign-out': { status: 204 },
  'delete /me/sessions': { status: 401 },
});
