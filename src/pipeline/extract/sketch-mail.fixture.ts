// Builds a parsed mail for tests from the few things a test is about.
import type { Address, Link, ParsedMail } from '../../domain/mail.ts';

export interface MailSketch {
  subject?: string;
  text?: string;
  from?: Address | null;
  to?: Address;
  links?: readonly Link[];
}

/** A mail of 2 May 2031 with everything empty that the sketch leaves out. */
export function sketchMail({ subject = '', text = '', from = null, to, links = [] }: MailSketch): ParsedMail {
  return {
    headers: {
      messageId: null,
      from,
      replyTo: null,
      to: to === undefined ? [] : [to],
      deliveredTo: [],
      subject,
      date: null,
      dateTime: Date.UTC(2031, 4, 2),
      receivedTime: null,
      inReplyTo: null,
      references: [],
      listId: null,
      bulk: false,
      autoSubmitted: false,
      contentType: 'text/plain',
      labels: [],
      providerThread: null,
      all: new Map(),
    },
    text,
    quoted: '',
    links,
    calendar: [],
    damage: [],
  };
}
