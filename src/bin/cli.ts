// The command line.
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { readConfig, type Config } from '../ops/config.ts';
import { addClassify } from './commands/classify.ts';
import { addCorrect } from './commands/correct.ts';
import { addDoctor } from './commands/doctor.ts';
import { addExport } from './commands/export.ts';
import { addImport } from './commands/import.ts';
import { addReplay } from './commands/replay.ts';
import { addServe } from './commands/serve.ts';
import { explain } from './failure.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const INFORMS = new Set(['-h', '--help', '-V', '--version', 'help']);

/** Who asks for help gets it although the environment is bad. */
function configFor(args: readonly string[]): Config {
  return readConfig(args.some((arg) => INFORMS.has(arg)) ? {} : process.env);
}

function build(): Command {
  const config = configFor(process.argv.slice(2));
  const program = new Command('hearback')
    .description(
      'Did I hear back? Reads your mail, finds your job applications, keeps track of them. All on this machine.',
    )
    .version(version)
    .exitOverride()
    .showHelpAfterError('(hearback --help lists the commands)');
  addServe(program, config);
  addImport(program, config);
  addClassify(program);
  addExport(program, config);
  addCorrect(program, config);
  addReplay(program, config);
  addDoctor(program, config);
  for (const command of program.commands) command.exitOverride();
  return program;
}

// The reader of a pipe may have had enough (| head).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await build().parseAsync(process.argv);
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
