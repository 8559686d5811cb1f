// Turns a draft into the bytes of a mail: form, charset, transfer encoding and MIME tree vary as they do in real mailboxes.
import type { Address } from '../../src/domain/mail.ts';
import { chooseDamage, damaged } from './damage.ts';
import type { Draft } from './draft.ts';
import { encodeHeaders } from './encode-headers.ts';
import { base64Lines, flowed, quotedPrintable, toCharset, wrapped, type Charset } from './encode-text.ts';
import { calendarParts, contentLine, filePart, multipart } from './mime-parts.ts';
import { random, type Random } from './random.ts';
import { quoteLead, renderHtml } from './render-html.ts';

type Form = 'plain' | 'flowed' | 'alternative' | 'html';

export interface EncodedMail {
  /** Bytes as a binary string with `\n` line ends; ends with `\n`. */
  content: string;
  messageId: string | null;
}

const FORMS: Record<Draft['skin'], readonly (readonly [Form, number])[]> = {
  letter: [
    ['plain', 35],
    ['flowed', 20],
    ['alternative', 40],
    ['html', 5],
  ],
  notice: [
    ['alternative', 52],
    ['html', 30],
    ['plain', 18],
  ],
  newsletter: [
    ['alternative', 50],
    ['html', 45],
    ['plain', 5],
  ],
};

/** The text part: what is new, the links, and the mail that is answered. */
export function plainText(draft: Draft): string {
  const links = (draft.links ?? []).map((link) => `${link.label}: ${link.url}`).join('\n');
  const quoted = draft.quote
    ? `${quoteLead(draft)}\n${draft.quote.text
        .split('\n')
        .map((line) => `>${line === '' || line.startsWith('>') ? '' : ' '}${line.trimEnd()}`)
        .join('\n')}`
    : '';
  return [draft.text, links, quoted].filter((part) => part !== '').join('\n\n');
}

function chooseCharset(text: string, rng: Random): Charset {
  const wish = rng.weighted<Charset>([
    ['utf-8', 66],
    ['us-ascii', 10],
    ['iso-8859-1', 10],
    ['windows-1252', 8],
    ['iso-8859-15', 6],
  ]);
  return toCharset(text, wish) === null ? 'utf-8' : wish;
}

/** One leaf: MIME lines, blank line, encoded body. */
function textPart(type: string, text: string, charset: Charset, params: string[], rng: Random): string {
  const usable = toCharset(text, charset) === null ? 'utf-8' : charset;
  const bytes = toCharset(`${text}\n`, usable) ?? '';
  const head = contentLine(type, [rng.chance(0.5) ? `charset="${usable}"` : `charset=${usable}`, ...params]);
  const short = !/[^\n]{900}/u.test(bytes);
  const ascii = toCharset(text, 'us-ascii') !== null;
  if (short && ascii && rng.chance(0.6)) return `${head}Content-Transfer-Encoding: 7bit\n\n${bytes}`;
  if (short && rng.chance(0.1)) return `${head}Content-Transfer-Encoding: 8bit\n\n${bytes}`;
  if (rng.chance(0.25)) return `${head}Content-Transfer-Encoding: base64\n\n${base64Lines(bytes)}`;
  return `${head}Content-Transfer-Encoding: quoted-printable\n\n${quotedPrintable(bytes)}`;
}

/** The mail's words: text, HTML, or both, with the invitation beside them. */
function texts(draft: Draft, form: Form, charset: Charset, rng: Random): string {
  const parts: string[] = [];
  if (form !== 'html') {
    const text = plainText(draft);
    const shaped = form === 'flowed' ? flowed(text) : rng.chance(0.4) ? wrapped(text) : text;
    parts.push(textPart('text/plain', shaped, charset, form === 'flowed' ? ['format=flowed'] : [], rng));
  }
  if (form === 'html' || form === 'alternative') {
    const images = (draft.files ?? []).filter((file) => file.cid).map(filePart);
    const html = textPart('text/html', renderHtml(draft, rng), charset, [], rng);
    parts.push(multipart('related', [html, ...images], rng));
  }
  return multipart('alternative', [...parts, ...calendarParts(draft, rng)], rng);
}

function body(draft: Draft, form: Form, charset: Charset, rng: Random): string {
  const hasHtml = form === 'html' || form === 'alternative';
  const files = (draft.files ?? []).filter((file) => !file.cid || !hasHtml);
  if (draft.calendar && rng.chance(0.5)) {
    const content = toCharset(draft.calendar.ics, 'utf-8') ?? '';
    files.push({ name: 'invite.ics', type: 'application/ics', content });
  }
  return multipart('mixed', [texts(draft, form, charset, rng), ...files.map(filePart)], rng);
}

/** The bytes of a mail. The same draft, owner and seed always give the same bytes. */
export function encodeMail(draft: Draft, owner: Address, seed: string): EncodedMail {
  const rng = random(seed, 'form', draft.key);
  const damage = chooseDamage(draft, rng);
  const form = rng.weighted(FORMS[draft.skin]);
  const charset = chooseCharset(`${draft.subject}${plainText(draft)}`, rng);
  const head = encodeHeaders(draft, owner, charset, damage, rng);
  const content = damaged(`${head}${body(draft, form, charset, rng)}`, damage);
  return {
    content: content.endsWith('\n') ? content : `${content}\n`,
    messageId: damage === 'no-message-id' ? null : draft.messageId,
  };
}
