// What each stage costs, as it was measured on one machine, and where that is kept.
import { readFileSync, writeFileSync } from 'node:fs';

/** Something that costs so much for each batch and so much more for each mail in it. */
export interface Cost {
  batch: number;
  mail: number;
}

/** Milliseconds of processor, bytes of PostgreSQL's log, rows and commits. */
export interface StageCost {
  /** Of the process that does it. */
  cpu: Cost;
  postgresCpu: Cost;
  wal: Cost;
  rows: Cost;
  commits: Cost;
  /** Bytes that stay in the database. */
  kept: Cost;
}

export interface StageCosts {
  measured: { on: string; command: string; machine: string };
  /** Part of a job seeker's mail that its headers do not leave out, 0–1. */
  wholeShare: number;
  /** Sealing fetched mails and putting them into the spool. */
  spool: StageCost;
  /** Judging mails by their headers and recording that they are left out. */
  leaveOut: StageCost;
  /** Deciding mails of the spool and recording them. */
  decide: StageCost;
  /** One sign of life of whoever reads a mailbox. */
  beat: { postgresCpu: number; wal: number };
  /** Bytes of a mail on a Redis stream; null where Redis was not there. */
  streamEntry: number | null;
  /** The most memory of one worker process, bytes. */
  workerMemory: number;
}

/** What one batch of `mails` costs. */
export const costOf = ({ batch, mail }: Cost, mails: number): number => batch + mail * mails;

/** Divides what batches of one and batches of many mails cost into what each batch and what each mail does. */
export function divideCost(ofOne: number, ofMany: number, many: number): Cost {
  const mail = Math.max(0, Math.min(ofOne, (ofMany - ofOne) / (many - 1)));
  return { batch: Math.max(0, ofOne - mail), mail };
}

const FILE = new URL('./stage-costs.json', import.meta.url);

/** More digits than anybody measured only make the file longer. */
const rounded = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;

export function readStageCosts(): StageCosts {
  return JSON.parse(readFileSync(FILE, 'utf8')) as StageCosts;
}

export function writeStageCosts(costs: StageCosts): void {
  writeFileSync(FILE, `${JSON.stringify(costs, rounded, 2)}\n`);
}
