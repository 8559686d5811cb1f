// The description of the API: what the routes check by is what the document says.
import { describe, expect, it } from 'vitest';
import { operationsOf, type ApiPaths } from '../../src/api/openapi-document.ts';
import { OPEN_PATHS } from '../../src/api/require-asker.ts';
import { lintDescription } from './docs-lint.ts';
import { scratchApp } from './scratch-app.ts';
import { scratchServer } from './scratch-server.ts';

async function operations() {
  const { get, routes } = await scratchApp();
  const { body } = await get('/openapi.json');
  return { body, routes, all: operationsOf(body.paths as ApiPaths) };
}

describe('the description of the API', () => {
  it('names every operation once, with what it is for and what it answers.', async () => {
    const { body, all } = await operations();
    expect(body.openapi).toBe('3.1.0');
    expect(all.length).toBeGreaterThan(30);
    expect(new Set(all.map(({ operation }) => operation.operationId)).size).toBe(all.length);
    const tags = new Set((body.tags as { name: string }[]).map(({ name }) => name));
    for (const { operation } of all) {
      expect(operation.summary).not.toBe('Does what its path says');
      expect(operation.tags).toHaveLength(1);
      expect(tags).toContain(operation.tags?.[0]);
      expect(Object.keys(operation.responses).length).toBeGreaterThan(0);
    }
  });

  it('holds every route that is answered, and none that is not.', async () => {
    const { all, routes } = await operations();
    const described = all.map(({ method, path }) => `${method} ${path}`);
    const answered = routes
      .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/v1/'))
      .map(({ method, path }) => {
        const within = path.slice('/api/v1'.length).replace(/:(\w+)(?:\{[^}]*\})?/gu, '{$1}');
        return `${method.toLowerCase()} ${within}`;
      });
    expect(new Set(described)).toEqual(new Set(answered));
  });

  it('tells of each operation how it refuses, as a problem document.', async () => {
    const { all } = await operations();
    for (const { path, operation } of all) {
      const { responses, requestBody, parameters = [] } = operation;
      const isOpen = OPEN_PATHS.test(path);
      const expected = [...(isOpen ? [] : ['401']), '403', '429'];
      if (requestBody !== undefined) expected.push('400', '408', '413');
      if (requestBody?.content['application/json']) expected.push('415', '422');
      if (parameters.length > 0) expected.push('400');
      expect(Object.keys(responses), path).toEqual(expect.arrayContaining(expected));
      for (const [status, answer] of Object.entries(responses)) {
        if (!/^[45]/u.test(status)) continue;
        expect(answer.content, `${path} ${status}`).toEqual({
          'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
        });
        expect(answer.description, `${path} ${status}`).not.toMatch(/^(?:Refused|Problem)?$/u);
      }
    }
  });

  it('says of a file that is sent as it is which types there are, and nothing of what is within.', async () => {
    const { all } = await operations();
    const bodies = all.flatMap(({ path, operation: { requestBody } }) =>
      requestBody ? [{ path, ...requestBody }] : [],
    );
    const files = bodies.filter(({ content }) => content['application/json'] === undefined);
    expect(files.map(({ path }) => path).toSorted()).toEqual(['/imports', '/profiles']);
    for (const { required, content } of files) {
      expect(required).toBe(true);
      expect(Object.keys(content)[0]).toBe('application/octet-stream');
      expect(Object.keys(content).length).toBeGreaterThan(3);
      for (const { schema } of Object.values(content)) expect(schema).toEqual({});
    }
  });

  it('lets every edit say what it rests on, and every making be sent again.', async () => {
    const { all } = await operations();
    const heads = (operation: (typeof all)[number]['operation']) =>
      (operation.parameters ?? []).filter((one) => one.in === 'header').map(({ name }) => name);
    /** These make nothing that is there twice when they come twice. */
    const makingNothing = new Set([
      '/accounts/oauth',
      '/accounts/{id}/{command}',
      '/corrections/undo',
      '/exports/csv',
      '/exports/ics',
      '/exports/sheets',
      '/dead-letters/{id}/retry',
      '/admin/people/{id}/close',
      '/admin/people/{id}/open',
    ]);
    const edits = all.filter(({ method, path }) => /^(?:patch|put)$/u.test(method) && path !== '/visit');
    expect(edits.length).toBeGreaterThan(1);
    for (const { operation } of edits) expect(heads(operation)).toContain('if-match');
    // One's own account is one thing, and a passkey, a code or an invitation is taken once.
    const ofOneself = /^\/(?:me\/(?!keys$)|invitations|sign-(?:in|out|up))(?:.*)$/u;
    const makings = all.filter(
      ({ method, path }) => method === 'post' && !makingNothing.has(path) && !ofOneself.test(path),
    );
    expect(makings.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/me/keys', '/admin/invitations', '/imports', '/webhooks/{id}/replay']),
    );
    for (const { path, operation } of makings) expect(heads(operation), path).toContain('idempotency-key');
  });

  it('names the routes that other programs build on.', async () => {
    const { all } = await operations();
    const named = new Set(all.map(({ method, path }) => `${method} ${path}`));
    for (const route of [
      'post /applications',
      'patch /applications/{id}',
      'delete /applications/{id}',
      'post /applications/capture',
      'get /applications/{id}/timeline',
      'post /applications/{id}/timeline',
    ]) {
      expect(named).toContain(route);
    }
  });

  it('says of everything in an address that it is never null, and of every part of a path that it is there.', async () => {
    const { all } = await operations();
    const parameters = all.flatMap(({ operation }) => operation.parameters ?? []);
    expect(parameters.length).toBeGreaterThan(50);
    expect(parameters.filter((one) => one.in === 'path' && one.required !== true)).toEqual([]);
    expect(parameters.filter(({ schema }) => JSON.stringify(schema).includes('"null"'))).toEqual([]);
  });

  it('refers to nothing that it does not hold.', async () => {
    const { body } = await operations();
    const whole = JSON.stringify(body);
    for (const [, pointer] of whole.matchAll(/"\$ref":"#\/([^"]+)"/gu)) {
      const target = pointer!
        .split('/')
        .reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], body);
      expect(target).toBeDefined();
    }
  });

  it('keeps the recommended rules for such descriptions.', async () => {
    const { body } = await operations();
    expect(await lintDescription(body)).toEqual([]);
  });

  it('keeps them too where people sign in, and says for each operation with what.', async () => {
    const server = await scratchServer();
    const { body } = await server.browser().ask('GET', '/openapi.json');
    expect(await lintDescription(body)).toEqual([]);
    expect(body.components.securitySchemes).toMatchObject({
      session: { type: 'apiKey', in: 'cookie', name: '__Host-hearback.session_token' },
      apiKey: { type: 'http', scheme: 'bearer' },
    });
    const needs = (path: string, method: string) => body.paths[path][method].security as unknown;
    expect(needs('/applications', 'get')).toEqual([{ session: [] }, { apiKey: ['read'] }]);
    expect(needs('/imports', 'post')).toEqual([
      { session: [] },
      { apiKey: ['ingest'] },
      { apiKey: ['write'] },
    ]);
    expect(needs('/me', 'get')).toEqual([{ session: [] }]);
    expect(needs('/sign-in', 'post')).toEqual([]);
    const alone = (await operations()).body;
    expect([alone.security, alone.components.securitySchemes]).toEqual([[], undefined]);
  });

  it('is caught when it breaks one of them.', async () => {
    const { body } = await operations();
    const broken = structuredClone(body) as { paths: ApiPaths };
    const { post } = broken.paths['/applications'] ?? {};
    if (post) post.operationId = 'getApplications';
    expect((await lintDescription(broken)).join('\n')).toContain('operation-operationId-unique');
  });
});
