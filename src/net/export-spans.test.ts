// Tests the sending of spans against a collector that is well, slow, refuses, or is gone.
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { startTraceCollector } from '../../test/servers/trace-collector.ts';
import type { Span } from '../contracts/tracer.ts';
import { MOST_WAITING, SpanExporter, type ExportOptions } from './export-spans.ts';

const collector = await startTraceCollector();
afterAll(() => collector.stop());

const FAR = 600_000;
const SPAN: Span = {
  traceId: '5b8efff798038103d269b633813fc60c',
  spanId: 'eee19b7ec3c1b174',
  parentId: 'eee19b7ec3c1b173',
  name: 'judge',
  kind: 'internal',
  start: 1_544_712_660_000.5,
  end: 1_544_712_661_000,
  attributes: { 'hearback.mails': 3, 'hearback.seconds': 0.5, 'hearback.first': true, 'hearback.kind': 'x' },
  links: [{ traceId: 'a'.repeat(32), spanId: 'b'.repeat(16) }],
  failed: true,
};

let counts: Record<string, number>;

function exporter(more: Partial<ExportOptions> = {}): SpanExporter {
  return new SpanExporter({
    url: `${collector.url}/v1/traces`,
    headers: { authorization: 'Bearer quiet-harbour' },
    resource: { 'service.name': 'hearback' },
    scope: { name: 'hearback', version: '1' },
    count: (name, by) => void (counts[name] = (counts[name] ?? 0) + by),
    delay: 0,
    firstPause: 1,
    ...more,
  });
}

async function until(ready: () => boolean): Promise<void> {
  while (!ready()) await new Promise((done) => setTimeout(done, 5));
}

beforeEach(() => {
  counts = {};
  collector.requests.length = 0;
  collector.answer((response) => void response.end('{}'));
});

describe('spans', () => {
  it('arrive as OTLP has them.', async () => {
    exporter().add(SPAN);
    await until(() => counts['spans_exported'] === 1);
    const [request] = collector.requests;
    expect(request).toMatchObject({ method: 'POST', path: '/v1/traces' });
    expect(request?.headers).toMatchObject({
      'content-type': 'application/json',
      authorization: 'Bearer quiet-harbour',
    });
    expect(request?.body).toEqual({
      resourceSpans: [
        {
          resource: { attributes: [{ key: 'service.name', value: { stringValue: 'hearback' } }] },
          scopeSpans: [
            {
              scope: { name: 'hearback', version: '1' },
              spans: [
                {
                  traceId: SPAN.traceId,
                  spanId: SPAN.spanId,
                  parentSpanId: SPAN.parentId,
                  name: 'judge',
                  kind: 1,
                  startTimeUnixNano: '1544712660000500000',
                  endTimeUnixNano: '1544712661000000000',
                  attributes: [
                    { key: 'hearback.mails', value: { intValue: '3' } },
                    { key: 'hearback.seconds', value: { doubleValue: 0.5 } },
                    { key: 'hearback.first', value: { boolValue: true } },
                    { key: 'hearback.kind', value: { stringValue: 'x' } },
                  ],
                  links: SPAN.links,
                  status: { code: 2 },
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('that a collector cannot take now are sent again; those that it refuses are not.', async () => {
    const statuses = [503, 429, 200];
    collector.answer((response) => {
      response.writeHead(statuses.shift() ?? 200, { 'retry-after': '0' }).end('{}');
    });
    const sending = exporter();
    sending.add(SPAN);
    await until(() => counts['spans_exported'] === 1);
    expect(collector.requests).toHaveLength(3);
    collector.answer((response) => void response.writeHead(400).end());
    sending.add(SPAN);
    await until(() => counts['spans_dropped'] === 1);
    expect(collector.requests).toHaveLength(4);
  });

  it('are counted as dropped as many as a collector says that it did not take.', async () => {
    collector.answer((response) => void response.end('{"partialSuccess":{"rejectedSpans":"2"}}'));
    const sending = exporter({ delay: FAR });
    for (let n = 0; n < 5; n++) sending.add(SPAN);
    await sending.stop(FAR);
    expect(counts).toEqual({ spans_exported: 3, spans_dropped: 2 });
  });

  it('wait in bounded number while the collector is slow, and nobody waits for them.', async () => {
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    collector.answer((response) => void held.then(() => response.end('{}')));
    const sending = exporter();
    const all = 3 * MOST_WAITING;
    for (let n = 0; n < all; n++) sending.add(SPAN);
    await until(() => collector.requests.length === 1);
    // What is under way waits no more.
    const dropped = counts['spans_dropped'] ?? 0;
    expect(all - dropped).toBeGreaterThanOrEqual(MOST_WAITING);
    expect(all - dropped).toBeLessThanOrEqual(MOST_WAITING + 512);
    release();
    await until(() => (counts['spans_exported'] ?? 0) + dropped === all);
    expect(collector.spans()).toHaveLength(all - dropped);
  });

  it('are given up after some tries when the collector is gone, and those of later arrive when it is back.', async () => {
    const gone = await startTraceCollector();
    await gone.stop();
    const lost = exporter({ url: `${gone.url}/v1/traces` });
    lost.add(SPAN);
    await until(() => counts['spans_dropped'] === 1);
    collector.answer((response) => void response.destroy());
    const sending = exporter();
    sending.add(SPAN);
    await until(() => counts['spans_dropped'] === 2);
    collector.answer((response) => void response.end('{}'));
    sending.add(SPAN);
    await until(() => counts['spans_exported'] === 1);
  });

  it('that are not answered in time are given up, and at a stop within its grace.', async () => {
    collector.answer(() => undefined);
    const impatient = exporter({ timeout: 20 });
    impatient.add(SPAN);
    await until(() => counts['spans_dropped'] === 1);
    const stopped = exporter({ delay: FAR });
    for (let n = 0; n < 600; n++) stopped.add(SPAN);
    await stopped.stop(20);
    expect(counts).toEqual({ spans_dropped: 601 });
    stopped.add(SPAN);
    expect(counts['spans_dropped']).toBe(602);
  });

  it('that wait for another try are tried once more at a stop.', async () => {
    collector.answer((response) => void response.writeHead(503, { 'retry-after': '30' }).end());
    const sending = exporter();
    sending.add(SPAN);
    await until(() => collector.requests.length === 1);
    collector.answer((response) => void response.end('{}'));
    await sending.stop(FAR);
    expect(counts).toEqual({ spans_exported: 1 });
  });
});
