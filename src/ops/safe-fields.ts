// Lets into the log only what cannot be personal or secret: a list of what may pass, because what may not cannot be listed.

/** What stands in place of what was left out. */
const LEFT_OUT = '[redacted]';

/** Fields whose values are words of ours, such as a state or the name of a provider's file. */
const WORDS = new Set([
  'by',
  'call',
  'code',
  'error',
  'kind',
  'level',
  'method',
  'outcome',
  'platform',
  'provider',
  'reason',
  'security',
  'signal',
  'source',
  'state',
  'version',
  'way',
]);
const WORD = /^[A-Za-z0-9][A-Za-z0-9_.+-]{0,31}$/;
/** Made by us at random: they name a row, and nobody. */
const IDS = new Set(['import', 'mailbox', 'person', 'run_id']);
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** Words that say only that two things are the same: keyed hashes, shortened. */
const MARKS = new Set(['account_mark', 'network_mark']);
const MARK = /^[0-9a-f]{12}$/;
const SHAPES: readonly (readonly [ReadonlySet<string>, RegExp])[] = [
  [WORDS, WORD],
  [IDS, ID],
  [MARKS, MARK],
];
/** Events of ours are fields, too. */
const EVENT = /^[a-z0-9_]{1,48}$/;

const FRAME = /^ {4}at (?:async )?(?:([A-Za-z0-9_.$#<>[\] ]{1,80}) \()?([^\s()]{1,400}):(\d+):\d+\)?$/;
const FRAMES = 6;

/** Where in our code; the path to it would tell whose machine this is. */
function frameOf(line: string): string[] {
  const [, name, path, at] = FRAME.exec(line) ?? [];
  if (path === undefined) return [];
  const place = /(?:^node:|(?<=\/)(?:src|node_modules)\/).*$/.exec(path)?.[0];
  return place === undefined ? [] : [`${name ? `${name} ` : ''}${place}:${at}`];
}

function framesOf({ stack = '', message }: Error): string[] {
  // The stack begins with the message, which can hold anything, lines that look like frames among it.
  const place = message === '' ? -1 : stack.indexOf(message);
  const frames = place < 0 ? stack : stack.slice(place + message.length);
  return frames.split('\n').flatMap(frameOf).slice(0, FRAMES);
}

/** Messages of these hold names of tables, columns and variables, and no value: the database's, and faults of ours. */
function isPlainMessage(error: Error & { errcode?: unknown; code?: unknown }): boolean {
  if (typeof error.errcode === 'number') return true;
  return (error instanceof TypeError || error instanceof ReferenceError) && error.code === undefined;
}

const wordOf = (value: unknown): string | undefined =>
  typeof value === 'string' && WORD.test(value) ? value : undefined;

/** What an error tells without its message: that may quote a mail, an address, or what a server answered. */
function describeError(error: Error): Record<string, unknown> {
  const { code, reason } = error as Error & { code?: unknown; reason?: unknown };
  const own = error.name === 'Error' ? error.constructor.name : error.name;
  const told = { name: wordOf(own) ?? 'Error', code: wordOf(code), reason: wordOf(reason) };
  return {
    ...Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)),
    ...(isPlainMessage(error) && { message: error.message.slice(0, 200) }),
    ...(error.cause instanceof Error && { cause: describeError(error.cause) }),
    at: framesOf(error),
  };
}

function safeValue(key: string, value: unknown): unknown {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return value;
  if (value instanceof Error) return describeError(value);
  if (typeof value !== 'string') return LEFT_OUT;
  return SHAPES.some(([keys, shape]) => keys.has(key) && shape.test(value)) ? value : LEFT_OUT;
}

/** The same fields; whatever could be of a person or a secret reads `[redacted]`. What is undefined is left away. */
export function safeFields(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) =>
      value === undefined || !EVENT.test(key) ? [] : [[key, safeValue(key, value)]],
    ),
  );
}
