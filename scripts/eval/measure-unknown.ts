// Measures mail of languages and of vendors that neither rules nor training have seen: held out of both, and all learnt anew.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ats } from '../../src/ats/index.gen.ts';
import { LANGUAGES } from '../../src/contracts/rule.ts';
import { withFolder } from '../bench/with-folder.ts';
import { textTable } from '../bench/text-table.ts';
import { copyWithout, type Unknown } from './copy-without.ts';
import { wilson } from './intervals.ts';
import type { Share } from './measure-kinds.ts';
import type { Figures } from './measure-set.ts';
import { shareText } from './report-text.ts';

const EVAL = fileURLToPath(new URL('../eval.ts', import.meta.url));
/** Vendors are held out so many groups after one another: one by one would take a training each. */
const GROUPS = 4;
const MEASURED = ['kind', 'relevant', 'company', 'role'] as const;

type Counts = Record<(typeof MEASURED)[number], { hits: number; of: number }>;

/** What was right in mails of `eval/test` that are of what was held out, beside the same mails with nothing held out. */
export interface UnknownFigures {
  name: string;
  unknown: Counts;
  known: Counts;
}

function node(args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr.slice(-2000)}`);
  return stdout;
}

function countsOf(json: string): Counts {
  const [{ kinds, fields } = {} as Figures] = JSON.parse(json) as Figures[];
  const of = ({ hits, of: all }: Share) => ({ hits, of: all });
  const field = (name: string) => of(fields.find((one) => one.field === name)!.right);
  return {
    kind: of(kinds.accuracy),
    relevant: of(kinds.relevantRecall),
    company: field('company'),
    role: field('role'),
  };
}

async function measureOne(
  name: string,
  unknown: Unknown,
  tell: (line: string) => void,
): Promise<UnknownFigures> {
  return withFolder(async (folder) => {
    const copy = join(folder, 'copy');
    copyWithout(copy, unknown);
    tell(`${name}: learning anew without it`);
    node(['scripts/train.ts'], copy);
    const asked = ['--data', join(copy, 'eval/test'), '--json'];
    const figures = {
      name,
      unknown: countsOf(node(['scripts/eval.ts', ...asked], copy)),
      known: countsOf(node([EVAL, ...asked], folder)),
    };
    tell(unknownText([figures]));
    return figures;
  });
}

function partsOf(): [string, Unknown][] {
  const ids = ats.map(({ id }) => id);
  const groups = Array.from({ length: GROUPS }, (_, group) => ids.filter((_id, at) => at % GROUPS === group));
  return [
    ...LANGUAGES.filter((language) => language !== 'en').map((language): [string, Unknown] => [
      `language ${language}`,
      { language },
    ]),
    ...groups.map((vendors, at): [string, Unknown] => [`vendors, group ${at + 1}`, { vendors }]),
  ];
}

/** The parts in their order, some of them measured. */
const inOrder = (measured: ReadonlyMap<string, UnknownFigures>): UnknownFigures[] =>
  partsOf().flatMap(([name]) => measured.get(name) ?? []);

/**
 * Takes a training for each part, minutes long: so each is handed over as soon as it is measured, and what was
 * measured before need not be again.
 * @param asked whether a part is to be measured, by its name
 * @param before what is known already
 */
export async function measureUnknown(
  asked: (name: string) => boolean,
  before: readonly UnknownFigures[],
  { tell, keep }: { tell: (line: string) => void; keep: (rows: readonly UnknownFigures[]) => void },
): Promise<readonly UnknownFigures[]> {
  const measured = new Map(before.map((row) => [row.name, row]));
  for (const [name, unknown] of partsOf().filter(([one]) => asked(one))) {
    measured.set(name, await measureOne(name, unknown, tell));
    keep(inOrder(measured));
  }
  return inOrder(measured);
}

function sumOf(rows: readonly UnknownFigures[], name: string): UnknownFigures {
  const add = (side: 'unknown' | 'known') =>
    Object.fromEntries(
      MEASURED.map((one) => [
        one,
        {
          hits: rows.reduce((sum, row) => sum + row[side][one].hits, 0),
          of: rows.reduce((sum, row) => sum + row[side][one].of, 0),
        },
      ]),
    ) as Counts;
  return { name, unknown: add('unknown'), known: add('known') };
}

/** A table: each part, then all languages and all vendors together. */
export function unknownText(rows: readonly UnknownFigures[]): string {
  const sums = ['language', 'vendors'].flatMap((start) => {
    const own = rows.filter(({ name }) => name.startsWith(start));
    return own.length > 1 ? [sumOf(own, `all: ${start === 'language' ? 'languages' : start}`)] : [];
  });
  const cell = ({ hits, of }: { hits: number; of: number }) =>
    shareText({ hits, of, interval: wilson(hits, of) });
  return textTable([
    ['never seen', ...MEASURED, 'kind when seen'],
    ...[...rows, ...sums].map(({ name, unknown, known }) => [
      name,
      ...MEASURED.map((one) => cell(unknown[one])),
      cell(known.kind),
    ]),
  ]);
}
