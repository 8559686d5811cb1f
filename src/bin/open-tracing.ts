// The traces of this thread, wired: spans of what is done, and a collector that they go to where the settings name one.
import { NO_TRACER, type Tracer } from '../contracts/tracer.ts';
import { SpanExporter } from '../net/export-spans.ts';
import type { Config } from '../ops/config.ts';
import type { SharedMeter } from '../ops/meter.ts';
import { readTraceHeaders } from '../ops/trace-fields.ts';
import { tracedMeter } from '../ops/traced-meter.ts';
import { createTracer } from '../ops/tracer.ts';
import { version } from './version.ts';

export interface Tracing {
  tracer: Tracer;
  /** What it times is traced. */
  meter: SharedMeter;
  /** Sends what is not sent yet. */
  stop: () => Promise<void>;
}

/** A collector that does not answer holds the end of the program up no longer, ms. */
const GRACE = 2000;

export type TraceSettings = Pick<
  Config,
  'OTEL_EXPORTER_OTLP_ENDPOINT' | 'OTEL_EXPORTER_OTLP_HEADERS' | 'OTEL_SERVICE_NAME'
>;

/**
 * @param runId the name of this start of the program, as in the log
 * @param part which of its threads this is
 */
export function openTracing(
  {
    OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
    OTEL_EXPORTER_OTLP_HEADERS: headers,
    OTEL_SERVICE_NAME: service,
  }: TraceSettings,
  { runId, part, meter }: { runId: string; part: string; meter: SharedMeter },
): Tracing {
  if (endpoint === undefined) return { tracer: NO_TRACER, meter, stop: () => Promise.resolve() };
  const exporter = new SpanExporter({
    url: `${endpoint.replace(/\/+$/, '')}/v1/traces`,
    headers: readTraceHeaders(headers ?? '') ?? {},
    resource: {
      'service.name': service,
      'service.version': version,
      'service.instance.id': runId,
      'hearback.run_id': runId,
      'hearback.part': part,
    },
    scope: { name: 'hearback', version },
    count: meter.count,
  });
  const tracer = createTracer((span) => exporter.add(span));
  return { tracer, meter: tracedMeter(meter, tracer), stop: () => exporter.stop(GRACE) };
}
