// Builds a parsed mail for tests from the few things a test is about.
import type { Address, Link, ParsedMail } from '../../domain/mail.ts';
import { sketchParsedMail } from '../../domain/sketch-parsed-mail.fixture.ts';

export interface MailSketch {
  subject?: string;
  text?: string;
  from?: Address | null;
  to?: Address;
  links?: readonly Link[];
}

/** A mail of 2 May 2031 with everything empty that the sketch leaves out. */
export function sketchMail({ subject = '', text = '', from = null, to, links = [] }: MailSketch): ParsedMail {
  const headers = { from, subject, to: to === undefined ? [] : [to], dateTime: Date.UTC(2031, 4, 2) };
  return sketchParsedMail({ text, links }, headers);
}
