// Reads a labelled mail as far as no fitted model is needed: its sentences' signs, and what rules, vendors and build say.
import { ats } from '../../src/ats/index.gen.ts';
import type { Kind } from '../../src/domain/kind.ts';
import type { Direction } from '../../src/domain/mail.ts';
import { signSentences, type SignedSentence } from '../../src/pipeline/classify/sign-sentences.ts';
import type { KindSource } from '../../src/pipeline/classify/kind-numbers.ts';
import { readWords } from '../../src/pipeline/classify/read-words.ts';
import { scoreByRules } from '../../src/pipeline/classify/score-by-rules.ts';
import { parse } from '../../src/pipeline/parse.ts';
import { rules } from '../../src/rules/index.gen.ts';

export interface PreparedMail {
  /** Mails of one source are held out together. */
  source: string;
  kinds: readonly Kind[];
  direction: Direction;
  language: string;
  weight: number;
  subject: readonly SignedSentence[];
  body: readonly SignedSentence[];
  build: Omit<KindSource, 'subject' | 'body' | 'words'>;
}

export interface LabelledBytes {
  source: string;
  kinds: readonly Kind[];
  direction: Direction;
  language: string;
  weight: number;
  bytes: Uint8Array;
}

export function prepareMail({ bytes, ...label }: LabelledBytes): PreparedMail {
  const mail = parse(bytes);
  const reading = readWords(mail, rules);
  const { scores, topic, vendorType } = scoreByRules(reading, label.direction, ats);
  return {
    ...label,
    subject: signSentences(reading.subject, reading.language),
    body: signSentences(reading.body, reading.language),
    build: { mail, direction: label.direction, scores, topic, vendorType },
  };
}

/** The mail without these headers; folded lines go with theirs. */
function without(bytes: Uint8Array, headers: RegExp): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const end = text.indexOf('\n\n');
  const lines = text
    .slice(0, end)
    .replace(/\n[ \t]+/gu, ' ')
    .split('\n');
  return Buffer.from(lines.filter((line) => !headers.test(line)).join('\n') + text.slice(end), 'latin1');
}

const SENDER = /^(?:from|sender|reply-to|list-[a-z]+|precedence|x-[a-z-]+):/iu;
const SENDER_AND_SUBJECT =
  /^(?:from|sender|reply-to|list-[a-z]+|precedence|x-[a-z-]+|subject|to|in-reply-to|references):/iu;
const SENDER_GONE = 0.3;
const BOTH_GONE = 0.4;

/** A mail as old exports have it: without its sender, and without its subject too. */
export function bareMails(labelled: LabelledBytes): PreparedMail[] {
  const { bytes, weight } = labelled;
  return [
    prepareMail({ ...labelled, bytes: without(bytes, SENDER), weight: weight * SENDER_GONE }),
    prepareMail({ ...labelled, bytes: without(bytes, SENDER_AND_SUBJECT), weight: weight * BOTH_GONE }),
  ];
}
