// Draws requests for an operation of our description: fitting ones, nearly fitting ones, and hostile ones.
import * as fc from 'fast-check';
import type { ApiOperation, ApiParameter } from '../../src/api/openapi-document.ts';
import { HOSTILE, spoiledOf, valueOf, type Known, type Schema } from './schema-values.ts';

export interface DrawnRequest {
  path: string;
  headers: Record<string, string>;
  body: string | undefined;
}

/** What stands in addresses as it is: bytes that are no characters, ends of texts, ways out. */
const RAW = [
  '%00',
  '%ED%A0%80',
  '%FF',
  '%',
  '%2e%2e%2f',
  '%0d%0aset-cookie:x',
  '+',
  '%F0%9F%A7%AA',
  'x'.repeat(3000),
];

const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function encoded(value: unknown): string {
  return encodeURIComponent(asText(value).toWellFormed());
}

/** Whether the address and the headers of a request fit, or may be anything. */
type Mood = 'fitting' | 'wild';

function addressPart({ name, schema = {} }: ApiParameter, known: Known, mood: Mood): fc.Arbitrary<string> {
  const fitting = valueOf(schema as Schema, known, name).map(encoded);
  if (mood === 'fitting') return fitting;
  const hostile = fc.constantFrom(...HOSTILE).map(encoded);
  return fc.oneof(fitting, hostile, fc.constantFrom(...RAW));
}

function pathOf(template: string, parameters: readonly ApiParameter[], known: Known, mood: Mood) {
  const parts = Object.fromEntries(
    parameters.filter((one) => one.in === 'path').map((one) => [one.name, addressPart(one, known, mood)]),
  );
  return fc
    .record(parts)
    .map((values) => template.replace(/\{(\w+)\}/gu, (_, name: string) => values[name] || 'x'));
}

/** A few parameters at a time: one that is refused would hide what the others do. */
function queryOf(parameters: readonly ApiParameter[], known: Known, mood: Mood): fc.Arbitrary<string> {
  const asked = parameters.filter((one) => one.in === 'query');
  const needed = asked.filter(({ required }) => required === true);
  return fc.subarray([...asked], { maxLength: Math.min(asked.length, 3) }).chain((chosen) => {
    const parts = [...new Set([...(mood === 'fitting' ? needed : []), ...chosen])].map((one) =>
      addressPart(one, known, mood).map((value) => `${one.name}=${value}`),
    );
    return fc.tuple(...parts).map((pieces) => pieces.join('&'));
  });
}

/** Bytes that no header may hold never reach a server. */
const sendable = (value: unknown): string =>
  asText(value)
    .replace(/[^\u0020-\u007e]/gu, '?')
    .trim()
    .slice(0, 3000);

function headersOf(parameters: readonly ApiParameter[], mood: Mood): fc.Arbitrary<Record<string, string>> {
  const tags = fc.constantFrom<unknown>('*', '"x"', 'W/"x"', ',,"', 'key-1', 'key-2');
  const drawn = mood === 'fitting' ? fc.constant('*') : fc.oneof(tags, fc.constantFrom(...HOSTILE));
  const parts = Object.fromEntries(
    parameters.filter((one) => one.in === 'header').map((one) => [one.name, drawn.map(sendable)]),
  );
  return fc.record(parts, { requiredKeys: [] }) as fc.Arbitrary<Record<string, string>>;
}

const DEEP = 100_000;
/** Bodies that are no JSON, or no JSON that any route asks for. */
const BROKEN = [
  '',
  '{',
  '"',
  '[1,]',
  'null',
  '1',
  '"text"',
  '[]',
  '{"a":1}{"b":2}',
  '\u0000',
  '{"type":"note","type":"kind"}',
  '['.repeat(DEEP) + ']'.repeat(DEEP),
  `{"a":${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}}`,
  `{"company":"${'x'.repeat(2_000_000)}"}`,
  '{"company":1e999999}',
];

const TYPES = [
  'text/plain',
  'application/xml',
  'multipart/form-data',
  'application/json; charset=utf-16',
  '',
];

/** Beginnings of files that a route may take for what they say they are. */
const FILES = [
  'From MAILER-DAEMON Thu Jan  1 00:00:00 1970\nSubject: \ud800\n\n',
  'Subject: =?utf-7?q?+AAA?=\nContent-Type: multipart/mixed; boundary=""\n\n--\n',
  '%PDF-1.7\n1 0 obj\n<</Length 99999999>>stream\n',
  'PK\u0003\u0004\u0014\u0000\u0000\u0000\u0008\u0000',
  '\u001f\u0000\u0008\u0000',
  'Experience\nBaker, 2019 - 9999\n\u0000',
];

/** A file is read whatever it is called. */
const filesOf = (types: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...FILES), fc.constantFrom(...types, ...TYPES, 'application/json'))
    .map(([body, type]) => ({ body, headers: { 'content-type': type } }));

function bodyOf({ requestBody }: ApiOperation, known: Known) {
  const schema = requestBody?.content['application/json']?.schema as Schema | undefined;
  const json = { 'content-type': 'application/json' };
  const broken = fc.constantFrom(...BROKEN).map((body) => ({ body, headers: json }));
  const none = fc.constant({ body: undefined, headers: {} });
  if (requestBody === undefined) return fc.oneof(none, broken);
  if (schema === undefined) return fc.oneof(none, broken, filesOf(Object.keys(requestBody.content)));
  const written = (value: unknown, headers: Record<string, string> = json) => ({
    body: JSON.stringify(value),
    headers,
  });
  return fc.oneof(
    { weight: 5, arbitrary: valueOf(schema, known).map((value) => written(value)) },
    { weight: 8, arbitrary: spoiledOf(schema, known).map((value) => written(value)) },
    { weight: 2, arbitrary: broken },
    { weight: 1, arbitrary: none },
    {
      weight: 1,
      arbitrary: fc
        .tuple(valueOf(schema, known), fc.constantFrom(...TYPES))
        .map(([value, type]) => written(value, { 'content-type': type })),
    },
  );
}

/** Requests for one operation. */
export function requestsFor(template: string, operation: ApiOperation, known: Known) {
  const { parameters = [] } = operation;
  return fc
    .constantFrom<Mood>('fitting', 'fitting', 'wild')
    .chain((mood) =>
      fc.record({
        path: pathOf(template, parameters, known, mood),
        query: queryOf(parameters, known, mood),
        headers: headersOf(parameters, mood),
        sent: bodyOf(operation, known),
      }),
    )
    .map(({ path, query, headers, sent }): DrawnRequest => ({
      path: query === '' ? path : `${path}?${query}`,
      headers: { ...headers, ...sent.headers },
      body: sent.body,
    }));
}
