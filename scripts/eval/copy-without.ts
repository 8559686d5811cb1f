// Copies the project's code and training data without what it knows of one language or of some vendors.
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COPIED = ['src', 'scripts', 'train', 'eval', 'samples', 'package.json'];

/** What is held out: a language (ISO 639-1), or vendors by their ids. */
export type Unknown = { language: string } | { vendors: readonly string[] };

const files = (folder: string, pattern: RegExp) => readdirSync(folder).filter((file) => pattern.test(file));

/** Keeps of the sample mailbox's answers those that `keeps` wants: a mail without answers teaches nothing. */
function filterSample(path: string, keeps: (origin: Origin) => boolean): void {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  const kept = lines.filter((line) => keeps(JSON.parse(line) as Origin));
  writeFileSync(path, `${kept.join('\n')}\n`);
}

function truthOf(mail: string, name: string): string | undefined {
  const truth = mail.slice(0, mail.indexOf('\n---\n'));
  return new RegExp(`^${name}: (.+)$`, 'mu').exec(truth)?.[1]?.trim();
}

interface Origin {
  lang: string;
  ats: string | null;
}

const isOf = (unknown: Unknown, { lang, ats }: Origin): boolean =>
  'language' in unknown ? lang === unknown.language : unknown.vendors.includes(ats ?? '');

const originOf = (mail: string): Origin => ({
  lang: truthOf(mail, 'lang') ?? '',
  ats: truthOf(mail, 'ats') ?? null,
});

/** Writes each sheet of a folder anew with the mails that `keeps` wants. */
function filterSheets(folder: string, keeps: (mail: string) => boolean): void {
  for (const file of files(folder, /\.mails$/u)) {
    const [head = '', ...mails] = readFileSync(join(folder, file), 'utf8').split(/^(?==== )/mu);
    const kept = mails.filter(keeps);
    if (kept.length === 0) rmSync(join(folder, file));
    else writeFileSync(join(folder, file), head + kept.join(''));
  }
}

function forgetLanguage(root: string, language: string): void {
  const own = new RegExp(`(?:^|-)${language}(?:-\\d+)?\\.txt$`, 'u');
  for (const folder of ['sentences', 'mails', 'words'])
    for (const file of files(join(root, 'train', folder), own)) rmSync(join(root, 'train', folder, file));
  writeFileSync(join(root, 'train/titles', `${language}.txt`), '# frames\n');
  const rules = join(root, 'src/rules');
  renameSync(join(rules, 'index.gen.ts'), join(rules, 'all.gen.ts'));
  writeFileSync(
    join(rules, 'index.gen.ts'),
    `import { rules as all } from './all.gen.ts';
export const rules = all.map((rule) => ({ ...rule, phrases: { ...rule.phrases, ${language}: [] } }));
`,
  );
}

function forgetVendors(root: string, vendors: readonly string[]): void {
  const registry = join(root, 'src/ats/index.gen.ts');
  renameSync(registry, join(root, 'src/ats/all.gen.ts'));
  writeFileSync(
    registry,
    `import { ats as all } from './all.gen.ts';
export const ats = all.filter(({ id }) => !${JSON.stringify(vendors)}.includes(id));
`,
  );
}

/**
 * A copy in `folder` that can be trained and measured by its own scripts: of what is held out no mails, sentences, words,
 * titles, phrases or vendors' files are left for training, and `eval/test` holds nothing else. What stays of a language are
 * the lists made for reading text at large: names of months, conditional words, beginnings of words in `concepts.data.ts`.
 */
export function copyWithout(folder: string, unknown: Unknown): void {
  mkdirSync(folder, { recursive: true });
  for (const name of COPIED) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  for (const learnt of ['eval/dev', 'train/employers', 'train/mailboxes'])
    filterSheets(join(folder, learnt), (mail) => !isOf(unknown, originOf(mail)));
  filterSheets(join(folder, 'eval/test'), (mail) => isOf(unknown, originOf(mail)));
  filterSample(join(folder, 'samples/first-run.mbox.truth.jsonl'), (origin) => !isOf(unknown, origin));
  if ('language' in unknown) forgetLanguage(folder, unknown.language);
  else forgetVendors(folder, unknown.vendors);
}
