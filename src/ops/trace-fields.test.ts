// Tests the settings of traces.
import { expect, it } from 'vitest';
import { readConfig } from './config.ts';
import { readTraceHeaders } from './trace-fields.ts';

it('Headers are parted by commas, their values percent-encoded.', () => {
  expect(readTraceHeaders('Authorization=Bearer%20a%2Cb, x-tenant = 7')).toEqual({
    authorization: 'Bearer a,b',
    'x-tenant': '7',
  });
});

it.each(['novalue', '=x', 'a=%0d%0ab', 'a=%zz', 'a b=c', 'a=b,'])('%j are no headers.', (text) => {
  expect(readTraceHeaders(text)).toBeNull();
  expect(() => readConfig({ OTEL_EXPORTER_OTLP_HEADERS: text })).toThrow('must be like name=value');
});

it('Traces travel unencrypted within one network only, and their address holds no key.', () => {
  const to = (OTEL_EXPORTER_OTLP_ENDPOINT: string) => () => readConfig({ OTEL_EXPORTER_OTLP_ENDPOINT });
  expect(to('http://traces.example:4318')).toThrow('must begin with https://');
  expect(to('https://a:b@traces.example')).toThrow('must not hold a key');
  for (const fit of ['http://collector:4318', 'http://127.0.0.1:4318', 'https://traces.example'])
    expect(to(fit)().OTEL_EXPORTER_OTLP_ENDPOINT).toBe(fit);
});
