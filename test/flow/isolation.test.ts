// Tests over every route there is that nobody sees, changes or learns of what is another person's.
import { expect, it } from 'vitest';
import { enqueue } from '../../src/queue/enqueue.ts';
import { DEAD, queueTables } from '../../src/queue/tables.ts';
import { addApiKey } from '../../src/store/api-keys.ts';
import { exportPerson } from '../../src/store/export-person.ts';
import { CANARY, casesOf, entry, IDA, type Ids } from './isolation-cases.ts';
import { PASSWORD, scratchServer, type Person } from './scratch-server.ts';
import { SoftPasskey } from './soft-passkey.ts';
import { record } from './scratch-tracker.ts';

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
  const hook = { url: `https://${CANARY.toLowerCase()}.example/told`, description: CANARY };
  const webhook = await ida.ask('POST', '/webhooks', hook);
  const cv = `${CANARY}\nExperience\nBaker, ${CANARY} Mills 2019 - 2022\nLives at https://www.${CANARY}.example`;
  const profile = await ida.ask('POST', `/profiles?name=${CANARY}.txt`, cv);
  const given = { kind: 'given-up', user: ida.id, key: CANARY, payload: { of: CANARY } };
  await tracker.db.transaction().execute((tx) => enqueue(tx, [given]));
  await queueTables(tracker.db).updateTable('jobs').set({ state: DEAD }).where('key', '=', CANARY).execute();
  const [dead] = (await ida.ask('GET', '/dead-letters')).body.items;
  const device = new SoftPasskey('https://hearback.test');
  const options = await ida.ask('POST', '/me/passkeys/options', { password: PASSWORD });
  await ida.ask('POST', '/me/passkeys', { name: CANARY, response: device.make(options.body) });
  const [passkey] = (await ida.ask('GET', '/me/passkeys')).body.items;
  const posting = await ida.ask('POST', '/internal/scrape-complete', {
    url: 'https://jobs.example/canary',
    application_id: (await ida.ask('GET', '/applications')).body.items[0].id,
    posting: { title: CANARY, company: CANARY, description: CANARY, requirements: [CANARY] },
  });
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
    passkey: passkey.id,
    person: ida.id,
    webhook: webhook.body.id,
    profile: profile.body.key,
    deadLetter: dead.id,
    posting: posting.body.job,
  };
}

/** But for the list of sign-ins: that somebody else tries their account is to be seen there. */
async function everythingOf(
  server: Awaited<ReturnType<typeof scratchServer>>,
  user: string,
): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of exportPerson(server.tracker.db, server.tracker.vault, user)) pieces.push(piece);
  const { sign_ins: _, ...rest } = JSON.parse(pieces.join('')) as Record<string, unknown>;
  return JSON.stringify(rest);
}

it('Nobody sees, changes or learns of what is another’s, by any route of the description.', async () => {
  const server = await scratchServer();
  // The sketched mails are of the user `local`.
  const ida = await server.person(IDA, { id: 'local' });
  const ole = await server.person('ole@people.example');
  const ids = await fill(server, ida);
  for (const path of [
    `/applications/${ids.application}`,
    `/applications/${ids.application}/posting`,
    `/postings/${ids.posting}`,
    '/mails/m1',
    '/mails/m1/html',
    `/imports/${ids.import}`,
    `/webhooks/${ids.webhook}`,
    `/profiles/${ids.profile}`,
    `/dead-letters/${ids.deadLetter}`,
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

/** By these one signs in, so that they refuse in the same words as routes that want it done. */
const SIGNING_IN = new Set(['post /sign-in', 'post /sign-in/code', 'post /sign-in/passkey']);

it('Without a sign-in no route tells anything, but for those by which one signs in.', async () => {
  const server = await scratchServer();
  const ida = await server.person(IDA, { id: 'local' });
  const ids = await fill(server, ida);
  const open: string[] = [];
  for (const [route, { path, body }] of Object.entries(casesOf(ids))) {
    const [method = '', described = ''] = route.split(' ');
    const answer = await server.browser().ask(method.toUpperCase(), path ?? described, body);
    if (answer.status !== 401 || SIGNING_IN.has(route)) open.push(route);
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
      'get /sign-in/google/callback',
      'post /sign-in/google',
      'post /sign-in/passkey',
      'post /sign-in/passkey/options',
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
