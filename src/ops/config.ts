// Reads the configuration from the environment: one schema, every bad variable named at once.
import { z } from 'zod';

const schema = z.object({
  /** Port of the server on loopback. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  /** Folder that holds database, key and uploads. */
  HEARBACK_DATA_DIR: z.string().min(1).default('./data'),
  /** Encryption key, 32 bytes as hexadecimal or base64; without it a key file is made in the data folder. */
  HEARBACK_KEY: z.string().min(1).optional(),
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
