// Judges a labelled mail as the product does: by its headers first, then whole.
import type { Ats } from '../../src/contracts/ats.ts';
import { NO_METER, type Meter } from '../../src/contracts/meter.ts';
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
  /** What deciding and reading the fields took, ms, without parsing. */
  deciding: number;
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
    deciding: 0,
  };
}

/** What triage is worth, as `hearback classify` prints it. */
const SURE = 0.99;

/** Adds up the time of the stages behind parsing, ms. */
function stopwatch(): { meter: Meter; read: () => number } {
  let spent = 0;
  const meter: Meter = {
    ...NO_METER,
    timed: (timer, work) => {
      const began = performance.now();
      const result = work();
      if (timer === 'classify' || timer === 'extract') spent += performance.now() - began;
      return result;
    },
  };
  return { meter, read: () => spent };
}

export async function judgeMail(mail: LabelledMail, { rules, vendors }: Knowledge): Promise<Judged> {
  const gate = triage(readHeaders(mail.bytes), vendors);
  if (gate.verdict === 'not-job') return leftOut(mail, gate.reason, SURE, true);
  const options = { threshold: THRESHOLDS.normal, rescued: false };
  const { meter, read } = stopwatch();
  const processed = await processMail(mail.bytes, { rules, vendors, hash: sha256, meter }, options);
  const deciding = read();
  if (processed.type === 'not-job') {
    return { ...leftOut(mail, processed.reason, processed.confidence, false), deciding };
  }
  const { verdict } = processed;
  const judgement = mail.truth.direction === 'sent' && verdict.sent ? verdict.sent : verdict.received;
  return { mail, decision: judgement.decision, fields: judgement.fields, byHeaders: false, deciding };
}
