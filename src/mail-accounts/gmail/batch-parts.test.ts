// Batches as Google writes them, and as a broken line leaves them.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundaryOf, readBatch, writeBatch } from './batch-parts.ts';

const answer = [
  '--batch_a',
  'Content-Type: application/http',
  'Content-ID: <response-1>',
  '',
  'HTTP/1.1 429 Too Many Requests',
  'Retry-After: 7',
  'Content-Type: application/json',
  '',
  '{"error":{}}',
  '--batch_a',
  'Content-Type: application/http',
  'Content-ID: <response-0>',
  '',
  'HTTP/1.1 200 OK',
  '',
  '{"id":"18c"}',
  '--batch_a--',
  '',
].join('\r\n');

describe('a batch', () => {
  it('asks for each path in a part of its own', () => {
    const text = writeBatch(['/gmail/v1/x', '/gmail/v1/y'], 'b');
    expect(text.match(/Content-ID: <\d>\r\n\r\nGET \/gmail\/v1\/[xy]\r\n\r\n/g)?.length).toBe(2);
    expect(text.endsWith('--b--\r\n')).toBe(true);
  });

  it('is answered in any order, each part with a status of its own', () => {
    const parts = readBatch(Buffer.from(answer), 'batch_a');
    expect(parts.map(({ index, status, body }) => [index, status, String(body)])).toEqual([
      [1, 429, '{"error":{}}'],
      [0, 200, '{"id":"18c"}'],
    ]);
    expect(parts[0]?.headers.get('retry-after')).toBe('7');
  });

  it('cut short gives the parts that are whole', () => {
    const parts = readBatch(Buffer.from(answer).subarray(0, answer.lastIndexOf('18c')), 'batch_a');
    expect(parts.map(({ index }) => index)).toEqual([1]);
  });

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.nat(), (text, boundary, at) => {
        const broken = answer.slice(0, at % answer.length) + text + answer.slice(at % answer.length);
        readBatch(Buffer.from(broken), 'batch_a');
        readBatch(Buffer.from(text), boundary);
        boundaryOf(text);
      }),
    );
  });

  it('names its boundary with or without quotes', () => {
    expect(boundaryOf('multipart/mixed; boundary=batch_x-1_')).toBe('batch_x-1_');
    expect(boundaryOf('multipart/mixed; charset=UTF-8; boundary="a b"')).toBe('a b');
    expect(boundaryOf('text/html')).toBe(null);
  });
});
