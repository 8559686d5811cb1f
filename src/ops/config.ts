// Reads the configuration from the environment: one schema, every bad variable named at once.
import { z } from 'zod';

const schema = z.object({
  /** Port of the server on loopback. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  /** Folder that holds database, key and uploads. */
  HEARBACK_DATA_DIR: z.string().min(1).default('./data'),
  /** Encryption key, 32 bytes as hexadecimal or base64; without it a key file is made in the data folder. */
  HEARBACK_KEY: z.string().min(1).optional(),
  /** The program's own registration at Google; `GMAIL_…` is taken where `GOOGLE_…` is not set. */
  GOOGLE_CLIENT_ID: z.string().min(1).optional(),
  GOOGLE_CLIENT_SECRET: z.string().min(1).optional(),
  GMAIL_CLIENT_ID: z.string().min(1).optional(),
  GMAIL_CLIENT_SECRET: z.string().min(1).optional(),
  /** And at Microsoft. */
  MICROSOFT_CLIENT_ID: z.string().min(1).optional(),
  MICROSOFT_CLIENT_SECRET: z.string().min(1).optional(),
  /** `current`: 6,000 units a minute, a mail costs 20; `older`: 15,000 and 5, for Google Cloud projects made before May 2026. */
  GMAIL_QUOTA: z.enum(['current', 'older']).default('current'),
  /** Cloud Pub/Sub topic at which Gmail announces news, e.g. `projects/x/topics/y`. */
  GMAIL_PUSH_TOPIC: z
    .string()
    .regex(/^projects\/[^/\s]+\/topics\/[^/\s]+$/)
    .optional(),
  /** Stand-ins for providers, for trials: `https://gmail.googleapis.com=http://127.0.0.1:4010,…`. */
  HEARBACK_ENDPOINTS: z.string().default(''),
  LOG_LEVEL: z
    .enum(['DEBUG', 'INFO', 'WARNING', 'ERROR', 'debug', 'info', 'warning', 'error'])
    .default('INFO'),
});

export type Config = z.infer<typeof schema>;

/** The environment holds a value that does not fit. */
export class BadConfig extends Error {}

/** @throws BadConfig naming every bad variable. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const known = Object.fromEntries(
    Object.keys(schema.shape).flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])),
  );
  const parsed = schema.safeParse(known);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new BadConfig(`bad environment: ${faults.join('; ')}`);
}
