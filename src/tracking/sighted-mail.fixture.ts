// Makes mails as `recordMails` takes them out of the few things about them that grouping looks at, for tests.
import { createHash } from 'node:crypto';
import type { Judgement } from '../domain/facts.ts';
import type { Kind } from '../domain/kind.ts';
import type { Direction } from '../domain/mail.ts';
import { printOf } from '../domain/wording.ts';
import type { SightedMail } from './record-mails.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

export interface MailSpec {
  at: number | null;
  messageId: string | null;
  text: string;
  from: string;
  to: string;
  /** Null for a mail that is not kept. */
  kind: Kind | null;
  /** What is made of the variant `b`. */
  otherKind: Kind | null;
  asSent: Kind | null;
  review: boolean;
  company: string | null;
  role: string | null;
  reqId: string | null;
  /** Wording of which its print is made. */
  words: string;
}

/** One appearance of a mail, with what only this appearance knows. */
export interface SightingSpec {
  mail: number;
  place: number;
  sent: boolean;
  received: number | null;
  thread: string | null;
  /** Copies that went another way differ in their headers, and so in what is made of them. */
  variant: 'a' | 'b';
}

function judgement(spec: MailSpec, kind: Kind, direction: Direction): Judgement {
  const span = { field: 'body' as const, text: '', start: -1, end: -1 };
  const extracted = (value: string | null) => (value === null ? null : { value, confidence: 0.8, span });
  return {
    decision: { kind, confidence: 0.9, review: spec.review, evidence: [], reason: kind, direction },
    fields: {
      company: extracted(spec.company),
      role: extracted(spec.role),
      reqId: extracted(spec.reqId),
      location: null,
      postingUrl: null,
      salary: null,
      contact: null,
      interview: null,
      ats: null,
      postingIds: [],
    },
    wording: printOf(spec.words.split(' ')),
  };
}

/** The mail at one place; its id is `m` and its number. */
export function sighted(of: MailSpec, sighting: SightingSpec): SightedMail {
  const { mail, place, sent, received, thread, variant } = sighting;
  const spec = variant === 'a' ? of : { ...of, kind: of.otherKind };
  const mailId = `m${mail}`;
  const threads = [...new Set([spec.messageId, thread].filter((key) => key !== null))].sort();
  const base = {
    locator: `place-${place}`,
    mailId,
    headerKey: mailId,
    variant,
    sentLabel: sent,
    fromAddress: spec.from,
    recipientHash: hash(spec.to),
    internalTime: received,
    threads,
  };
  if (spec.kind === null) return { ...base, outcome: { type: 'ignored', reason: 'no job' } };
  const content = {
    mailId,
    variant,
    messageId: spec.messageId,
    subject: mailId,
    fromName: '',
    fromAddress: spec.from,
    headerTime: spec.at,
    threads,
    textHash: spec.text,
    body: { text: '', quoted: '', links: [], calendar: [] },
    verdict: {
      version: 1,
      received: judgement(spec, spec.kind, 'received'),
      sent: spec.asSent && judgement(spec, spec.asSent, 'sent'),
    },
  };
  return { ...base, outcome: { type: 'kept', content, disposition: 'tracked', reason: '' } };
}
