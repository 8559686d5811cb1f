// The command line.
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { readConfig, type Config } from '../ops/config.ts';
import { explain } from './failure.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

type AddCommand = (program: Command, config: Config) => void;

/** By name, in the order of the help. Only the one that is called is loaded: `serve` alone has a web server in it. */
const COMMANDS: Readonly<Record<string, () => Promise<AddCommand>>> = {
  serve: async () => (await import('./commands/serve.ts')).addServe,
  import: async () => (await import('./commands/import.ts')).addImport,
  fetch: async () => (await import('./commands/fetch.ts')).addFetch,
  worker: async () => (await import('./commands/worker.ts')).addWorker,
  'dead-letters': async () => (await import('./commands/dead-letters.ts')).addDeadLetters,
  mailboxes: async () => (await import('./commands/mailboxes.ts')).addMailboxes,
  classify: async () => (await import('./commands/classify.ts')).addClassify,
  export: async () => (await import('./commands/export.ts')).addExport,
  correct: async () => (await import('./commands/correct.ts')).addCorrect,
  replay: async () => (await import('./commands/replay.ts')).addReplay,
  doctor: async () => (await import('./commands/doctor.ts')).addDoctor,
};

const ENVIRONMENT = `
Environment:
  PORT, HEARBACK_DATA_DIR  defaults of --port and --data-dir
  HEARBACK_KEY             encryption key; without it a key file is made in the data folder
  QUEUE                    database (default) or redis: what carries fetched mail to the workers (docs/redis.md)
  REDIS_HOST, REDIS_PORT   where Redis is (localhost, 6379); REDIS_USERNAME, REDIS_PASSWORD, REDIS_TLS
  LOG_LEVEL                DEBUG, INFO, WARNING or ERROR
  LLM_PROVIDER             none (default), openai, anthropic or openai-compatible. Anything but none sends the text of
                           mails that wait for a look to that provider, and nothing else; a key alone sends nothing
  LLM_MODEL                the model's name, needed with a provider
  OPENAI_API_KEY, ANTHROPIC_API_KEY
  LLM_BASE_URL             address of the API; for openai-compatible, such as Ollama's http://localhost:11434/v1
  LLM_DAILY_BUDGET         tokens a day (200000); LLM_MAX_TOKENS (1500), LLM_TEMPERATURE (0.2), LLM_TIMEOUT_S (60)`;

const INFORMS = new Set(['-h', '--help', '-V', '--version', 'help']);

/** Who asks for help gets it although the environment is bad. */
function configFor(args: readonly string[]): Config {
  return readConfig(args.some((arg) => INFORMS.has(arg)) ? {} : process.env);
}

async function build(args: readonly string[]): Promise<Command> {
  const config = configFor(args);
  const called = Object.hasOwn(COMMANDS, args[0] ?? '') ? [args[0]!] : Object.keys(COMMANDS);
  const program = new Command('hearback')
    .description(
      'Did I hear back? Reads your mail, finds your job applications, keeps track of them. All on this machine.',
    )
    .version(version)
    .addHelpText('after', ENVIRONMENT)
    .exitOverride()
    .showHelpAfterError('(hearback --help lists the commands)');
  for (const name of called) (await COMMANDS[name]!())(program, config);
  for (const command of program.commands) command.exitOverride();
  return program;
}

// The reader of a pipe may have had enough (| head).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  const program = await build(process.argv.slice(2));
  await program.parseAsync(process.argv);
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander has printed help, version or what is wrong with the usage.
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else {
    const { message, exitCode } = explain(error);
    process.stderr.write(`hearback: ${message}\n`);
    process.exitCode = exitCode;
  }
}
