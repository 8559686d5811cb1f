// Tests what spans are made of what is done.
import { describe, expect, it } from 'vitest';
import type { Span } from '../contracts/tracer.ts';
import { createTracer } from './tracer.ts';

type Four = [Span, Span, Span, Span];

function traced() {
  const spans: Span[] = [];
  return { spans, tracer: createTracer((span) => spans.push(span)) };
}

const named = (spans: readonly Span[], name: string): Span =>
  spans.find((span) => span.name === name) ?? expect.fail(`there is no span ${name}`);

describe('a tracer', () => {
  it('makes what is begun within a span its child, across waits, and what is begun beside it no relation.', async () => {
    const { spans, tracer } = traced();
    const outer = (name: string) =>
      tracer.span({ name }, async () => {
        await Promise.resolve();
        return tracer.span({ name: `in ${name}` }, () => Promise.resolve(name));
      });
    expect(await Promise.all([outer('a'), outer('b')])).toEqual(['a', 'b']);
    const [a, b, inA, inB] = ['a', 'b', 'in a', 'in b'].map((name) => named(spans, name)) as Four;
    expect([inA.parentId, inB.parentId]).toEqual([a.spanId, b.spanId]);
    expect([inA.traceId, inB.traceId]).toEqual([a.traceId, b.traceId]);
    expect(a.traceId).not.toBe(b.traceId);
    expect(a.traceId).toMatch(/^[0-9a-f]{32}$/);
    expect(a.spanId).toMatch(/^[0-9a-f]{16}$/);
    expect(inA.end).toBeLessThanOrEqual(a.end);
    expect(inA.start).toBeGreaterThanOrEqual(a.start);
  });

  it('lets another process go on with a whole by its name alone.', () => {
    const [here, there] = [traced(), traced()];
    here.tracer.span({ name: 'poll' }, () => here.tracer.span({ name: 'spool', begins: 'c1' }, () => null));
    there.tracer.span({ name: 'do', follows: 'c1' }, () => null);
    const [poll, spool] = [named(here.spans, 'poll'), named(here.spans, 'spool')];
    const done = named(there.spans, 'do');
    expect([done.traceId, done.parentId]).toEqual([spool.traceId, spool.spanId]);
    expect(spool.traceId).not.toBe(poll.traceId);
    expect(spool.links).toEqual([{ traceId: poll.traceId, spanId: poll.spanId }]);
  });

  it('tells of what fails its class, and lets the error through.', async () => {
    const { spans, tracer } = traced();
    const late = tracer.span({ name: 'late' }, () => Promise.reject(new RangeError('of ida@lund.example')));
    await expect(late).rejects.toThrow('ida@lund.example');
    const early = () =>
      tracer.span({ name: 'early' }, () => {
        throw new TypeError('no');
      });
    expect(early).toThrow(TypeError);
    expect(spans.map(({ name, failed, attributes }) => [name, failed, attributes])).toEqual([
      ['late', true, { 'error.type': 'RangeError' }],
      ['early', true, { 'error.type': 'TypeError' }],
    ]);
  });

  it('lets through numbers, random ids and words of ours, and no text.', () => {
    const { spans, tracer } = traced();
    const mailbox = '4b0b1c1e-53d5-4d6a-9f38-0a3b7f0a9d11';
    const details = {
      mails: 3,
      mailbox,
      kind: 'process-mail',
      subject: 'Your application',
      provider: 'ida@lund.example',
    };
    tracer.span({ name: 'x', details }, (tell) =>
      tell({ details: { 'http.route': '/a/:id', 'http.request.method': 'GET x y' } }),
    );
    expect(spans[0]?.attributes).toEqual({
      'http.route': '/a/:id',
      'hearback.mails': 3,
      'hearback.mailbox': mailbox,
      'hearback.kind': 'process-mail',
    });
  });
});
