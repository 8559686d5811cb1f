// `hearback config`: every setting with its value, where that comes from, and what it is for.
import type { Command } from 'commander';
import { listSettings, type Config } from '../../ops/config.ts';
import type { ReadEnvironment } from '../read-environment.ts';

const MASKED = '(set, not shown)';

/** Secrets by their presence only. Addresses may hold a name and password, too. */
function shown(value: string | undefined, secret: boolean): string {
  if (value === undefined || value === '') return '';
  return secret ? MASKED : value.replace(/\/\/[^/@\s]{1,500}@/gu, '//***@');
}

function show(config: Config, { sourceOf }: ReadEnvironment, json: boolean): void {
  const rows = listSettings().map(({ name, secret, description, default: byDefault }) => {
    const value = config[name];
    return {
      name,
      value: shown(value === undefined ? undefined : String(value), secret),
      source: sourceOf(name),
      default: byDefault,
      description,
    };
  });
  if (json) {
    process.stdout.write(`${JSON.stringify({ settings: rows })}\n`);
    return;
  }
  const width = Math.max(...rows.map(({ name, value }) => name.length + value.length + 1));
  for (const { name, value, source, default: byDefault, description } of rows) {
    const origin =
      source === 'default' ? 'default' : `${source}${byDefault === '' ? '' : `; default ${byDefault}`}`;
    process.stdout.write(
      `${`${name}=${value}`.padEnd(Math.min(width, 60))}  ${origin}\n    ${description}\n`,
    );
  }
}

/** Adds the command. */
export function addConfig(program: Command, config: Config, environment: ReadEnvironment): void {
  program
    .command('config')
    .description('print every setting with its value, source and default; secrets are masked')
    .option('--json', 'print them as JSON')
    .action((options: { json?: boolean }) => show(config, environment, options.json === true));
}
