// Reads a mail: its headers, what its sender newly wrote, what is quoted, its links and calendar events.
import { decodeBytes } from '../domain/charset.ts';
import { readMailHeaders } from '../domain/mail-headers.ts';
import type { CalendarEvent, Link, MailHeaders, ParsedMail } from '../domain/mail.ts';
import { readBodies } from './parse/read-bodies.ts';
import type { Body } from './parse/read-bodies.ts';
import { bareLinks } from './parse/bare-links.ts';
import { decodeBody } from './parse/decode-body.ts';
import { designedHtml } from './parse/designed-html.ts';
import { findParts, PART_LIMITS } from './parse/find-parts.ts';
import type { MailPart } from './parse/find-parts.ts';
import { ANSWER_SUBJECT } from './parse/quote-phrases.data.ts';
import { readCalendar } from './parse/read-calendar.ts';
import { splitQuoted } from './parse/split-quoted.ts';

export interface ParseOptions {
  /** Bytes of text read at most, over all parts; default 4 MB. */
  maxBytes?: number;
  /** Nodes of the MIME tree looked at; default 500. */
  maxParts?: number;
  /** Levels of nesting; default 20. */
  maxDepth?: number;
  /**
   * Leaves HTML unread where that changes neither `text` nor `quoted` and no link to a posting is lost; `skimmed` tells.
   * Reading HTML is most of the work, and most mail is of no interest once its text is known. Default false.
   */
  skim?: boolean;
}

const DEFAULTS: Required<ParseOptions> = { maxBytes: 4 * 1024 * 1024, ...PART_LIMITS, skim: false };
const MAX_TEXT = 200_000;
const MAX_LINKS = 200;
const MAX_CALENDARS = 10;

/** Parts whose content this program does not read, told so that an empty text has its reason. */
const UNREAD: ReadonlyMap<string, string> = new Map([
  ['application/ms-tnef', 'content in winmail.dat (Outlook rich text) was not read'],
  ['application/pgp-encrypted', 'the mail is encrypted (PGP) and was not read'],
  ['application/pkcs7-mime', 'content that is signed or encrypted (S/MIME) was not read'],
  ['application/x-pkcs7-mime', 'content that is signed or encrypted (S/MIME) was not read'],
]);

function isCalendar(part: MailPart): boolean {
  return part.type === 'text/calendar' || part.type === 'application/ics' || /\.ics$/i.test(part.filename);
}

function readCalendars(parts: readonly MailPart[], damage: Set<string>): CalendarEvent[] {
  const events = new Map<string, CalendarEvent>();
  for (const part of parts.filter((part) => isCalendar(part) && !part.forwarded).slice(0, MAX_CALENDARS)) {
    const text = decodeBytes(
      decodeBody(part.body, part.encoding, damage),
      part.parameters.get('charset') ?? null,
    );
    // Invitations come twice: as an alternative to the text, and as an attachment for other programs.
    for (const event of readCalendar(text, part.parameters.get('method') ?? '', damage)) {
      events.set(JSON.stringify(event), event);
    }
  }
  return [...events.values()];
}

function answersAnother(headers: MailHeaders): boolean {
  return headers.inReplyTo !== null || ANSWER_SUBJECT.test(headers.subject);
}

/** Joins the lines of all bodies, with an empty line between bodies. */
function joinLines(bodies: readonly (readonly string[])[], what: string, damage: Set<string>): string {
  const text = bodies
    .map((lines) => lines.join('\n').trim())
    .join('\n\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  if (text.length <= MAX_TEXT) return text;
  damage.add(`${what} longer than ${MAX_TEXT} characters was cut`);
  return text.slice(0, MAX_TEXT).toWellFormed();
}

interface Written {
  fresh: readonly string[];
  quoted: readonly string[];
  links: readonly Link[];
}

/** Splits one body into new and quoted lines; links count where they stand in new text. A forwarded mail is no news at all. */
function splitBody(body: Body, answers: boolean): Written {
  if (body.forwarded) return { fresh: [], quoted: body.lines, links: [] };
  const quoted = splitQuoted(body.lines, body.contained, answers);
  const fresh: string[] = [];
  const history: string[] = [];
  const links: Link[] = [];
  for (const [at, line] of body.lines.entries()) {
    if (quoted[at] === true) history.push(line.replace(/^> ?/, ''));
    else fresh.push(line);
  }
  // When the plain version is read, the HTML version still has the links, under its own line numbers.
  const { markup } = body;
  if (markup !== null) {
    const markupQuoted =
      markup.lines === body.lines ? quoted : splitQuoted(markup.lines, markup.quoted, answers);
    for (const { url, text, line } of markup.links)
      if (markupQuoted[line] !== true) links.push({ url, text });
  }
  return { fresh, quoted: history, links };
}

function collectLinks(anchors: readonly Link[], text: string): Link[] {
  const links = new Map<string, Link>();
  for (const link of anchors) {
    const known = links.get(link.url);
    if (known === undefined || known.text === '') links.set(link.url, link);
  }
  for (const url of bareLinks(text)) if (!links.has(url)) links.set(url, { url, text: '' });
  return [...links.values()].slice(0, MAX_LINKS);
}

/**
 * Reads a mail as people do. `text` is what the sender newly wrote, tidied: one line per line or block, paragraphs by an empty
 * line, table cells by tabs, invisible characters gone. Quoted history, forwarded originals and forwarded mails are in `quoted`.
 * Bodies of attachments are never decoded. Whatever is broken, guessed or cut is told in `damage`. Never throws, whatever
 * the bytes; time and memory are bounded by the options and linear in the length.
 */
export function parse(bytes: Uint8Array, options: ParseOptions = {}): ParsedMail {
  const limits = { ...DEFAULTS, ...options };
  const headers = readMailHeaders(bytes);
  const found = findParts(bytes, limits);
  const damage = new Set(found.damage);
  if (bytes.length === 0) damage.add('the mail is empty');
  for (const part of found.parts) {
    const note = UNREAD.get(/^winmail\.dat$/i.test(part.filename) ? 'application/ms-tnef' : part.type);
    if (note !== undefined) damage.add(note);
  }
  const bodies = readBodies(found.parts, limits.maxBytes, damage, limits.skim);
  const written = bodies.map((body) => ({
    ...splitBody(body, answersAnother(headers)),
    skimmed: body.skimmed,
  }));
  const fresh = written.map((body) => body.fresh);
  const history = written.map((body) => body.quoted);
  const anchors = written.flatMap((body) => body.links);
  const text = joinLines(fresh, 'text', damage);
  return {
    headers,
    text,
    quoted: joinLines(history, 'quoted text', damage),
    links: collectLinks(anchors, text),
    calendar: readCalendars(found.parts, damage),
    damage: [...damage],
    skimmed: written.some(({ skimmed }) => skimmed),
    html: designedHtml(bodies),
  };
}
