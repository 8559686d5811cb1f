// Measures everything there is to measure on a number of labelled sets taken together.
import type { LanguageModel } from '../../src/bin/language-model.ts';
import { isTracked, statusOfKind } from '../../src/domain/kind.ts';
import { readHeaders } from '../../src/pipeline/read-headers.ts';
import { judgeMail, type Judged, type Knowledge } from './judge-mail.ts';
import { ALL_FIELDS, type LabelledSet } from './labelled-mail.ts';
import { bootstrap, type Interval } from './intervals.ts';
import { measureConfidence, type ConfidenceFigures } from './measure-confidence.ts';
import { measureField, type FieldFigures } from './measure-fields.ts';
import { measureGroups, type GroupFigures, type Placed } from './measure-groups.ts';
import { measureKinds, share, type KindFigures, type Share } from './measure-kinds.ts';
import { addFigures, NO_MAILS, type ModelFigures } from './measure-model.ts';
import { trackMailbox, type StatusCase } from './track-mailbox.ts';

export interface Figures {
  name: string;
  kinds: KindFigures;
  fields: FieldFigures[];
  confidence: ConfidenceFigures;
  groups: (GroupFigures & { interval: Interval }) | null;
  statuses: Share | null;
  /** Attacks that were taken for news of an application, without asking. */
  injections: Share;
  /** Of these changes, those to another kind than the mail's own: the injected text was believed. */
  believed: number;
  /** What a language model was asked, in the sets that are whole mailboxes. */
  model: ModelFigures;
  triage: { discarded: Share; recall: Share };
  /** ms per mail for parse, classify, decide and extract together. */
  time: Times;
  /** ms per mail that its headers do not leave out, for deciding and reading its fields alone. */
  deciding: Times;
}

interface Times {
  p50: number;
  p95: number;
}

export interface Measured {
  figures: Figures;
  judged: Judged[];
  placed: Placed[];
  statuses: StatusCase[];
}

function timesOf(values: readonly number[]): Times {
  const sorted = values.toSorted((a, b) => a - b);
  return { p50: sorted[sorted.length >> 1] ?? 0, p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0 };
}

const isAttack = ({ mail }: Judged) => mail.truth.tags.includes('injection');
const isBelieved = ({ mail, decision }: Judged) => !mail.truth.kinds.includes(decision.kind);
const changes = ({ decision }: Judged) => statusOfKind(decision.kind) !== null && !decision.review;

async function judgeAll(
  sets: readonly LabelledSet[],
  knowledge: Knowledge,
): Promise<{ judged: Judged[]; bySet: Map<LabelledSet, Judged[]>; times: number[] }> {
  const bySet = new Map<LabelledSet, Judged[]>();
  const times: number[] = [];
  for (const set of sets) {
    const own: Judged[] = [];
    for (const mail of set.mails) {
      const began = performance.now();
      own.push(await judgeMail(mail, knowledge));
      times.push(performance.now() - began);
    }
    bySet.set(set, own);
  }
  return { judged: [...bySet.values()].flat(), bySet, times };
}

function measureFields(bySet: ReadonlyMap<LabelledSet, Judged[]>): FieldFigures[] {
  return ALL_FIELDS.flatMap((field) => {
    const judged = [...bySet].flatMap(([set, own]) => (set.fields.has(field) ? own : []));
    return judged.length === 0 ? [] : [measureField(field, judged)];
  });
}

/** Headers that any delivered mail has (RFC 5322 §3.6); collections of texts lack them, and there is nothing to judge by. */
const hasHeaders = ({ mail }: Judged): boolean => readHeaders(mail.bytes).from !== null;

function measureTriage(all: readonly Judged[]): Figures['triage'] {
  const judged = all.filter(hasHeaders);
  const relevant = judged.filter(({ mail }) => mail.truth.kinds.every(isTracked));
  const others = judged.filter(({ mail }) => mail.truth.kinds.includes('not_job'));
  return {
    discarded: share(others.filter(({ byHeaders }) => byHeaders).length, others.length),
    recall: share(relevant.filter(({ byHeaders }) => !byHeaders).length, relevant.length),
  };
}

function measureStatuses(statuses: readonly StatusCase[]): Share | null {
  if (statuses.length === 0) return null;
  return share(statuses.filter(({ wanted, found }) => wanted === found).length, statuses.length);
}

/**
 * @param name shown above the figures
 * @param language asked about what is in review, as the product would; null for none
 */
export async function measureSet(
  name: string,
  sets: readonly LabelledSet[],
  knowledge: Knowledge,
  language: LanguageModel | null = null,
): Promise<Measured> {
  const { judged, bySet, times } = await judgeAll(sets, knowledge);
  const placed: Placed[] = [];
  const statuses: StatusCase[] = [];
  let model = NO_MAILS;
  for (const set of sets.filter(({ mailbox }) => mailbox !== null)) {
    const tracked = await trackMailbox(set, knowledge, language);
    placed.push(...tracked.placed);
    statuses.push(...tracked.statuses);
    model = addFigures(model, tracked.model);
  }
  const attacks = judged.filter(isAttack);
  const figures: Figures = {
    name,
    kinds: measureKinds(judged),
    fields: measureFields(bySet),
    confidence: measureConfidence(judged),
    groups:
      placed.length === 0
        ? null
        : { ...measureGroups(placed), interval: bootstrap(placed, (some) => measureGroups(some).bcubed.f1) },
    statuses: measureStatuses(statuses),
    injections: share(attacks.filter(changes).length, attacks.length),
    believed: attacks.filter(changes).filter(isBelieved).length,
    model,
    triage: measureTriage(judged),
    time: timesOf(times),
    deciding: timesOf(judged.filter(({ byHeaders }) => !byHeaders).map(({ deciding }) => deciding)),
  };
  return { figures, judged, placed, statuses };
}
