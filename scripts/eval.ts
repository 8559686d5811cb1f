// The command `npm run eval`: measures how well mail is understood.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ats } from '../src/ats/index.gen.ts';
import { rules } from '../src/rules/index.gen.ts';
import { countRepeats } from './eval/count-repeats.ts';
import { findSets } from './eval/find-sets.ts';
import { findDrops, reportOf, type Report } from './eval/headline.ts';
import { listErrors } from './eval/list-errors.ts';
import { measureSet, type Figures } from './eval/measure-set.ts';
import { measureUnknownVendors } from './eval/measure-unknown-vendors.ts';
import { reportText } from './eval/report-text.ts';

const USAGE = `usage: npm run eval -- [--data PATH]… [--json] [--brief] [--errors N] [--compare | --write]
Without --data: the project's own labelled mails, eval/dev (learnt from) and eval/test (held out).
  --data PATH   a labelled file or a folder of them: *.mails, *.jsonl of records, *.mbox with *.truth.jsonl, negatives/
  --errors N    the N worst errors of each sort, with the evidence (never of eval/test, which is looked at as scores only)
  --brief       the headline only
  --json        all figures as JSON
  --compare     fail when a figure fell below what noise explains, against eval/report.json
  --write       write eval/report.json`;

const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
    brief: { type: 'boolean', default: false },
    errors: { type: 'string', default: '0' },
    compare: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const REPORT = at('eval/report.json');

interface Part {
  name: string;
  path: string;
  /** Looked at as scores only. */
  hidden: boolean;
}

async function measurePart({ name, path, hidden }: Part): Promise<Figures> {
  const sets = findSets(path);
  const measured = await measureSet(name, sets, { rules, vendors: ats });
  if (values.json) return measured.figures;
  console.log(reportText(measured.figures, !values.brief));
  console.log(await measureUnknownVendors(sets, { rules, vendors: ats }));
  const { repeating, of } = countRepeats(sets.flatMap(({ mails }) => mails));
  console.log(`mails that share a sentence with another: ${repeating} of ${of}\n`);
  if (!hidden && Number(values.errors) > 0) console.log(listErrors(measured, Number(values.errors)));
  return measured.figures;
}

function compare(reports: readonly Report[]): void {
  const drops = findDrops(JSON.parse(readFileSync(REPORT, 'utf8')) as Report[], reports);
  for (const drop of drops) console.error(drop);
  console.log(drops.length === 0 ? 'nothing fell against eval/report.json' : `${drops.length} figures fell`);
  if (drops.length > 0) process.exitCode = 1;
}

async function main(): Promise<void> {
  const parts = values.data
    ? values.data.map((path) => ({ name: path, path, hidden: false }))
    : ['dev', 'test'].map((half) => ({
        name: `eval/${half}`,
        path: at(`eval/${half}`),
        hidden: half === 'test',
      }));
  const all: Figures[] = [];
  for (const part of parts) all.push(await measurePart(part));
  if (values.json) console.log(JSON.stringify(all, null, 1));
  const reports = all.map(reportOf);
  if (values.write) writeFileSync(REPORT, `${JSON.stringify(reports, null, 2)}\n`);
  if (values.compare) compare(reports);
}

if (values.help) console.log(USAGE);
else await main();
