// What judging one mail needs and gives; crosses the border of the worker thread as plain data.
import type { Verdict } from '../domain/facts.ts';
import type { KeptMail } from '../domain/kept-mail.ts';
import type { ParsedMail } from '../domain/mail.ts';

export interface ProcessOptions {
  /** Confidence below which a decision asks for a person's look, 0–1. */
  threshold: number;
  /** The person said that this mail is about a job: it is kept whatever the decision. */
  rescued: boolean;
}

/** What a worker is asked: to judge a mail as it was found, which gives `Processed`, or one that was read, which gives its `Verdict`. */
export type Task =
  | { type: 'process'; bytes: Uint8Array; options: ProcessOptions }
  | { type: 'judge'; mail: ParsedMail; threshold: number };

/** A mail that is kept, or the reason why not and how sure that is, 0–1. */
export type Processed =
  | { type: 'not-job'; reason: string; confidence: number }
  | {
      type: 'kept';
      verdict: Verdict;
      body: KeptMail;
      textHash: string;
    };
