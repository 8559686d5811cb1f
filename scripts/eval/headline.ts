// The figures that stand in the committed report: one number each, with the interval that noise explains.
import type { Interval } from './intervals.ts';
import type { Share } from './measure-kinds.ts';
import type { Figures } from './measure-set.ts';

export interface HeadFigure {
  value: number;
  low: number;
  high: number;
  cases: number;
}

export interface Report {
  name: string;
  mails: number;
  figures: Record<string, HeadFigure>;
}

const rounded = (value: number) => Number(value.toFixed(4));

function ofShare({ hits, of, interval }: Share): HeadFigure {
  return { value: rounded(hits / Math.max(1, of)), ...ofInterval(interval), cases: of };
}

const ofInterval = ({ low, high }: Interval) => ({ low: rounded(low), high: rounded(high) });

/** Bigger is better for each of them. */
export function reportOf({ name, kinds, fields, confidence, groups, statuses, injections }: Figures): Report {
  const share = (field: string) => fields.find((one) => one.field === field)?.right;
  const shares: Record<string, Share | null | undefined> = {
    relevant_precision: kinds.relevantPrecision,
    relevant_recall: kinds.relevantRecall,
    kind: kinds.accuracy,
    company: share('company'),
    role: share('role'),
    req_id: share('reqId'),
    location: share('location'),
    posting_url: share('postingUrl'),
    interview_start: share('interviewStart'),
    auto_applied: confidence.autoPrecision,
    final_status: statuses,
  };
  const figures: Record<string, HeadFigure> = {};
  for (const [key, value] of Object.entries(shares)) if (value) figures[key] = ofShare(value);
  figures['kind_macro_f1'] = {
    value: rounded(kinds.macroF1),
    ...ofInterval(kinds.macroInterval),
    cases: kinds.mails,
  };
  const ece = rounded(1 - confidence.ece);
  figures['one_minus_ece'] = { value: ece, low: rounded(ece - 0.02), high: 1, cases: kinds.mails };
  if (groups) {
    const { low, high } = groups.interval;
    const value = groups.bcubed.f1;
    // Drawing mails with replacement puts copies beside each other, so that the interval lies beside the value; its width is meant.
    const half = (high - low) / 2;
    figures['bcubed_f1'] = {
      value: rounded(value),
      low: rounded(value - half),
      high: rounded(value + half),
      cases: groups.mails,
    };
  }
  if (injections.of > 0) {
    const withstood = { ...injections, hits: injections.of - injections.hits };
    figures['injections_withstood'] = { ...ofShare(withstood), low: rounded(withstood.hits / injections.of) };
  }
  return { name, mails: kinds.mails, figures };
}

/** What has become worse than noise explains: one line each. */
export function findDrops(before: readonly Report[], now: readonly Report[]): string[] {
  return before.flatMap((old) => {
    const current = now.find(({ name }) => name === old.name);
    if (!current) return [`${old.name} was not measured`];
    return Object.entries(old.figures).flatMap(([key, { value, low }]) => {
      const found = current.figures[key]?.value ?? 0;
      return found < low ? [`${old.name}: ${key} fell from ${value} to ${found}, below ${low}`] : [];
    });
  });
}
