// Writes figures as text for people: a headline, then each table.
import { textTable } from '../bench/text-table.ts';
import type { Interval } from './intervals.ts';
import { modelText } from './measure-model.ts';
import type { Share } from './measure-kinds.ts';
import type { Figures } from './measure-set.ts';

/** With fewer cases a figure says nothing. */
const ENOUGH = 30;

const three = (value: number) => value.toFixed(3).replace(/^0/u, '');
const between = ({ low, high }: Interval) => `${three(low)}–${three(high)}`;

export function shareText({ hits, of, interval }: Share): string {
  return of < ENOUGH
    ? `insufficient (${hits} of ${of})`
    : `${three(hits / of)} (${between(interval)}, n ${of})`;
}

function kindTable({ kinds }: Figures): string {
  const cell = (value: number | null) => (value === null ? '–' : three(value));
  return textTable([
    ['kind', 'cases', 'precision', 'recall', 'F1'],
    ...kinds.kinds.map(({ kind, cases, precision, recall, f1 }) => [
      kind,
      String(cases),
      ...(cases < ENOUGH ? ['', '', `(${cell(f1)})`] : [cell(precision), cell(recall), cell(f1)]),
    ]),
  ]);
}

const timesText = ({ p50, p95 }: Figures['time']): string =>
  `${p50.toFixed(2)} median, ${p95.toFixed(2)} p95`;

function headline({
  kinds,
  fields,
  confidence,
  groups,
  statuses,
  injections,
  believed,
  model,
  triage,
  time,
  deciding,
}: Figures): string[] {
  const field = (name: string) => fields.find((one) => one.field === name)?.right;
  const line = (words: string, value: string) => `${words.padEnd(30)} ${value}`;
  const shares: [string, Share | null | undefined][] = [
    ['relevant, precision', kinds.relevantPrecision],
    ['relevant, recall', kinds.relevantRecall],
    ['kind right', kinds.accuracy],
    ['company right', field('company')],
    ['role right', field('role')],
    ['final status right', statuses],
    ['auto-applied, right', confidence.autoPrecision],
    ['auto-applied, coverage', confidence.autoCoverage],
    ['triage discards of not_job with headers', triage.discarded],
    ['triage recall', triage.recall],
  ];
  const groupText = groups
    ? `${three(groups.bcubed.f1)} (${between(groups.interval)}, n ${groups.mails}); pairs ${three(groups.pairs.f1)}`
    : 'not labelled';
  return [
    ...shares.flatMap(([words, value]) => (value ? [line(words, shareText(value))] : [])),
    line('kind macro-F1', `${three(kinds.macroF1)} (${between(kinds.macroInterval)})`),
    line('calibration error (ECE)', three(confidence.ece)),
    line('grouping, B-cubed F1', groupText),
    ...(injections.of > 0
      ? [
          line(
            'state changes by injections',
            `${injections.hits} of ${injections.of}, ${believed} of them to what the mail is not`,
          ),
        ]
      : []),
    line('LLM share and cost', modelText(model)),
    line('ms per mail', timesText(time)),
    line('ms to decide and read fields', timesText(deciding)),
  ];
}

function fieldTable({ fields }: Figures): string {
  return textTable([
    ['field', 'right', 'found where said', 'empty where not said'],
    ...fields.map(({ field, right, found, leftEmpty }) => [
      field,
      shareText(right),
      shareText(found),
      shareText(leftEmpty),
    ]),
  ]);
}

function confidenceTables({ confidence }: Figures): string[] {
  const bins = confidence.bins.filter(({ mails }) => mails > 0);
  return [
    textTable([
      ['confidence', 'mails', 'says', 'is right'],
      ...bins.map((bin) => [
        `${bin.from.toFixed(1)}–${(bin.from + 0.1).toFixed(1)}`,
        String(bin.mails),
        three(bin.confidence),
        three(bin.right),
      ]),
    ]),
    textTable([
      ['surest share', 'from confidence', 'wrong'],
      ...confidence.riskCoverage.map(({ coverage, confidence: from, risk }) => [
        coverage.toFixed(2),
        three(from),
        three(risk),
      ]),
    ]),
  ];
}

/** @param detail with all tables; else the headline alone */
export function reportText(figures: Figures, detail: boolean): string {
  const title = `== ${figures.name}: ${figures.kinds.mails} mails`;
  const confusions = figures.kinds.confusions
    .slice(0, 15)
    .map(({ label, said, count }) => `${String(count).padStart(4)} × ${label} taken for ${said}`);
  const tables = detail
    ? [kindTable(figures), fieldTable(figures), ...confidenceTables(figures), confusions.join('\n')]
    : [];
  return [[title, ...headline(figures)].join('\n'), ...tables].join('\n\n');
}
