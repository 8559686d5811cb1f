// Makes spans of what is done: which belongs in which, how long it took, and nothing of whom it was about.
import { AsyncLocalStorage } from 'node:async_hooks';
import { hash, randomBytes } from 'node:crypto';
import type { Span, SpanDetails, SpanEnd, SpanWish, Tracer } from '../contracts/tracer.ts';
import { safeFields } from './safe-fields.ts';

type Place = Pick<Span, 'traceId' | 'spanId'>;

/** Names that OpenTelemetry gives, whose values are ours: of a route its pattern, never what was asked for. */
const CONVENTIONS = new Set(['http.request.method', 'http.route', 'http.response.status_code']);
const CONVENTIONAL = /^[\w/:{}.*()|+[\]\\$^?-]{1,200}$/;

const newSpanId = (): string => randomBytes(8).toString('hex');
const timeNow = (): number => performance.timeOrigin + performance.now();

/** The place at which a named whole begins. */
function beginningOf(whole: string): Place {
  const digest = hash('sha256', `trace\n${whole}`);
  return { traceId: digest.slice(0, 32), spanId: digest.slice(32, 48) };
}

function placeFor(
  { begins, follows }: SpanWish,
  present: Place | undefined,
): Pick<Span, 'traceId' | 'spanId' | 'parentId' | 'links'> {
  const links = present === undefined ? [] : [present];
  if (begins !== undefined) return { ...beginningOf(begins), parentId: null, links };
  const parent = follows === undefined ? present : beginningOf(follows);
  if (parent === undefined)
    return { traceId: randomBytes(16).toString('hex'), spanId: newSpanId(), parentId: null, links: [] };
  const { traceId, spanId: parentId } = parent;
  return { traceId, spanId: newSpanId(), parentId, links: follows === undefined ? [] : links };
}

const isTold = (value: unknown): value is string | number | boolean =>
  value !== '[redacted]' && ['string', 'number', 'boolean'].includes(typeof value);

/** What may be told, by the same measure as the log's. */
function attributesOf(details: SpanDetails): Span['attributes'] {
  const entries = Object.entries(details);
  const conventional = entries.filter(
    ([name, value]) => CONVENTIONS.has(name) && CONVENTIONAL.test(String(value)),
  );
  const own = safeFields(Object.fromEntries(entries.filter(([name]) => !CONVENTIONS.has(name))));
  const prefixed = Object.entries(own).map(([name, value]) => [`hearback.${name}`, value] as const);
  return Object.fromEntries(
    [...conventional, ...prefixed].filter((entry): entry is [string, string | number | boolean] =>
      isTold(entry[1]),
    ),
  );
}

/** The class of what was thrown; its message may quote anything. */
function faultOf(error: unknown): Span['attributes'] {
  const described = error instanceof Error ? safeFields({ error })['error'] : null;
  return { 'error.type': (described as { name?: string } | null)?.name ?? 'Error' };
}

/** @param record is given each span at its end, and must neither wait nor throw */
export function createTracer(record: (span: Span) => void): Tracer {
  const present = new AsyncLocalStorage<Place>();
  const begin = (wish: SpanWish) => {
    const placed = placeFor(wish, present.getStore());
    const { traceId, spanId } = placed;
    const start = timeNow();
    let said: SpanEnd = {};
    const finish = (fault: Span['attributes'] | null): void =>
      record({
        ...placed,
        name: said.name ?? wish.name,
        kind: wish.kind ?? 'internal',
        start,
        end: timeNow(),
        attributes: { ...attributesOf({ ...wish.details, ...said.details }), ...fault },
        failed: said.failed ?? fault !== null,
      });
    return {
      place: { traceId, spanId },
      finish,
      tell: (end: SpanEnd): void => void (said = { ...said, ...end }),
    };
  };
  return {
    span(wish, work) {
      const { place, finish, tell } = begin(wish);
      let result: ReturnType<typeof work>;
      try {
        result = present.run(place, () => work(tell));
      } catch (error) {
        finish(faultOf(error));
        throw error;
      }
      if (result instanceof Promise)
        void result.then(
          () => finish(null),
          (error: unknown) => finish(faultOf(error)),
        );
      else finish(null);
      return result;
    },
  };
}
