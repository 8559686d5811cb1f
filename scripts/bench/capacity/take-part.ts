// Takes a part of all mailboxes that is small enough to be simulated, with its part of cores and of what Gmail grants.
import type { Quota } from '../../../src/net/quotas.data.ts';
import type { Reckoned } from './reckon.ts';
import type { Simulation } from './simulate.ts';
import { PROGRAM } from './traffic.data.ts';

/** Mailboxes that are simulated at most. */
const MOST = 20_000;
/** Of what Gmail grants, what questions for news leave to mail in any case. */
const LEFT_TO_MAIL = 0.9;

export type Part = Pick<Simulation, 'mailboxes' | 'cores' | 'speed' | 'quota' | 'pollEvery'> & {
  /** Of the whole, 0–1. */
  share: number;
};

/**
 * Where questions for news do not fit beside the mail, they are taken to come as seldom as leaves room for it.
 * @param cores of workers, for all mailboxes
 */
export function takePart({ mailboxes, units }: Reckoned, cores: number, quota: Quota): Part {
  const share = Math.min(1, MOST / mailboxes);
  const granted = (quota.perProject.units * 60_000) / quota.perProject.per;
  const room = Math.max(LEFT_TO_MAIL * granted - units.news - units.first, (1 - LEFT_TO_MAIL) * granted);
  const stretch = Math.max(1, units.polls / room);
  const left = (granted - units.polls / stretch) * share;
  const simulated = Math.max(1, Math.ceil(cores * share));
  return {
    share,
    mailboxes: Math.round(mailboxes * share),
    cores: simulated,
    speed: (cores * share) / simulated,
    pollEvery: PROGRAM.gmailPoll * stretch,
    quota: { ...quota, perProject: { units: left, per: 60_000 } },
  };
}
