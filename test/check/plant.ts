// Builds a small house that passes every check, and copies of it with one thing changed.
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** The configuration under test: the project's own. */
const CONFIGURATION = [
  '.dependency-cruiser.mjs',
  '.gitignore',
  '.oxlintrc.json',
  '.prettierignore',
  '.prettierrc.json',
  'knip.json',
  'tsconfig.json',
];

/** Where what the checks' tools compile is kept between their many runs. */
const COMPILED = join(PROJECT, 'node_modules/.cache/checks');

/** The types of Node, which the project's tsconfig.json asks for. */
export const MANIFEST = { name: 'stub', type: 'module', devDependencies: { '@types/node': '1.0.0' } };

export const LOCK = {
  name: 'stub',
  lockfileVersion: 3,
  packages: {
    '': { devDependencies: MANIFEST.devDependencies },
    'node_modules/@types/node': { version: '1.0.0', integrity: 'sha512-stub' },
  },
};

/** Path → text. Later layers replace files of earlier ones; null removes a file. */
export type Layer = Record<string, string | null>;

/** A house with a room on each floor and two plugs. */
const STUB: Layer = {
  'package.json': `${JSON.stringify(MANIFEST, null, 2)}\n`,
  'package-lock.json': `${JSON.stringify(LOCK)}\n`,
  'docs/house.md': '# The house\n\n<!-- drawing:start -->\n<!-- drawing:end -->\n',
  'src/domain/mail.ts': [
    '// What a mail is in the stub.',
    '',
    'export interface Mail {',
    '  subject: string;',
    '}',
    '',
  ].join('\n'),
  'src/contracts/ats.ts': [
    '// The socket for vendors in the stub.',
    "import type { Mail } from '../domain/mail.ts';",
    '',
    'export interface Ats {',
    '  id: string;',
    '  knows: (mail: Mail) => boolean;',
    '}',
    '',
  ].join('\n'),
  'src/ats/alder.ts': atsPlug('alder'),
  'src/ats/birch.ts': atsPlug('birch'),
  'src/pipeline/triage.ts': [
    '// Finds the vendor of a mail in the stub.',
    "import type { Ats } from '../contracts/ats.ts';",
    "import type { Mail } from '../domain/mail.ts';",
    '',
    '/** The first vendor that knows the mail, or null. */',
    'export function triage(mail: Mail, vendors: readonly Ats[]): Ats | null {',
    '  return vendors.find((vendor) => vendor.knows(mail)) ?? null;',
    '}',
    '',
  ].join('\n'),
  'src/store/mails.ts': [
    '// Reads a mail from the disk in the stub.',
    "import { readFileSync } from 'node:fs';",
    "import type { Mail } from '../domain/mail.ts';",
    '',
    '/** The mail whose subject lies in the file. */',
    'export function readMail(path: string): Mail {',
    "  return { subject: readFileSync(path, 'utf8') };",
    '}',
    '',
  ].join('\n'),
  'src/bin/cli.ts': [
    '// The entry point of the stub.',
    "import { ats } from '../ats/index.gen.ts';",
    "import { triage } from '../pipeline/triage.ts';",
    "import { readMail } from '../store/mails.ts';",
    '',
    "console.log(triage(readMail('mail.txt'), ats)?.id);",
    '',
  ].join('\n'),
};

/** A sound plug of the stub. */
export function atsPlug(id: string): string {
  return [
    '// All that is known of one vendor in the stub.',
    "import type { Ats } from '../contracts/ats.ts';",
    '',
    `const ${id}: Ats = { id: '${id}', knows: (mail) => mail.subject.includes('${id}') };`,
    '',
    `export default ${id};`,
    '',
  ].join('\n');
}

/** Runs one of the project's scripts on the tree at `root`. */
export function runScript(root: string, script: string, ...args: string[]): { code: number; output: string } {
  // A tree's own vitest must not take itself for a worker of the one that runs this test.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST')));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(PROJECT, 'scripts', script), ...args],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...env, NO_COLOR: '1', NODE_COMPILE_CACHE: COMPILED },
    },
  );
  return { code: status ?? 1, output: stdout + stderr };
}

function write(root: string, layer: Layer): void {
  for (const [path, text] of Object.entries(layer)) {
    const target = join(root, path);
    mkdirSync(dirname(target), { recursive: true });
    if (text === null) rmSync(target);
    else writeFileSync(target, text);
  }
}

/** Trees of one test file; `clear` removes them all. */
export class Nursery {
  readonly #folder = mkdtempSync(join(tmpdir(), 'hearback-plant-'));
  readonly #clean = join(this.#folder, 'clean');

  constructor() {
    mkdirSync(this.#clean);
    for (const file of CONFIGURATION) cpSync(join(PROJECT, file), join(this.#clean, file));
    symlinkSync(join(PROJECT, 'node_modules'), join(this.#clean, 'node_modules'));
    write(this.#clean, STUB);
    spawnSync('git', ['init', '--quiet'], { cwd: this.#clean });
    // Here it is a link, which the folder pattern of .gitignore does not match.
    appendFileSync(join(this.#clean, '.git/info/exclude'), 'node_modules\n');
    runScript(this.#clean, 'gen-registries.mjs');
    runScript(this.#clean, 'house.ts');
  }

  /** A copy of the clean house with `change` laid over it; with `regenerate`, its registries are written anew. */
  plant(change: Layer, { regenerate = false } = {}): string {
    const root = join(this.#folder, `tree-${readdirSync(this.#folder).length}`);
    cpSync(this.#clean, root, { recursive: true, verbatimSymlinks: true });
    write(root, change);
    if (regenerate) runScript(root, 'gen-registries.mjs');
    return root;
  }

  /** A copy with configuration and a page, but without a single source file in `src`, changed by `change`. */
  barren(change: Layer): string {
    const sources = Object.keys(STUB).filter((path) => path.startsWith('src/'));
    return this.plant({
      ...Object.fromEntries(sources.map((path) => [path, null])),
      'src/ats/index.gen.ts': null,
      'package-lock.json': '{ "packages": {} }',
      ...change,
    });
  }

  /** Lays `change` over a tree that `plant` or `barren` gave; gives the tree back. */
  overlay(root: string, change: Layer): string {
    write(root, change);
    return root;
  }

  clear(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
