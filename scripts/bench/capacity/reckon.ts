// Reckons what so many mailboxes need at the busiest hour, and what of it runs out first.
import type { Quota } from '../../../src/net/quotas.data.ts';
import { costOf, type StageCost, type StageCosts } from './stage-costs.ts';
import { CALLS, MACHINES, PROGRAM, TRAFFIC } from './traffic.data.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;

export type Resource =
  'Gmail quota' | 'reading thread' | 'database commits' | 'database cores' | 'database log';

export interface Reckoned {
  mailboxes: number;
  /** At the busiest hour, a second: new mails, and mails of first readings. */
  newMails: number;
  oldMails: number;
  /** Cores that workers keep busy at the busiest hour, and how many are wanted so that they are in use as MACHINES says. */
  workerBusy: number;
  workerCores: number;
  /** Of the database at the busiest hour, a second. */
  commits: number;
  rows: number;
  wal: number;
  databaseBusy: number;
  /** Bytes that stay in the database, a day. */
  keptPerDay: number;
  /** Milliseconds of the thread that reads mailboxes, a second. */
  readingBusy: number;
  /** Gmail's units a minute at the busiest hour: questions for news, new mail, first readings. */
  units: { polls: number; news: number; first: number };
  /** Days until Gmail grants enough for the first reading of all mailboxes, were they connected at once. */
  daysOfFirstReadings: number;
  /** Part of what there is, by resource, the fullest first. */
  use: { resource: Resource; share: number }[];
}

/** Mails a second of each sort, and batches they come in. */
interface Flow {
  mails: number;
  batches: number;
}

function flows(mailboxes: number, share: number) {
  const peak = Math.max(...TRAFFIC.byHour) * 24;
  const news = (mailboxes * TRAFFIC.mailsPerDay * peak) / DAY;
  const old = (mailboxes * TRAFFIC.signUpsPerDay * TRAFFIC.history * peak) / DAY;
  const oldBatches = old / PROGRAM.batch;
  // New mail comes one by one: whether it is whole or left out is the whole of its batch.
  const whole: Flow[] = [
    { mails: news * share, batches: news * share },
    { mails: old * share, batches: oldBatches },
  ];
  const left: Flow[] = [
    { mails: news * (1 - share), batches: news * (1 - share) },
    { mails: old * (1 - share), batches: oldBatches },
  ];
  return { news, old, whole, left, peak };
}

/** A second's cost of one kind over several flows. */
function sum(cost: StageCost, kind: keyof StageCost, through: readonly Flow[]): number {
  const { batch, mail } = cost[kind];
  return through.reduce((total, { mails, batches }) => total + batches * batch + mails * mail, 0);
}

/** Units a minute that Gmail is asked for. */
function unitsOf(mailboxes: number, { news, old }: { news: number; old: number }, share: number) {
  const gmail = mailboxes * TRAFFIC.gmailShare;
  const { gmailPoll, gmailPollUnits, gmailLookUnits, look, gmailGetUnits, gmailListUnits, batch } = PROGRAM;
  const perMail = gmailGetUnits * (1 + share);
  const part = 60 * TRAFFIC.gmailShare;
  return {
    polls: gmail * ((gmailPollUnits * 60_000) / gmailPoll + (gmailLookUnits * 60_000) / look),
    news: part * news * (perMail + gmailLookUnits),
    first: part * old * (perMail + gmailListUnits / batch),
  };
}

function readingOf(mailboxes: number, costs: StageCosts, flow: ReturnType<typeof flows>): number {
  const polls = mailboxes * TRAFFIC.gmailShare * (1000 / PROGRAM.gmailPoll) * CALLS.poll;
  const fetched = (flow.news + flow.old) * CALLS.mail;
  return polls + fetched + sum(costs.spool, 'cpu', flow.whole) + sum(costs.leaveOut, 'cpu', flow.left);
}

function databaseOf(mailboxes: number, costs: StageCosts, flow: ReturnType<typeof flows>) {
  const of = (kind: keyof StageCost) =>
    sum(costs.spool, kind, flow.whole) +
    sum(costs.leaveOut, kind, flow.left) +
    sum(costs.decide, kind, flow.whole);
  const beats = mailboxes * (1000 / PROGRAM.beat);
  const looks = mailboxes * (1000 / PROGRAM.look) * PROGRAM.lookCommits;
  // A look writes one row as a beat does, and costs the database as much.
  const signs = beats + looks;
  return {
    commits: of('commits') + signs,
    rows: of('rows') + signs,
    wal: of('wal') + signs * costs.beat.wal,
    busy: (of('postgresCpu') + signs * costs.beat.postgresCpu) / 1000,
    kept: (of('kept') / flow.peak) * DAY,
  };
}

function daysOfFirst(mailboxes: number, share: number, quota: Quota): number {
  const units = mailboxes * TRAFFIC.gmailShare * TRAFFIC.history * PROGRAM.gmailGetUnits * (1 + share);
  return ((units / quota.perProject.units) * quota.perProject.per) / (DAY * 1000);
}

/** @param quota that Gmail grants */
export function reckon(mailboxes: number, costs: StageCosts, quota: Quota): Reckoned {
  const share = costs.wholeShare;
  const flow = flows(mailboxes, share);
  const workerBusy = sum(costs.decide, 'cpu', flow.whole) / 1000;
  const units = unitsOf(mailboxes, flow, share);
  const readingBusy = readingOf(mailboxes, costs, flow);
  const database = databaseOf(mailboxes, costs, flow);
  const granted = (quota.perProject.units * 60_000) / quota.perProject.per;
  const use = [
    { resource: 'Gmail quota' as const, share: (units.polls + units.news + units.first) / granted },
    { resource: 'reading thread' as const, share: readingBusy / 1000 },
    { resource: 'database commits' as const, share: database.commits / MACHINES.commits },
    { resource: 'database cores' as const, share: database.busy / MACHINES.databaseCores },
    { resource: 'database log' as const, share: database.wal / MACHINES.wal },
  ];
  return {
    mailboxes,
    newMails: flow.news,
    oldMails: flow.old,
    workerBusy,
    workerCores: Math.max(1, Math.ceil(workerBusy / MACHINES.use)),
    commits: database.commits,
    rows: database.rows,
    wal: database.wal,
    databaseBusy: database.busy,
    keptPerDay: database.kept,
    readingBusy,
    units,
    daysOfFirstReadings: daysOfFirst(mailboxes, share, quota),
    use: use.toSorted((a, b) => b.share - a.share),
  };
}

/** Milliseconds that a worker is busy with one job of so many mails. */
export const jobTime = (costs: StageCosts, mails: number): number => costOf(costs.decide.cpu, mails);
