// Reads the configuration from the environment: one schema, every bad variable named at once.
import { z } from 'zod';
import { isNearHost } from './near-host.ts';

const fields = z.object({
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
  /** What carries fetched mail to whoever decides it: jobs in the database, or Redis Streams beside it. */
  QUEUE: z.enum(['database', 'redis']).default('database'),
  REDIS_HOST: z.string().min(1).default('localhost'),
  REDIS_PORT: z.coerce.number().int().min(1).max(65_535).default(6379),
  REDIS_USERNAME: z.string().min(1).optional(),
  REDIS_PASSWORD: z.string().min(1).optional(),
  REDIS_TLS: z.stringbool().default(false),
  REDIS_STREAM_NAME: z
    .string()
    .regex(/^[\w.:{}-]{1,200}$/, 'must be letters, digits and . : - _ { } only')
    .default('email_ingestion_stream'),
  /** Entries of the stream from which on the producers wait; nothing is ever cut off for it. */
  REDIS_MAX_STREAM_LENGTH: z.coerce.number().int().min(100).max(10_000_000).default(10_000),
  /** Streams that users are divided among, named `…:0`, `…:1` and so on; 1 is one stream without a number. */
  REDIS_PARTITIONS: z.coerce.number().int().min(1).max(64).default(1),
  /** Whether the stream also carries the beginning of each body, for whoever may read it. */
  STREAM_INCLUDE_BODY: z.stringbool().default(false),
  LOG_LEVEL: z
    .enum(['DEBUG', 'INFO', 'WARNING', 'ERROR', 'debug', 'info', 'warning', 'error'])
    .default('INFO'),
  /** Which language model may be asked about mails in review. A key alone switches nothing on. */
  LLM_PROVIDER: z.enum(['none', 'openai', 'anthropic', 'openai-compatible']).default('none'),
  OPENAI_API_KEY: z.string().min(1).optional(),
  ANTHROPIC_API_KEY: z.string().min(1).optional(),
  /** Address of the API; needed for openai-compatible (Ollama: http://localhost:11434/v1), else the provider's own. */
  LLM_BASE_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address like http://localhost:11434/v1' })
    .optional(),
  LLM_MODEL: z.string().min(1).max(100).optional(),
  LLM_TEMPERATURE: z.coerce.number().min(0).max(2).default(0.2),
  /** Bound of one answer, in tokens. */
  LLM_MAX_TOKENS: z.coerce.number().int().min(200).max(100_000).default(1500),
  /** Tokens that all questions and answers of a day (UTC) may use up together. */
  LLM_DAILY_BUDGET: z.coerce.number().int().min(10_000).default(200_000),
  /** Seconds that one answer may take. */
  LLM_TIMEOUT_S: z.coerce.number().int().min(1).max(600).default(60),
});

export type Config = z.infer<typeof fields>;

/** What the longest question is counted as before it is sent. */
const QUESTION_TOKENS = 6000;

/** What is wrong with an address; null when nothing is, or when its form alone is. */
function faultOfAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.username || url.password || url.search) return 'must not hold a key; set that in its own variable';
  const open = url.protocol === 'http:' && !isNearHost(url.hostname);
  return open ? 'must begin with https:// unless the host is on this machine or in its network' : null;
}

type Name = keyof Config;

const NEEDS: Readonly<Record<Config['LLM_PROVIDER'], readonly Name[]>> = {
  none: [],
  openai: ['LLM_MODEL', 'OPENAI_API_KEY'],
  anthropic: ['LLM_MODEL', 'ANTHROPIC_API_KEY'],
  'openai-compatible': ['LLM_MODEL', 'LLM_BASE_URL'],
};

/** What is wrong beyond single variables, by variable. */
function* faultsTogether(config: Config): Generator<[Name, string], void, void> {
  const { LLM_PROVIDER: provider, LLM_BASE_URL: address } = config;
  for (const name of NEEDS[provider])
    if (config[name] === undefined) yield [name, `is needed, because LLM_PROVIDER is ${provider}`];
  const fault = address === undefined ? null : faultOfAddress(address);
  if (fault !== null) yield ['LLM_BASE_URL', fault];
  if (config.REDIS_USERNAME !== undefined && config.REDIS_PASSWORD === undefined)
    yield ['REDIS_PASSWORD', 'is needed, because REDIS_USERNAME is set'];
  if (config.LLM_DAILY_BUDGET < config.LLM_MAX_TOKENS + QUESTION_TOKENS)
    yield ['LLM_DAILY_BUDGET', 'is less than a single question may use up'];
}

const schema = fields.superRefine((config, context) => {
  for (const [name, message] of faultsTogether(config))
    context.addIssue({ code: 'custom', path: [name], message });
});

/** The environment holds a value that does not fit. */
export class BadConfig extends Error {}

/** @throws BadConfig naming every bad variable. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const known = Object.fromEntries(
    Object.keys(fields.shape).flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])),
  );
  const parsed = schema.safeParse(known);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new BadConfig(`bad environment: ${faults.join('; ')}`);
}
