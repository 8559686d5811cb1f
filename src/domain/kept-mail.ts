// What is kept of a mail's own content, so that it can be shown and judged again as it was judged at first.
import { isMachineSender } from './machine-sender.ts';
import type { CalendarEvent, Link, MailHeaders, ParsedMail } from './mail.ts';

/** The headers as JSON can hold them. */
export type KeptHeaders = Omit<MailHeaders, 'all'> & { all: readonly (readonly [string, string])[] };

/** Everything that was read of a mail. */
export interface KeptMail {
  text: string;
  quoted: string;
  links: readonly Link[];
  calendar: readonly CalendarEvent[];
  /** As sent, so hostile; absent where it was not kept yet. */
  html?: string | null;
  /** Absent where only the body was kept yet; the same holds for the damage. */
  headers?: KeptHeaders;
  damage?: readonly string[];
}

/** What is known of a kept mail beside its body. */
export interface KeptHead {
  messageId: string | null;
  subject: string;
  fromName: string;
  fromAddress: string;
  /** It was judged to be nobody's own letter: sent to many, or by a machine. */
  nobodys: boolean;
}

/** @param mail read to the end, not skimmed */
export function keepMail(mail: ParsedMail): KeptMail {
  const { headers, text, quoted, links, calendar, damage, html } = mail;
  return {
    text,
    quoted,
    links,
    calendar,
    html: html ?? null,
    headers: { ...headers, all: [...headers.all] },
    damage,
  };
}

function headersFrom({ messageId, subject, fromName, fromAddress, nobodys }: KeptHead): MailHeaders {
  return {
    messageId,
    from: fromAddress === '' ? null : { name: fromName, address: fromAddress },
    replyTo: null,
    to: [],
    deliveredTo: [],
    subject,
    date: null,
    dateTime: null,
    receivedTime: null,
    inReplyTo: null,
    references: [],
    listId: null,
    bulk: nobodys && !isMachineSender(fromAddress),
    autoSubmitted: false,
    contentType: '',
    labels: [],
    providerThread: null,
    all: new Map(),
  };
}

/** The mail as it was read; where its headers were not kept, with what else is known of them. */
export function openMail(kept: KeptMail, head: KeptHead): ParsedMail {
  const { headers, damage, text, quoted, links, calendar, html } = kept;
  return {
    headers: headers ? { ...headers, all: new Map(headers.all) } : headersFrom(head),
    text,
    quoted,
    links,
    calendar,
    damage: damage ?? [],
    skimmed: false,
    html: html ?? null,
  };
}
