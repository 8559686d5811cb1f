// Tests over every route there is that nobody sees, changes or learns of what is another person's.
import { expect, it } from 'vitest';
import { addApiKey } from '../../src/store/api-keys.ts';
import { exportPerson } from '../../src/store/export-person.ts';
import { scratchServer, PASSWORD, type Person } from './scratch-server.ts';
import { record } from './scratch-tracker.ts';

/** Stands in everything that is Ida's. */
const CANARY = 'Quillfeather';
const IDA = `ida.${CANARY.toLowerCase()}@people.example`;

interface Ids {
  application: string;
  mail: string;
  mailbox: string;
  correction: string;
  import: string;
  session: string;
  key: string;
  person: string;
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

const listed: Case = { status: 200 };
const denied: Case = { status: 403 };
const entry = { company: 'Norvane', role: 'Clerk' };

/** What Ole asks of every route, with Ida's ids wherever there are any. */
const casesOf = (ids: Ids): Record<string, Case> => ({
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
  'post /exports/csv': { body: {}, status: 200 },
  'post /emails/ingest': {
    body: { messages: [{ raw: Buffer.from('Subject: x\r\n\r\nx').toString('base64url') }] },
    status: 202,
  },
  'get /mails/{id}': { path: `/mails/${ids.mail}`, status: 404 },
  'get /mails/{id}/html': { path: `/mails/${ids.mail}/html`, status: 404 },
  'get /review': listed,
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
  'get /imports': listed,
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
  'put /settings': { body: { sensitivity: 'normal' }, status: 200 },
  'get /language-model': listed,
  'get /lessons': listed,
  'get /sign-in': listed,
  'post /sign-in': { body: { email: IDA, password: 'a guess of the password' }, status: 401 },
  'post /sign-in/code': { body: { code: '000000' }, status: 401 },
  'post /sign-up': { body: { email: IDA, password: PASSWORD }, status: 403 },
  'post /invitations/look': { body: { token: 'x' }, status: 404 },
  'post /invitations/accept': { body: { token: 'x', password: PASSWORD }, status: 404 },
  'get /me': listed,
  'get /me/sessions': listed,
  'delete /me/sessions/{id}': { path: `/me/sessions/${ids.session}`, status: 404 },
  'post /me/password': { body: { current: 'wrong', password: PASSWORD }, status: 403 },
  'post /me/second-factor': { body: { password: 'wrong' }, status: 403 },
  'post /me/second-factor/confirm': { body: { code: '000000' }, status: 403 },
  'post /me/second-factor/remove': { body: { password: 'wrong' }, status: 403 },
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
  'get /openapi.json': listed,
  'get /health/live': listed,
  'get /health/ready': listed,
  // A stream without an end, which `live.test.ts` reads.
  'get /live': { status: 200, endless: true },
  // At the end, since they sign Ole out.
  'post /sign-out': { status: 204 },
  'delete /me/sessions': { status: 401 },
});

/** Something of hers under every id that a route takes. */
async function fill(server: Awaited<ReturnType<typeof scratchServer>>, ida: Person): Promise<Ids> {
  const { tracker } = server;
  await record(
    tracker,
    [
      {
        id: 'm1',
        company: CANARY,
        role: `${CANARY} keeper`,
        body: `${CANARY} writes`,
        html: `<p>${CANARY}</p>`,
      },
      { id: 'm2', company: `${CANARY} Two`, role: 'x', review: true },
      { id: 'm3', outcome: 'ignored', reason: `${CANARY} said` },
    ],
    `${CANARY}.mbox`,
  );
  const note = await ida.ask('POST', '/corrections', { type: 'note', item: 'm1', text: `${CANARY} note` });
  const key = {
    id: 'k1',
    name: CANARY,
    beginning: 'hb_',
    scopes: ['read'] as const,
    createdAt: 1,
    expiresAt: null,
  };
  await addApiKey(tracker.db, ida.id, { ...key, hash: CANARY });
  const { items } = (await ida.ask('GET', '/applications')).body;
  const [session] = (await ida.ask('GET', '/me/sessions')).body.items;
  const [mailbox] = (await ida.ask('GET', '/mailboxes')).body.items;
  const [run] = (await ida.ask('GET', '/imports')).body.items;
  return {
    application: items[0].id,
    mail: 'm1',
    mailbox: mailbox.id,
    correction: note.body.id,
    import: run.id,
    session: session.id,
    key: 'k1',
    person: ida.id,
  };
}

async function everythingOf(
  server: Awaited<ReturnType<typeof scratchServer>>,
  user: string,
): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of exportPerson(server.tracker.db, server.tracker.vault, user)) pieces.push(piece);
  return pieces.join('');
}

