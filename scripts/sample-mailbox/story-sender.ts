// Who sends a step's mail: the recruiting system, a board, a test site, a person, or the owner.
import type { Address } from '../../src/domain/mail.ts';
import type { Candidacy } from './candidacy.ts';
import { fillShape } from './company.ts';
import type { Step } from './language-texts.ts';
import type { Random } from './random.ts';
import type { PlannedStep } from './story.ts';
import { TESTERS, type Vendor } from './vendors.data.ts';

export interface Sender {
  from: Address;
  /** Vendor id when the sender shows one. */
  ats: string | null;
  headers: readonly (readonly [string, string])[];
  /** A test's own address, for assessments. */
  testUrl: string | null;
}

const plain = (from: Address, ats: string | null): Sender => ({ from, ats, headers: [], testUrl: null });

function vendorSender(vendor: Vendor, step: Step, candidacy: Candidacy, rng: Random): Sender {
  const [name, address] = rng.pick(vendor.senders);
  const fill = (shape: string): string => fillShape(shape, candidacy.company, candidacy.opening, rng);
  const from = { name: fill(name), address: fill(address) };
  const template = vendor.templates?.[step];
  return { ...plain(from, vendor.id === '' ? null : vendor.id), headers: template ? [template] : [] };
}

function testerSender(candidacy: Candidacy, rng: Random): Sender {
  const [id, name, address, url] = rng.pick(TESTERS);
  const fill = (shape: string): string => fillShape(shape, candidacy.company, candidacy.opening, rng);
  return { ...plain({ name: fill(name), address }, id), testUrl: fill(url) };
}

function personSender(candidacy: Candidacy): Sender {
  const { contact, company, agency } = candidacy;
  const relayed = !agency && !contact.address.endsWith(`@${company.domain}`);
  return plain(contact, relayed ? company.vendor.id : null);
}

/** The sender of one step's mail. */
export function senderOf(planned: PlannedStep, candidacy: Candidacy, rng: Random): Sender {
  if (planned.voice === 'sent') return plain(candidacy.owner, null);
  if (planned.voice === 'human') return personSender(candidacy);
  const test = planned.step === 'assessment' || planned.step === 'assessment_reminder';
  if (test && rng.chance(0.4)) return testerSender(candidacy, rng);
  const board = planned.step.startsWith('board_') ? candidacy.board : null;
  return vendorSender(board ?? candidacy.company.vendor, planned.step, candidacy, rng);
}
