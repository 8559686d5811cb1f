// Sketches the facts of a kept mail for tests of what is made of them.
import type { Alternative, Extracted, Interview, MailFields } from '../../src/domain/decision.ts';
import { DECIDER_VERSION } from '../../src/domain/decision.ts';
import type { Judgement, MailFacts, Verdict } from '../../src/domain/facts.ts';
import type { Kind } from '../../src/domain/kind.ts';
import type { Direction } from '../../src/domain/mail.ts';
import { printOf } from '../../src/domain/wording.ts';
import { dayAt } from './sketch-item.ts';

export interface FactsSketch {
  kind: Kind;
  /** What the mail is if the person wrote it; left out, the mail cannot be theirs. */
  sentKind?: Kind;
  review?: boolean;
  confidence?: number;
  alternatives?: readonly Alternative[];
  /** What speaks for the second alternative. */
  secondQuote?: string;
  speaksToMachine?: true;
  day?: number | null;
  from?: string;
  subject?: string;
  company?: string;
  role?: string;
  reqId?: string;
  location?: string;
  ats?: string | null;
  interview?: Interview;
  /** By when it asks for something, epoch ms. */
  deadline?: number;
  threads?: readonly string[];
  messageId?: string | null;
  textHash?: string;
  sentLabel?: boolean;
  /** Quoted as evidence. */
  quote?: string;
  /** The wording of which the print is made. */
  words?: string;
}

const read = (value: string | undefined): Extracted | null =>
  value === undefined
    ? null
    : { value, confidence: 0.9, span: { field: 'body', text: value, start: -1, end: -1 } };

function fieldsOf(sketch: FactsSketch): MailFields {
  return {
    company: read(sketch.company),
    role: read(sketch.role),
    reqId: read(sketch.reqId),
    location: read(sketch.location),
    postingUrl: null,
    salary: null,
    contact: null,
    interview: sketch.interview ?? null,
    ...(sketch.deadline !== undefined && {
      deadline: { at: sketch.deadline, span: { field: 'body' as const, text: '', start: -1, end: -1 } },
    }),
    ats: sketch.ats ?? null,
    postingIds: [],
  };
}

const spansOf = (quote: string | undefined) =>
  quote === undefined ? [] : [{ field: 'body' as const, text: quote, start: 0, end: quote.length }];

function judged(sketch: FactsSketch, kind: Kind, direction: Direction): Judgement {
  const evidence = spansOf(sketch.quote);
  const reason = sketch.quote ? `Sketched: "${sketch.quote}"` : 'Sketched';
  const { confidence = 0.95, review = false, alternatives } = sketch;
  return {
    decision: {
      kind,
      confidence,
      review,
      evidence,
      reason,
      direction,
      ...(alternatives && { alternatives }),
      ...(sketch.secondQuote !== undefined && {
        second: { evidence: spansOf(sketch.secondQuote), reason: `Sketched second: "${sketch.secondQuote}"` },
      }),
      ...(sketch.speaksToMachine && { speaksToMachine: true as const }),
    },
    fields: fieldsOf(sketch),
    wording: sketch.words === undefined ? null : printOf(sketch.words.split(' ')),
  };
}

/** What a decider would say of a mail like this. */
export function sketchVerdict(sketch: FactsSketch): Verdict {
  return {
    version: DECIDER_VERSION,
    received: judged(sketch, sketch.kind, 'received'),
    sent: sketch.sentKind ? judged(sketch, sketch.sentKind, 'sent') : null,
  };
}

/** The facts of the mail `id`: received on day 0 from an employer, but for what is given. */
export function sketchFacts(id: string, sketch: FactsSketch): MailFacts {
  const day = sketch.day === undefined ? 0 : sketch.day;
  const messageId = sketch.messageId === undefined ? `<${id}@mail.example>` : sketch.messageId;
  return {
    mailId: id,
    messageId,
    subject: sketch.subject ?? 'Your application',
    fromName: '',
    fromAddress: sketch.from ?? 'jobs@orrin.example',
    headerTime: day === null ? null : dayAt(day),
    threads: [...(messageId === null ? [] : [messageId]), ...(sketch.threads ?? [])],
    textHash: sketch.textHash ?? id,
    internalTime: null,
    sentLabel: sketch.sentLabel ?? false,
    verdict: sketchVerdict(sketch),
  };
}
