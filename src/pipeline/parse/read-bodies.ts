// The texts of a mail, one per alternative, decoded and in the version that is better to read.
import { decodeBytes } from '../../domain/charset.ts';
import { decodeBody } from './decode-body.ts';
import type { MailPart } from './find-parts.ts';
import { htmlToText } from './html-to-text.ts';
import type { HtmlText } from './html-to-text.ts';
import { joinFlowed } from './join-flowed.ts';
import { plainLines } from './plain-lines.ts';
import { JOB_LINK } from '../../domain/job-link.ts';
import { contentLength, prefersPlain } from './prefers-plain.ts';
import { textBound } from './text-bound.ts';

export interface Body {
  lines: readonly string[];
  /** Parallel to `lines`: quoted by the HTML itself. */
  contained: readonly boolean[];
  /** The HTML version, for its links, whether or not its lines were chosen. */
  markup: HtmlText | null;
  /** The HTML version as sent; null when there is none, it shows no text, or it was not read. */
  html: string | null;
  forwarded: boolean;
  /** True when there is an HTML version that was not read. */
  skimmed: boolean;
}

interface Versions {
  plain: string[];
  html: string[];
  forwarded: boolean;
}

const MAX_LENGTH = 500_000;

function isText(part: MailPart): boolean {
  return part.type === 'text/plain' || part.type === 'text/html' || part.type === 'application/xhtml+xml';
}

/** Attached text files are no text of the mail, unless it has no other. */
function readableParts(parts: readonly MailPart[]): MailPart[] {
  const texts = parts.filter((part) => isText(part) && !/\.ics$/i.test(part.filename));
  const own = texts.filter((part) => !part.attached);
  return own.some((part) => !part.forwarded) ? own : texts;
}

/** The charset that an HTML page names in itself, within the bytes that browsers look at. */
function metaCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024));
  return /<meta[^>]{1,200}charset\s{0,3}=\s{0,3}["']?\s{0,3}([\w:.-]{2,40})/i.exec(head)?.[1] ?? null;
}

/** Labels lie in both directions: HTML sent as plain text shows its tags, plain text sent as HTML loses its lines. */
function isMarkup(text: string, part: MailPart): boolean {
  if (part.type === 'text/plain')
    return /^\s{0,200}<(?:!doctype html|html|head|body|div|table|p)\b/i.test(text) && text.includes('</');
  return /<[a-z!/]/i.test(text);
}

function decodeText(part: MailPart, body: Uint8Array, damage: Set<string>): string {
  const bytes = decodeBody(body, part.encoding, damage);
  const declared = part.parameters.get('charset') ?? null;
  return decodeBytes(bytes, declared ?? (part.type === 'text/plain' ? null : metaCharset(bytes)));
}

function addVersion(versions: Versions, part: MailPart, text: string): void {
  if (isMarkup(text, part)) {
    versions.html.push(text);
    return;
  }
  const flowed = part.parameters.get('format')?.toLowerCase() === 'flowed';
  versions.plain.push(
    flowed ? joinFlowed(text, part.parameters.get('delsp')?.toLowerCase() === 'yes') : text,
  );
}

/** True when the HTML needs no reading: the plain version is preferred whatever it says, and no posting is linked in it. */
function isDispensable(html: string, plain: readonly string[]): boolean {
  return contentLength(plain) > 0 && prefersPlain(plain, textBound(html)) && !JOB_LINK.test(html);
}

function chooseVersion(versions: Versions, damage: Set<string>, skim: boolean): Body {
  const plain = plainLines(versions.plain.join('\n\n'));
  const { forwarded } = versions;
  const onlyPlain = { lines: plain, contained: [], markup: null, html: null, forwarded, skimmed: false };
  if (versions.html.length === 0) return onlyPlain;
  const html = versions.html.join('\n');
  if (skim && isDispensable(html, plain)) return { ...onlyPlain, skimmed: true };
  const markup = htmlToText(html, MAX_LENGTH);
  const shown = markup.lines.length > 0 ? html : null;
  if (markup.cut) damage.add(`HTML text longer than ${MAX_LENGTH} characters was cut`);
  if (prefersPlain(plain, contentLength(markup.lines))) return { ...onlyPlain, markup, html: shown };
  return { lines: markup.lines, contained: markup.quoted, markup, html: shown, forwarded, skimmed: false };
}

/**
 * Decodes the text parts, at most `maxBytes` of them over all, and chooses between the plain and the HTML version of each
 * multipart/alternative. In the order in which the texts stand in the mail. With `skim`, HTML is left unread where the plain
 * version is chosen whatever it says and no link in it leads to a posting.
 */
export function readBodies(
  parts: readonly MailPart[],
  maxBytes: number,
  damage: Set<string>,
  skim: boolean,
): Body[] {
  const alternatives = new Map<number, Versions>();
  let left = maxBytes;
  for (const part of readableParts(parts)) {
    if (part.body.length > left) damage.add(`more than ${maxBytes} bytes of text; the rest was not read`);
    const body = part.body.subarray(0, left);
    left -= body.length;
    const versions = alternatives.get(part.alternative) ?? { plain: [], html: [], forwarded: part.forwarded };
    alternatives.set(part.alternative, versions);
    addVersion(versions, part, decodeText(part, body, damage));
  }
  return [...alternatives.values()].map((versions) => chooseVersion(versions, damage, skim));
}