it('Nobody sees, changes or learns of what is another’s, by any route of the description.', async () => {
  const server = await scratchServer();
  // The sketched mails are of the user `local`.
  const ida = await server.person(IDA, { id: 'local' });
  const ole = await server.person('ole@people.example');
  const ids = await fill(server, ida);
  for (const path of [
    `/applications/${ids.application}`,
    '/mails/m1',
    '/mails/m1/html',
    `/imports/${ids.import}`,
  ])
    expect((await ida.ask('GET', path)).status, path).toBe(200);
  const before = await everythingOf(server, ida.id);
  expect(before.split(CANARY).length).toBeGreaterThan(5);

  const { paths } = (await ole.ask('GET', '/openapi.json')).body as { paths: Record<string, object> };
  const routes = Object.entries(paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method} ${path}`),
  );
  const cases = casesOf(ids);
  expect(Object.keys(cases).toSorted()).toEqual(routes.toSorted());

  const wrong: string[] = [];
  for (const [route, { path, body, status, endless = false }] of Object.entries(cases)) {
    if (endless) continue;
    const [method = '', described = ''] = route.split(' ');
    const answer = await ole.ask(method.toUpperCase(), path ?? described, body);
    if (answer.status !== status) wrong.push(`${route}: ${answer.status} ${JSON.stringify(answer.body)}`);
    const told = JSON.stringify([answer.body, [...answer.headers]]);
    expect(told.toLowerCase(), route).not.toContain(CANARY.toLowerCase());
  }
  expect(wrong).toEqual([]);
  expect(await everythingOf(server, ida.id)).toBe(before);
});

it('Without a sign-in no route tells anything, but for those by which one signs in.', async () => {
  const server = await scratchServer();
  const ida = await server.person(IDA, { id: 'local' });
  const ids = await fill(server, ida);
  const open: string[] = [];
  for (const [route, { path, body }] of Object.entries(casesOf(ids))) {
    const [method = '', described = ''] = route.split(' ');
    const answer = await server.browser().ask(method.toUpperCase(), path ?? described, body);
    if (answer.status !== 401 || route === 'post /sign-in' || route === 'post /sign-in/code')
      open.push(route);
    expect(JSON.stringify(answer.body)).not.toContain(CANARY);
  }
  expect(open.toSorted()).toEqual(
    [
      'get /health/live',
      'get /health/ready',
      'get /openapi.json',
      'get /sign-in',
      'post /invitations/accept',
      'post /invitations/look',
      'post /sign-in',
      'post /sign-in/code',
      'post /sign-up',
    ].toSorted(),
  );
});

it('The same idempotency key of two people is two keys.', async () => {
  const server = await scratchServer();
  const people = [await server.person(IDA), await server.person('ole@people.example')];
  const key = { 'idempotency-key': 'one' };
  for (const person of people) {
    for (let n = 0; n < 2; n += 1)
      expect((await person.ask('POST', '/applications', { ...entry, note: person.email }, key)).status).toBe(
        201,
      );
    const { items } = (await person.ask('GET', '/applications')).body;
    expect(items).toHaveLength(1);
    const detail = (await person.ask('GET', `/applications/${items[0].id}`)).body;
    expect(detail.notes.map(({ text }: { text: string }) => text)).toEqual([person.email]);
  }
});
