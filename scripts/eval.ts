// The command `npm run eval`: measures how well mail is understood.
import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { languageModel, whereTextGoes, type LanguageModel } from '../src/bin/language-model.ts';
import { ats } from '../src/ats/index.gen.ts';
import { readConfig } from '../src/ops/config.ts';
import { rules } from '../src/rules/index.gen.ts';
import { countRepeats } from './eval/count-repeats.ts';
import { findSets } from './eval/find-sets.ts';
import type { LabelledSet } from './eval/labelled-mail.ts';
import { findDrops, reportOf, type Report } from './eval/headline.ts';
import { listErrors } from './eval/list-errors.ts';
import { measureSet, type Figures } from './eval/measure-set.ts';
import { measureUnknownVendors } from './eval/measure-unknown-vendors.ts';
import { reportText } from './eval/report-text.ts';
import { measureUnknown, unknownText, type UnknownFigures } from './eval/measure-unknown.ts';

const USAGE = `usage: npm run eval -- [--data PATH]… [--json] [--brief] [--errors N] [--compare | --write]
Without --data: the project's own labelled mails, eval/dev (learnt from) and eval/test (held out).
  --data PATH   a labelled file or a folder of them: *.mails, *.jsonl of records, *.mbox with *.truth.jsonl, negatives/
  --errors N    the N worst errors of each sort, with the evidence (never of eval/test, which is looked at as scores only)
  --brief       the headline only
  --json        all figures as JSON
  --compare     fail when a figure fell below what noise explains, against eval/report.json (not with --data)
  --write       write eval/report.json (not with --data)
  --unknown X   instead of all this: learn anew without each language and each group of vendors in turn, measure what was
                left out, and write each part to eval/unknown.json, which the report shows. X is how names of parts
                begin ("language", "language de", "vendors"), or all: those not measured since the models were learnt,
                so that it can be stopped and goes on. Minutes for each part
  --help        this text
A language model named by LLM_PROVIDER is asked about what would be in review, as the product does.`;

/** None unless the environment names one; a bad setting is told before anything is measured. */
let language: LanguageModel | null = null;

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const REPORT = at('eval/report.json');
const UNKNOWN = at('eval/unknown.json');

const LEARNT = ['classify/kind', 'extract/company', 'extract/role'];

/** Changes with what was learnt. */
function weightsDigest(): string {
  const digest = createHash('sha256');
  for (const model of LEARNT) digest.update(readFileSync(at(`src/pipeline/${model}-weights.data.ts`)));
  return digest.digest('hex').slice(0, 12);
}

interface Asked {
  data: readonly string[];
  errors: number;
  json: boolean;
  brief: boolean;
  compare: boolean;
  write: boolean;
  unknown?: string | undefined;
  help: boolean;
}

/** @throws when the words make no sense, saying which */
function readArguments(args: string[]): Asked {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
      brief: { type: 'boolean', default: false },
      errors: { type: 'string', default: '0' },
      compare: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      unknown: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const errors = Number(values.errors);
  if (!Number.isInteger(errors) || errors < 0) {
    throw new Error(`--errors takes a number of errors to list, not "${values.errors}"`);
  }
  if (values.data.length > 0 && (values.compare || values.write)) {
    throw new Error(
      "eval/report.json holds the project's own sets: leave out --data, or --compare and --write",
    );
  }
  return { ...values, errors };
}

interface Part {
  name: string;
  path: string;
  /** Looked at as scores only. */
  hidden: boolean;
}

/** The held-out half stays unseen also where it, a file of it or a folder above it is named. */
function isHidden(path: string): boolean {
  const [blind, named] = [realpathSync(at('eval/test')), realpathSync(path)];
  return `${named}/`.startsWith(`${blind}/`) || `${blind}/`.startsWith(`${named}/`);
}

const OWN: readonly Part[] = [
  { name: 'eval/dev', path: at('eval/dev'), hidden: false },
  { name: 'eval/test', path: at('eval/test'), hidden: true },
];

