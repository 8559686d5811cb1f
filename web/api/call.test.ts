// Whether a call goes where the description has it, and whether the compiler refuses one that it does not have.
import { afterEach, expect, it, vi } from 'vitest';
import { addressOf, call } from './call.ts';

afterEach(() => vi.unstubAllGlobals());

/** What is asked for from now on; everything is answered with `answer`. */
function asked(answer = ''): [address: string, init: RequestInit][] {
  const heard: [string, RequestInit][] = [];
  vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
    heard.push([address, init]);
    return Promise.resolve(new Response(answer));
  });
  return heard;
}

it('fills the path and the query, each in its own way of writing.', () => {
  expect(addressOf('/mails/{id}/html', 'get', { path: { id: 'a/b c' } })).toBe(
    '/api/v1/mails/a%2Fb%20c/html',
  );
  const query = { q: 'a&b c', cursor: undefined, limit: 5 };
  expect(addressOf('/applications.csv', 'get', { query: { q: 'x', sort: undefined } })).toBe(
    '/api/v1/applications.csv?q=x',
  );
  expect(addressOf('/applications', 'get', { query })).toBe('/api/v1/applications?q=a%26b+c&limit=5');
  expect(addressOf('/live', 'get')).toBe('/api/v1/live');
});

it('sends a body as JSON with what it rests on, and nothing where there is nothing.', async () => {
  const heard = asked();
  await call('/webhooks/{id}', 'patch', { path: { id: 'w' }, body: { state: 'paused' }, version: 'v1' });
  await call('/visit', 'put');
  expect(heard).toEqual([
    [
      '/api/v1/webhooks/w',
      {
        method: 'PATCH',
        headers: { 'content-type': 'application/json', 'if-match': '"v1"' },
        body: '{"state":"paused"}',
      },
    ],
    ['/api/v1/visit', { method: 'PUT', headers: {} }],
  ]);
});

it('does not compile with a path, a method, a parameter, a body or a field of an answer that is not described.', async () => {
  const heard = asked('{}');
  // @ts-expect-error -- there is no such path
  await call('/application', 'get');
  // @ts-expect-error -- nobody posts there
  await call('/today', 'post');
  // @ts-expect-error -- the path lacks a part
  await call('/mails/{id}', 'get');
  // @ts-expect-error -- a parameter is missing
  await call('/accounts/discover', 'get');
  // @ts-expect-error -- there is no such parameter
  await call('/review', 'get', { query: { limits: 5 } });
  // @ts-expect-error -- a parameter is of another type
  await call('/review', 'get', { query: { limit: 'all' } });
  // @ts-expect-error -- the body is missing
  await call('/corrections', 'post');
  // @ts-expect-error -- the body says nothing that is known
  await call('/corrections', 'post', { body: { type: 'wish', item: 'x' } });
  // @ts-expect-error -- there is a body where none is taken
  await call('/visit', 'put', { body: {} });
  // @ts-expect-error -- it rests on nothing
  await call('/corrections/undo', 'post', { body: { ids: [] }, version: 'v1' });
  // @ts-expect-error -- the answer has no such field
  expect((await call('/settings', 'get')).sensitiveness).toBeUndefined();
  // @ts-expect-error -- no link leads to what is not there
  expect(addressOf('/mails/{id}/htm', 'get', { path: { id: 'm' } })).toBe('/api/v1/mails/m/htm');
  expect(heard).toHaveLength(11);
});
