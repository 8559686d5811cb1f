// Draws values that a JSON schema of our description allows, or nearly allows.
import * as fc from 'fast-check';

/** A schema as far as ours use the language. */
export interface Schema {
  type?: string | string[];
  enum?: unknown[];
  format?: string;
  pattern?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  oneOf?: Schema[];
  anyOf?: Schema[];
}

/** What has broken servers before: bytes no database takes, halves of characters, ways out of folders, formulas, names of built-in things. */
export const HOSTILE: readonly unknown[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udfff\ud800',
  '\u202e\u200f\ufeff',
  "' OR 1=1; DROP TABLE applications; --",
  '%_\\%',
  '../../../../etc/passwd',
  '=HYPERLINK("http://evil.example")',
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  '__proto__',
  'constructor',
  'x'.repeat(300),
  'x'.repeat(100_000),
  '\u{1F9EA}'.repeat(300),
  '0000-00-00T00:00:00Z',
  '+275760-09-13T00:00:00.001Z',
  '9999-12-31T23:59:59Z',
  0,
  -1,
  1.5,
  1e308,
  -1e308,
  2 ** 53,
  5e-324,
  true,
  null,
  [],
  {},
  [[[[]]]],
  [null],
  { __proto__: null, toString: 1, length: -1 },
];

const BASE64 = '^[A-Za-z0-9_-]';

/** Names of things that are there, by the names of the fields that ask for them. */
export type Known = (field: string) => readonly string[];

function textOf({ format, pattern, minLength = 0, maxLength = 300 }: Schema, field: string, known: Known) {
  if (format === 'date-time') return fc.date({ noInvalidDate: true }).map((date) => date.toISOString());
  if (format === 'date')
    return fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  if (format === 'email') return fc.emailAddress();
  if (pattern?.startsWith(BASE64)) {
    return fc
      .uint8Array({ minLength: 1, maxLength: 200 })
      .map((bytes) => Buffer.from(bytes).toString('base64url'));
  }
  const free = fc.string({ minLength, maxLength: Math.min(maxLength, 300), unit: 'binary' });
  const names = known(field);
  return names.length === 0
    ? fc.oneof(free, fc.webUrl())
    : fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: free });
}

function numberOf({ type, minimum = -1e6, maximum = 1e6 }: Schema) {
  return type === 'integer'
    ? fc.integer({ min: minimum, max: Math.min(maximum, 1e9) })
    : fc.double({ min: minimum, max: maximum, noNaN: true });
}

function objectOf({ properties = {}, required = [] }: Schema, known: Known) {
  const fields = Object.fromEntries(
    Object.entries(properties).map(([name, field]) => [name, valueOf(field, known, name)]),
  );
  return fc.record(fields, { requiredKeys: required.filter((name) => name in fields) });
}

function typed(schema: Schema, type: string, known: Known, field: string): fc.Arbitrary<unknown> {
  if (type === 'object') return objectOf(schema, known);
  if (type === 'array') {
    const { items = {}, minItems = 0 } = schema;
    return fc.array(valueOf(items, known, field), { minLength: minItems, maxLength: Math.max(minItems, 3) });
  }
  if (type === 'string') return textOf(schema, field, known);
  if (type === 'boolean') return fc.boolean();
  if (type === 'null') return fc.constant(null);
  return numberOf({ ...schema, type });
}

/** Values of a schema. @param field what it is the value of */
export function valueOf(schema: Schema, known: Known, field = ''): fc.Arbitrary<unknown> {
  const either = schema.oneOf ?? schema.anyOf;
  if (either !== undefined) return fc.oneof(...either.map((one) => valueOf(one, known, field)));
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const types = [schema.type ?? []].flat();
  return types.length === 0
    ? fc.jsonValue()
    : fc.oneof(...types.map((type) => typed(schema, type, known, field)));
}

type Fields = Record<string, unknown>;

/** Changes one field somewhere: wrong, missing, or one too many. */
function spoilField(value: unknown, turn: number, bad: unknown): unknown {
  if (Array.isArray(value) && value.length > 0) {
    const at = turn % value.length;
    return value.map((one, index) =>
      index === at ? spoilField(one, Math.floor(turn / value.length), bad) : one,
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return bad;
  const names = Object.keys(value);
  const choice = turn % (names.length * 3 + 1);
  const name = names[Math.floor(choice / 3)];
  if (name === undefined) return { ...value, surplus: bad };
  const { [name]: old, ...rest } = value as Fields;
  const ways = [
    () => ({ ...rest, [name]: bad }),
    () => rest,
    () => ({ ...rest, [name]: spoilField(old, Math.floor(turn / 7), bad) }),
  ];
  return (ways[choice % 3] as () => unknown)();
}

/** Values that nearly fit: one field of a fitting one is hostile, missing or one too many. */
export function spoiledOf(schema: Schema, known: Known): fc.Arbitrary<unknown> {
  return fc
    .tuple(valueOf(schema, known), fc.nat(10_000), fc.constantFrom(...HOSTILE))
    .map(([value, turn, bad]) => spoilField(value, turn, bad));
}
