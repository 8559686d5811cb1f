// The configuration: one schema of the environment, every bad variable named at once.
import { z } from 'zod';
import { BadDatabaseUrl, readDatabaseUrl } from '../domain/database-address.ts';
import { deliveryFields } from './delivery-fields.ts';
import { isNearHost } from './near-host.ts';
import { postingFields } from './posting-fields.ts';
import { queueFields } from './queue-fields.ts';
import { sheetFields } from './sheet-fields.ts';
import { faultsOfSignIn, signInFields } from './sign-in-fields.ts';
import { traceFields } from './trace-fields.ts';

const word = () => z.string().min(1);
/** Its value is shown to nobody. */
const SECRET = { secret: true };

const fields = z.object({
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .default(8080)
    .meta({ description: 'Port of the server; 0 = any free one.' }),
  HEARBACK_LISTEN: word().default('127.0.0.1').meta({
    description:
      'Address that the server listens to; any but loopback needs HEARBACK_MODE=server, or container.',
  }),
  ...signInFields,
  METRICS_PORT: z.coerce.number().int().min(0).max(65_535).optional().meta({
    description: 'A port of their own for /metrics, /health, /ready and /status; 9090 is usual.',
  }),
  METRICS_LISTEN: word()
    .default('127.0.0.1')
    .meta({ description: 'Address that METRICS_PORT is on; what is told there is about nobody.' }),
  HEARBACK_DATA_DIR: word()
    .default('./data')
    .meta({ description: 'Folder that holds database, key and uploads.' }),
  HEARBACK_KEY: word()
    .optional()
    .meta({
      description:
        'Encryption key, 32 bytes as hexadecimal or base64; several are parted by commas, the newest first. Without it a key file is made in the data folder.',
      ...SECRET,
    }),
  DATABASE_URL: z
    .string()
    .optional()
    .meta({
      description:
        'PostgreSQL database, postgres://user:password@host:5432/name; without it, or with sqlite:, a file in the data folder.',
      ...SECRET,
    }),
  HEARBACK_VAULT_ADDR: z
    .url({ protocol: /^https?$/, error: 'must be an address like https://vault.example:8200' })
    .optional()
    .meta({
      description:
        'HashiCorp Vault whose transit engine wraps the key of the data folder; all three or none.',
    }),
  HEARBACK_VAULT_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{1,8000}$/, 'must be one word')
    .optional()
    .meta({ description: 'Token that may use that key.', ...SECRET }),
  HEARBACK_VAULT_TRANSIT_KEY: z
    .string()
    .regex(/^[\w.-]{1,200}$/, 'must be the name of a key at transit')
    .optional()
    .meta({ description: 'Name of the key at transit.' }),
  IMAP_HOST: z
    .string()
    .regex(/^[\w.:-]{1,253}$/, 'must be a host name')
    .optional()
    .meta({ description: 'Default of --host when a mailbox is connected.' }),
  IMAP_PORT: z.coerce
    .number()
    .int()
    .min(1)
    .max(65_535)
    .optional()
    .meta({ description: 'Default of --port when a mailbox is connected.' }),
  IMAP_MAILBOX: word().max(500).optional().meta({
    description: 'The only folder that is connected or fetched; default of --mailbox and --folder.',
  }),
  IMAP_USER: word()
    .max(320)
    .optional()
    .meta({ description: 'The only mailbox that hearback fetch reads; default of --username.' }),
  POLL_INTERVAL_SECONDS: z.coerce
    .number()
    .min(1)
    .max(86_400)
    .default(60)
    .meta({ description: 'Longest time between two looks for new mail.' }),
  GOOGLE_CLIENT_ID: word().optional().meta({
    description:
      "The program's own registration at Google, a desktop app with gmail.readonly. GMAIL_ is taken where GOOGLE_ is not set.",
  }),
  GOOGLE_CLIENT_SECRET: word()
    .optional()
    .meta({ description: 'Its secret.', ...SECRET }),
  GOOGLE_TOKEN_FILE: word().optional().meta({
    description:
      "A token file that Google's own library wrote, from which hearback fetch --auth-setup takes the consent over. Nothing is written to it.",
  }),
  ...sheetFields,
  GMAIL_CLIENT_ID: word().optional().meta({ description: 'Another name of GOOGLE_CLIENT_ID.' }),
  GMAIL_CLIENT_SECRET: word()
    .optional()
    .meta({ description: 'Another name of GOOGLE_CLIENT_SECRET.', ...SECRET }),
  GMAIL_QUOTA: z.enum(['current', 'older']).default('current').meta({
    description:
      'current: 6,000 units a minute, a mail costs 20; older: 15,000 and 5, for Google Cloud projects made before May 2026.',
  }),
  GMAIL_PUSH_TOPIC: z
    .string()
    .regex(/^projects\/[^/\s]+\/topics\/[^/\s]+$/, 'must be like projects/x/topics/y')
    .optional()
    .meta({ description: 'Cloud Pub/Sub topic at which Gmail announces news, like projects/x/topics/y.' }),
  MICROSOFT_CLIENT_ID: word()
    .optional()
    .meta({ description: "The program's own registration at Microsoft, with Mail.Read." }),
  MICROSOFT_CLIENT_SECRET: word()
    .optional()
    .meta({ description: 'Its secret, where it has one.', ...SECRET }),
  HEARBACK_ENDPOINTS: z.string().default('').meta({
    description: 'Stand-ins for providers, for trials: https://gmail.googleapis.com=http://127.0.0.1:4010,…',
  }),
  ...queueFields,
  ...deliveryFields,
  ...postingFields,
  ...traceFields,
  LOG_LEVEL: z
    .enum(['DEBUG', 'INFO', 'WARNING', 'ERROR', 'debug', 'info', 'warning', 'error'])
    .default('INFO')
    .meta({ description: 'What the log tells: DEBUG, INFO, WARNING or ERROR.' }),
  LLM_PROVIDER: z.enum(['none', 'openai', 'anthropic', 'openai-compatible']).default('none').meta({
    description:
      'Language model that is asked about mails in review: none, openai, anthropic or openai-compatible. Anything but none sends their text to that provider; a key alone sends nothing.',
  }),
  LLM_MODEL: word().max(100).optional().meta({ description: "The model's name, needed with a provider." }),
  OPENAI_API_KEY: word()
    .optional()
    .meta({ description: 'Key of openai or openai-compatible.', ...SECRET }),
  ANTHROPIC_API_KEY: word()
    .optional()
    .meta({ description: 'Key of anthropic.', ...SECRET }),
  LLM_BASE_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address like http://localhost:11434/v1' })
    .optional()
    .meta({
      description:
        "Address of the API; needed for openai-compatible (Ollama: http://localhost:11434/v1), else the provider's own.",
    }),
  LLM_TEMPERATURE: z.coerce
    .number()
    .min(0)
    .max(2)
    .default(0.2)
    .meta({ description: 'How freely the model answers, 0 to 2.' }),
  LLM_MAX_TOKENS: z.coerce
    .number()
    .int()
    .min(200)
    .max(100_000)
    .default(1500)
    .meta({ description: 'Bound of one answer, in tokens.' }),
  LLM_DAILY_BUDGET: z.coerce
    .number()
    .int()
    .min(10_000)
    .default(200_000)
    .meta({ description: 'Tokens that all questions and answers of a day (UTC) may use up together.' }),
  LLM_TIMEOUT_S: z.coerce
    .number()
    .int()
    .min(1)
    .max(600)
    .default(60)
    .meta({ description: 'Seconds that one answer may take.' }),
});