async function measurePart(
  { name, path, hidden }: Part,
  sets: LabelledSet[],
  asked: Asked,
): Promise<Figures> {
  const measured = await measureSet(name, sets, { rules, vendors: ats }, language);
  if (asked.json) return measured.figures;
  console.log(reportText(measured.figures, !asked.brief));
  console.log(await measureUnknownVendors(sets, { rules, vendors: ats }));
  const { repeating, of } = countRepeats(sets.flatMap(({ mails }) => mails));
  console.log(`mails that share a sentence with another: ${repeating} of ${of}\n`);
  if (asked.errors > 0) {
    console.log(
      hidden
        ? `${path} is the held-out half or holds it: its errors are not listed, so that nobody fits rules to them\n`
        : listErrors(measured, asked.errors),
    );
  }
  return measured.figures;
}

function compare(reports: readonly Report[]): void {
  const drops = findDrops(JSON.parse(readFileSync(REPORT, 'utf8')) as Report[], reports);
  for (const drop of drops) console.error(drop);
  console.error(
    drops.length === 0 ? 'nothing fell against eval/report.json' : `${drops.length} figures fell`,
  );
  if (drops.length > 0) process.exitCode = 1;
}

async function measureAll(asked: Asked, parts: readonly (Part & { sets: LabelledSet[] })[]): Promise<void> {
  const all: Figures[] = [];
  for (const part of parts) all.push(await measurePart(part, part.sets, asked));
  if (asked.json) console.log(JSON.stringify(all, null, 1));
  else if (asked.data.length === 0) showUnknown();
  const reports = all.map(reportOf);
  if (asked.write) writeFileSync(REPORT, `${JSON.stringify(reports, null, 2)}\n`);
  if (asked.compare) compare(reports);
}

interface UnknownReport {
  weights: string;
  parts: UnknownFigures[];
}

const readUnknown = () => JSON.parse(readFileSync(UNKNOWN, 'utf8')) as UnknownReport;

/** Measures the parts whose names begin as asked, or of all those that these models were not measured on. */
async function learnWithout(which: string): Promise<void> {
  const { weights, parts } = readUnknown();
  const before = weights === weightsDigest() ? parts : [];
  const known = new Set(before.map(({ name }) => name));
  const asked = (name: string) => (which === 'all' ? !known.has(name) : name.startsWith(which));
  const keep = (rows: readonly UnknownFigures[]) =>
    writeFileSync(UNKNOWN, `${JSON.stringify({ weights: weightsDigest(), parts: rows }, null, 2)}\n`);
  const rows = await measureUnknown(asked, before, { tell: (line) => console.error(line), keep });
  console.log(unknownText(rows));
}

/** What `--unknown` found, and whether the models have been learnt anew since. */
function showUnknown(): void {
  const { weights, parts } = readUnknown();
  if (parts.length === 0) {
    console.log(
      'languages and vendors held out of training too: not measured yet (npm run eval -- --unknown all)',
    );
    return;
  }
  console.log(`mail of eval/test that neither rules nor training have seen the like of (--unknown all):`);
  console.log(unknownText(parts));
  if (weights !== weightsDigest()) console.log('the models have been learnt anew since: measure again');
}

/** What is asked for and the sets that it needs, all read before anything is measured. */
function prepare(): { asked: Asked; parts: (Part & { sets: LabelledSet[] })[] } {
  const asked = readArguments(process.argv.slice(2));
  language = languageModel(readConfig(process.env));
  if (language && !asked.json) console.log(whereTextGoes(language.terms));
  if (asked.help || asked.unknown !== undefined) return { asked, parts: [] };
  const named = asked.data.map((path) => ({ name: path, path }));
  const found = (named.length > 0 ? named : OWN).map((part) => ({ ...part, sets: findSets(part.path) }));
  return { asked, parts: found.map((part) => ({ ...part, hidden: isHidden(part.path) })) };
}

let prepared: ReturnType<typeof prepare> | null = null;
try {
  prepared = prepare();
} catch (error) {
  console.error(`eval: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
if (prepared?.asked.help) console.log(USAGE);
else if (prepared?.asked.unknown !== undefined) await learnWithout(prepared.asked.unknown);
else if (prepared) await measureAll(prepared.asked, prepared.parts);
