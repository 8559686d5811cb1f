// Judges a labelled mail as the product does: by its headers first, then whole.
import type { Ats } from '../../src/contracts/ats.ts';
import type { Rule } from '../../src/contracts/rule.ts';
import type { Decision, MailFields } from '../../src/domain/decision.ts';
import { THRESHOLDS } from '../../src/domain/sensitivity.ts';
import { readHeaders } from '../../src/pipeline/read-headers.ts';
import { triage } from '../../src/pipeline/triage.ts';
import { processMail } from '../../src/tasks/process-mail.ts';
import { sha256 } from '../../src/bin/open-tracker.ts';
import type { LabelledMail } from './labelled-mail.ts';

export interface Judged {
  mail: LabelledMail;
  decision: Decision;
  /** Null when the mail was left out. */
  fields: MailFields | null;
  /** Left out by its headers alone. */
  byHeaders: boolean;
}

export interface Knowledge {
  rules: readonly Rule[];
  vendors: readonly Ats[];
}

function leftOut(mail: LabelledMail, reason: string, confidence: number, byHeaders: boolean): Judged {
  const direction = mail.truth.direction;
  return {
    mail,
    decision: { kind: 'not_job', confidence, review: false, evidence: [], reason, direction },
    fields: null,
    byHeaders,
  };
}

/** What triage is worth, as `hearback classify` prints it. */
const SURE = 0.99;

export async function judgeMail(mail: LabelledMail, { rules, vendors }: Knowledge): Promise<Judged> {
  const gate = triage(readHeaders(mail.bytes), vendors);
  if (gate.verdict === 'not-job') return leftOut(mail, gate.reason, SURE, true);
  const options = { threshold: THRESHOLDS.normal, rescued: false };
  const processed = await processMail(mail.bytes, { rules, vendors, hash: sha256 }, options);
  if (processed.type === 'not-job') return leftOut(mail, processed.reason, processed.confidence, false);
  const { verdict } = processed;
  const judgement = mail.truth.direction === 'sent' && verdict.sent ? verdict.sent : verdict.received;
  return { mail, decision: judgement.decision, fields: judgement.fields, byHeaders: false };
}
