// Tests that what a person set tells by what: the dashboard, an API key of theirs, or a program on their own machine.
import { expect, it } from 'vitest';
import { scratchApp, type Answer } from './scratch-app.ts';
import { scratchServer } from './scratch-server.ts';

const entry = { company: 'Orrin Mills', role: 'Miller' };

/** Whose hand each fact and line of an application tells of. */
const handsIn = ({ body }: Answer): unknown => ({
  company: body.provenance.company?.hand,
  location: body.provenance.location?.hand,
  line: body.timeline[0].hand,
  who: body.timeline[0].who,
});

it('On a server the dashboard and each key are told apart, also once the key is gone.', async () => {
  const server = await scratchServer();
  const ida = await server.person('ida@people.example');
  const { id, key } = (await ida.ask('POST', '/me/keys', { name: 'Sheet script', scopes: ['read', 'write'] }))
    .body;
  const by = { authorization: `Bearer ${key}` };
  const program = server.browser();
  const made = await program.ask('POST', '/applications', entry, by);
  const script = { type: 'key', name: 'Sheet script' };
  const path = `/applications/${made.body.id}`;
  const who = { type: 'api key', name: 'Sheet script' };
  expect(handsIn(made)).toEqual({ company: script, location: undefined, line: script, who });
  await ida.ask('PATCH', path, { location: 'Lund' });
  await ida.ask('DELETE', `/me/keys/${id}`);
  const page = { type: 'page', name: null };
  expect(handsIn(await ida.ask('GET', path))).toEqual({ company: script, location: page, line: script, who });
  const [item] = (await ida.ask('GET', path)).body.timeline;
  await ida.ask('POST', '/corrections', {
    type: 'field',
    item: item.item_id,
    field: 'company',
    value: 'Orrin',
  });
  expect((await ida.ask('GET', path)).body.provenance.company.hand).toEqual(page);
  await ida.ask('POST', '/corrections', { type: 'kind', item: item.item_id, kind: 'offer' });
  expect((await ida.ask('GET', path)).body.timeline[0].who).toEqual({ type: 'person', name: null });
});

it('An event that a program hands in tells its own word for itself, and the key by which it came.', async () => {
  const server = await scratchServer();
  const ida = await server.person('ida@people.example');
  const { key } = (await ida.ask('POST', '/me/keys', { name: 'Reader', scopes: ['ingest'] })).body;
  const event = {
    source: 'mill-mail',
    external_id: 'x1',
    kind: 'application_received',
    occurred_at: '2026-01-05T08:00:00Z',
    company: 'Halden',
    role: 'Clerk',
  };
  const told = await server.browser().ask('POST', '/events', event, { authorization: `Bearer ${key}` });
  const [line] = (await ida.ask('GET', `/applications/${told.body.items[0].application_id}`)).body.timeline;
  expect([line.who, line.hand]).toEqual([
    { type: 'program', name: 'mill-mail' },
    { type: 'key', name: 'Reader' },
  ]);
});

it('On one’s own machine the dashboard and other programs are told apart.', async () => {
  const { post, get } = await scratchApp();
  const page = { 'sec-fetch-site': 'same-origin', origin: 'http://localhost:8080' };
  const [first, second] = [
    await post('/applications', entry, page),
    await post('/applications', { company: 'Brindle', role: 'Baker' }),
  ];
  expect(first.body.timeline[0].hand).toEqual({ type: 'page', name: null });
  expect(second.body.timeline[0].hand).toEqual({ type: 'program', name: null });
  const told = {
    kind: 'application_received',
    occurred_at: '2026-01-05T08:00:00Z',
    company: 'Halden',
    role: 'Clerk',
  };
  await post('/events', { source: 'mill-mail', external_id: 'x1', ...told });
  const { items } = (await get('/applications')).body;
  const halden = items.find(({ company }: { company: string }) => company === 'Halden');
  const [line] = (await get(`/applications/${halden.id}`)).body.timeline;
  expect([line.who, line.hand]).toEqual([{ type: 'program', name: 'mill-mail' }, undefined]);
});
