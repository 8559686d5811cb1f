// The command line.
import { Command, CommanderError } from 'commander';
import { readConfig, type Config } from '../ops/config.ts';
import { readEnvironment, type ReadEnvironment } from './read-environment.ts';
import { explain } from './failure.ts';
import { version } from './version.ts';

type AddCommand = (program: Command, config: Config, environment: ReadEnvironment) => void;

/** By name, in the order of the help. Only the one that is called is loaded: `serve` alone has a web server in it. */
const COMMANDS: Readonly<Record<string, () => Promise<AddCommand>>> = {
  serve: async () => (await import('./commands/serve.ts')).addServe,
  import: async () => (await import('./commands/import.ts')).addImport,
  fetch: async () => (await import('./commands/fetch.ts')).addFetch,
  worker: async () => (await import('./commands/worker.ts')).addWorker,
  'dead-letters': async () => (await import('./commands/dead-letters.ts')).addDeadLetters,
  mailboxes: async () => (await import('./commands/mailboxes.ts')).addMailboxes,
  webhooks: async () => (await import('./commands/webhooks.ts')).addWebhooks,
  classify: async () => (await import('./commands/classify.ts')).addClassify,
  export: async () => (await import('./commands/export.ts')).addExport,
  correct: async () => (await import('./commands/correct.ts')).addCorrect,
  replay: async () => (await import('./commands/replay.ts')).addReplay,
  move: async () => (await import('./commands/move.ts')).addMove,
  people: async () => (await import('./commands/people.ts')).addPeople,
  keys: async () => (await import('./commands/keys.ts')).addKeys,
  config: async () => (await import('./commands/config.ts')).addConfig,
  backup: async () => (await import('./commands/backup.ts')).addBackup,
  doctor: async () => (await import('./commands/doctor.ts')).addDoctor,
};

const ENVIRONMENT = `
Settings come from the environment, or from a file .env in the folder where this is started: PORT, HEARBACK_DATA_DIR, HEARBACK_KEY, DATABASE_URL,
HEARBACK_VAULT_…, IMAP_…, GOOGLE_CLIENT_ID, MICROSOFT_CLIENT_ID, QUEUE, REDIS_…, LOG_LEVEL, LLM_… and others.
\`hearback config\` lists every one with its value and default. No language model is asked unless LLM_PROVIDER names one.`;

const INFORMS = new Set(['-h', '--help', '-V', '--version', 'help']);

/** Who asks for help gets it although the environment is bad. */
function environmentFor(args: readonly string[]): ReadEnvironment {
  if (args.some((arg) => INFORMS.has(arg))) return { values: {}, sourceOf: () => 'default' };
  return readEnvironment(process.cwd(), process.env);
}

async function build(args: readonly string[]): Promise<Command> {
  const environment = environmentFor(args);
  const config = readConfig(environment.values);
  const called = Object.hasOwn(COMMANDS, args[0] ?? '') ? [args[0]!] : Object.keys(COMMANDS);
  const program = new Command('hearback')
    .description(
      'Did I hear back? Reads your mail, finds your job applications, keeps track of them. All on this machine.',
    )
    .version(version)
    .addHelpText('after', ENVIRONMENT)
    .exitOverride()
    .showHelpAfterError('(hearback --help lists the commands)');
  for (const name of called) (await COMMANDS[name]!())(program, config, environment);
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