export type Config = z.infer<typeof fields>;
/** Values by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

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

/** What is wrong with the place of the database; null when nothing is. */
function faultOfDatabase(url: string | undefined): string | null {
  try {
    if (url !== undefined) readDatabaseUrl(url);
    return null;
  } catch (error) {
    if (error instanceof BadDatabaseUrl) return error.message;
    throw error;
  }
}

type Name = keyof Config;

const NEEDS: Readonly<Record<Config['LLM_PROVIDER'], readonly Name[]>> = {
  none: [],
  openai: ['LLM_MODEL', 'OPENAI_API_KEY'],
  anthropic: ['LLM_MODEL', 'ANTHROPIC_API_KEY'],
  'openai-compatible': ['LLM_MODEL', 'LLM_BASE_URL'],
};

const VAULT = ['HEARBACK_VAULT_ADDR', 'HEARBACK_VAULT_TOKEN', 'HEARBACK_VAULT_TRANSIT_KEY'] as const;

function* faultsOfVault(config: Config): Generator<[Name, string], void, void> {
  const isSet = (name: Name) => config[name] !== undefined;
  if (!VAULT.some(isSet)) return;
  for (const name of VAULT) if (!isSet(name)) yield [name, 'is needed, because Vault is configured'];
  if (isSet('HEARBACK_KEY')) yield ['HEARBACK_KEY', 'must not be set where Vault wraps the key'];
  const fault = faultOfAddress(config.HEARBACK_VAULT_ADDR ?? '');
  if (fault !== null) yield ['HEARBACK_VAULT_ADDR', fault];
}

/** What is wrong beyond single variables, by variable. */
function* faultsTogether(config: Config): Generator<[Name, string], void, void> {
  const { LLM_PROVIDER: provider } = config;
  const database = faultOfDatabase(config.DATABASE_URL);
  if (database !== null) yield ['DATABASE_URL', database];
  for (const name of NEEDS[provider])
    if (config[name] === undefined) yield [name, `is needed, because LLM_PROVIDER is ${provider}`];
  for (const name of ['LLM_BASE_URL', 'OTEL_EXPORTER_OTLP_ENDPOINT', 'LEAKED_PASSWORDS'] as const) {
    const fault = faultOfAddress(config[name] ?? '');
    if (fault !== null) yield [name, fault];
  }
  yield* faultsOfVault(config);
  yield* faultsOfSignIn(config);
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

/** One setting as the schema describes it. */
export interface SettingInfo {
  name: Name;
  description: string;
  secret: boolean;
  /** As it would be written in the environment; empty where there is none. */
  default: string;
}

/** Every setting, in the order of the schema. */
export function listSettings(): SettingInfo[] {
  const defaults = fields.parse({});
  return (Object.keys(fields.shape) as Name[]).map((name) => {
    const { description, secret } = fields.shape[name].meta() ?? {};
    const value = defaults[name];
    return {
      name,
      description: description ?? '',
      secret: secret === true,
      default: value === undefined ? '' : String(value),
    };
  });
}

/** A file of settings in which all are left as they are by default. */
export function exampleFile(): string {
  const about = listSettings().map(
    ({ name, description, default: value }) => `# ${description}\n# ${name}=${value}\n`,
  );
  return `# Settings of Hearback; copied to .env they are read from the folder in which it is started. Written by npm run registries.\n\n${about.join('\n')}`;
}

/** An empty variable is one that is not set. @throws BadConfig naming every bad variable. */
export function readConfig(environment: Environment): Config {
  const known = Object.fromEntries(
    Object.keys(fields.shape).flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])),
  );
  const parsed = schema.safeParse(known);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new BadConfig(`bad environment: ${faults.join('; ')}`);
}
