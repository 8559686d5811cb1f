// Tests what a trace tells of a request.
import { Hono } from 'hono';
import { expect, it } from 'vitest';
import type { Span } from '../contracts/tracer.ts';
import { createTracer } from '../ops/tracer.ts';
import { traceRequests } from './trace-requests.ts';

it('A request is told by the pattern of its route, its method and its status, and by nothing that was asked for.', async () => {
  const spans: Span[] = [];
  const app = new Hono();
  app.use('/api/*', traceRequests(createTracer((span) => spans.push(span))));
  const inner = new Hono();
  inner.get('/things/:id', (c) => c.text('here'));
  inner.get('/broken', () => {
    throw new Error('ida@lund.example');
  });
  app.route('/api/v1', inner);
  app.all('/api/*', (c) => c.text('not here', 404));
  app.onError((_, c) => c.text('broken', 500));
  for (const path of ['/things/secret?q=secret', '/broken', '/secret']) await app.request(`/api/v1${path}`);
  await app.request('/elsewhere');
  expect(spans.map(({ name, kind, failed, attributes }) => [name, kind, failed, attributes])).toEqual(
    [
      ['/api/v1/things/:id', false, 200],
      ['/api/v1/broken', true, 500],
      ['*', false, 404],
    ].map(([route, failed, status]) => [
      `GET ${route}`,
      'server',
      failed,
      { 'http.request.method': 'GET', 'http.route': route, 'http.response.status_code': status },
    ]),
  );
});
