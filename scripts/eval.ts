// The command `npm run eval`: measures how well mail is understood.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ats } from '../src/ats/index.gen.ts';
import { rules } from '../src/rules/index.gen.ts';
import { findSets } from './eval/find-sets.ts';
import { listErrors } from './eval/list-errors.ts';
import { measureSet } from './eval/measure-set.ts';
import { reportText } from './eval/report-text.ts';

const USAGE = `usage: npm run eval -- [--data PATH]… [--json] [--brief] [--errors N]
Without --data: the project's own labelled mails, eval/dev and eval/test apart.
  --data PATH   a labelled file or a folder of them: *.mails, *.jsonl of records, *.mbox with *.truth.jsonl, negatives/
  --errors N    the N worst errors of each sort, with the evidence (never of eval/test, which is looked at as scores only)
  --brief       the headline only
  --json        all figures as JSON`;

const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
    brief: { type: 'boolean', default: false },
    errors: { type: 'string', default: '0' },
    help: { type: 'boolean', default: false },
  },
});

const own = (half: string) => fileURLToPath(new URL(`../eval/${half}`, import.meta.url));

async function main(): Promise<void> {
  const parts = values.data
    ? values.data.map((path) => ({ name: path, path, hidden: false }))
    : ['dev', 'test'].map((half) => ({ name: `eval/${half}`, path: own(half), hidden: half === 'test' }));
  const all = [];
  for (const { name, path, hidden } of parts) {
    const measured = await measureSet(name, findSets(path), { rules, vendors: ats });
    all.push(measured.figures);
    if (values.json) continue;
    console.log(`${reportText(measured.figures, !values.brief)}\n`);
    if (!hidden && Number(values.errors) > 0) console.log(listErrors(measured, Number(values.errors)));
  }
  if (values.json) console.log(JSON.stringify(all, null, 1));
}

if (values.help) console.log(USAGE);
else await main();
