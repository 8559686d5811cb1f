// Writes spans as OTLP has them in JSON (opentelemetry-proto, trace/v1; OTLP 1.x, "JSON Protobuf Encoding").
import type { Span } from '../contracts/tracer.ts';

const KINDS: Readonly<Record<Span['kind'], number>> = { internal: 1, server: 2, consumer: 5 };
const STATUS_UNSET = 0;
const STATUS_ERROR = 2;

/** 64-bit numbers are texts there, and ids hexadecimal, unlike elsewhere in the JSON of protobuf. */
function valueOf(value: string | number | boolean): Record<string, string | number | boolean> {
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  return Number.isSafeInteger(value) ? { intValue: String(value) } : { doubleValue: value };
}

const attributes = (values: Readonly<Record<string, string | number | boolean>>) =>
  Object.entries(values).map(([key, value]) => ({ key, value: valueOf(value) }));

/** Nanoseconds, of which a number holds no more than microseconds for today's dates. */
const nanos = (ms: number): string => `${Math.round(ms * 1000)}000`;

function spanOf({ traceId, spanId, parentId, name, kind, start, end, links, failed, ...rest }: Span) {
  return {
    traceId,
    spanId,
    ...(parentId !== null && { parentSpanId: parentId }),
    name,
    kind: KINDS[kind],
    startTimeUnixNano: nanos(start),
    endTimeUnixNano: nanos(Math.max(start, end)),
    attributes: attributes(rest.attributes),
    ...(links.length > 0 && { links: links.map((link) => ({ traceId: link.traceId, spanId: link.spanId })) }),
    status: { code: failed ? STATUS_ERROR : STATUS_UNSET },
  };
}

/** The body of an ExportTraceServiceRequest. @param resource what sends them, as attributes */
export function otlpSpans(
  spans: readonly Span[],
  resource: Readonly<Record<string, string>>,
  scope: { name: string; version: string },
): string {
  const scopeSpans = [{ scope, spans: spans.map(spanOf) }];
  return JSON.stringify({ resourceSpans: [{ resource: { attributes: attributes(resource) }, scopeSpans }] });
}
