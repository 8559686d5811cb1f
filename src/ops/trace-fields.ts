// The part of the configuration that says where traces go, under the names that OpenTelemetry gives.
import { z } from 'zod';

const NAME = /^[!#$%&'*+.^_`|~\w-]{1,200}$/;
const VALUE = /^[\x20-\x7e]{0,4000}$/;

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text.trim());
  } catch {
    return null;
  }
}

/**
 * Headers as OTEL_EXPORTER_OTLP_HEADERS holds them: `name=value`, parted by commas, values percent-encoded.
 * @returns null where they are none
 */
export function readTraceHeaders(text: string): Record<string, string> | null {
  const headers: Record<string, string> = {};
  for (const pair of text.split(',')) {
    const equals = pair.indexOf('=');
    const name = pair.slice(0, Math.max(0, equals)).trim();
    const value = decoded(pair.slice(equals + 1));
    if (!NAME.test(name) || value === null || !VALUE.test(value)) return null;
    headers[name.toLowerCase()] = value;
  }
  return headers;
}

export const traceFields = {
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'must be an address like http://localhost:4318' })
    .optional()
    .meta({
      description:
        'Where traces of what is done go, by OTLP over HTTP as JSON: /v1/traces is put behind it. Without it nothing is traced.',
    }),
  OTEL_EXPORTER_OTLP_HEADERS: z
    .string()
    .refine((text) => readTraceHeaders(text) !== null, 'must be like name=value,other=value')
    .optional()
    .meta({ description: 'Headers that are sent there, like authorization=Bearer%20x.', secret: true }),
  OTEL_SERVICE_NAME: z
    .string()
    .regex(/^[\x20-\x7e]{1,200}$/, 'must be plain letters')
    .default('hearback')
    .meta({ description: 'What the program is called there.' }),
};
