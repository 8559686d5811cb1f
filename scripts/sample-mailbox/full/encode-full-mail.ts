// Turns a draft into a mail as heavy as those of today: designed HTML, long header blocks, files.
import type { Address } from '../../../src/domain/mail.ts';
import { chooseDamage, damaged } from '../damage.ts';
import type { Draft } from '../draft.ts';
import { plainText, type EncodedMail } from '../encode-mail.ts';
import { base64Lines, quotedPrintable, toCharset, wrapped, type Charset } from '../encode-text.ts';
import { calendarParts, contentLine, filePart, multipart } from '../mime-parts.ts';
import { random, type Random } from '../random.ts';
import { newsletterPage, noticePage } from './designed-page.ts';
import { digestText } from './digest-text.ts';
import { fileLoad } from './file-load.ts';
import { fullHeaders } from './full-headers.ts';
import { pageBytes, type Piece } from './html-page.ts';
import { outlookPage, webmailPage } from './letter-page.ts';
import { weigh } from './weigh.ts';

type Transfer = 'quoted-printable' | 'base64' | '8bit' | '7bit';
type Design = 'newsletter' | 'notice' | 'webmail' | 'outlook';

/** Sizes of HTML parts before transfer encoding. */
const SPREADS = {
  newsletter: { median: 45_000, sigma: 0.6, low: 8000, high: 140_000 },
  notice: { median: 18_000, sigma: 0.65, low: 4000, high: 70_000 },
  webmail: { median: 2200, sigma: 0.5, low: 1000, high: 6000 },
  outlook: { median: 17_000, sigma: 0.3, low: 10_000, high: 30_000 },
};

const PAGES: Record<Design, (draft: Draft, target: number, rng: Random) => Piece[]> = {
  newsletter: newsletterPage,
  notice: noticePage,
  webmail: webmailPage,
  outlook: outlookPage,
};

/** How the words stand in the mail: which HTML there is, and whether plain text stands beside it. */
interface Form {
  design: Design | null;
  text: boolean;
}

const FORMS: Record<Draft['skin'], readonly (readonly [Form, number])[]> = {
  letter: [
    [{ design: 'webmail', text: true }, 70],
    [{ design: 'outlook', text: true }, 20],
    [{ design: null, text: true }, 10],
  ],
  notice: [
    [{ design: 'notice', text: true }, 62],
    [{ design: 'notice', text: false }, 32],
    [{ design: null, text: true }, 6],
  ],
  newsletter: [
    [{ design: 'newsletter', text: true }, 75],
    [{ design: 'newsletter', text: false }, 25],
  ],
};

const CHARSETS: readonly (readonly [Charset, number])[] = [
  ['utf-8', 88],
  ['us-ascii', 3],
  ['iso-8859-1', 4],
  ['windows-1252', 4],
  ['iso-8859-15', 1],
];

const TRANSFERS: readonly (readonly [Transfer, number])[] = [
  ['quoted-printable', 74],
  ['base64', 12],
  ['8bit', 9],
  ['7bit', 5],
];

/** RFC 5322 §2.1.1 forbids lines of more than 998 octets outside of encodings. */
const LONG_LINE = /[^\n]{900}/u;

const usableCharset = (wish: Charset, words: string): Charset =>
  wish === 'utf-8' || toCharset(words, wish) !== null ? wish : 'utf-8';

function transferFor(words: string, rng: Random): Transfer {
  const wish = rng.weighted(TRANSFERS);
  if (wish === '7bit' && /[^\n -~]/u.test(words)) return 'quoted-printable';
  return wish.endsWith('bit') && LONG_LINE.test(words) ? 'quoted-printable' : wish;
}

function leaf(type: string, charset: Charset, transfer: Transfer, body: string): string {
  return `${contentLine(type, [`charset="${charset}"`])}Content-Transfer-Encoding: ${transfer}\n\n${body}`;
}

function textPart(draft: Draft, wish: Charset, rng: Random): string {
  const words = `${draft.bulk ? digestText(draft, rng) : plainText(draft)}\n`;
  const lines = rng.chance(0.4) ? wrapped(words) : words;
  const charset = usableCharset(wish, lines);
  const transfer = transferFor(lines, rng);
  const bytes = toCharset(lines, charset) ?? '';
  if (transfer === 'base64') return leaf('text/plain', charset, transfer, base64Lines(bytes));
  const body = transfer === 'quoted-printable' ? quotedPrintable(bytes) : bytes;
  return leaf('text/plain', charset, transfer, body);
}

function htmlPart(draft: Draft, design: Design, wish: Charset, rng: Random): string {
  const page = PAGES[design](draft, weigh(SPREADS[design], rng), rng);
  const words = page.filter((piece) => typeof piece === 'string').join('');
  const charset = usableCharset(wish, words);
  const transfer = transferFor(words, rng);
  const bytes = pageBytes(page, charset, transfer === 'quoted-printable');
  return leaf('text/html', charset, transfer, transfer === 'base64' ? base64Lines(bytes) : bytes);
}

function body(draft: Draft, wish: Charset, rng: Random): string {
  const form = rng.weighted(FORMS[draft.skin]);
  const parts: string[] = form.text ? [textPart(draft, wish, rng)] : [];
  const files = draft.files ?? [];
  const shown = form.design === null ? [] : files.filter((file) => file.cid);
  if (form.design !== null) {
    const html = htmlPart(draft, form.design, wish, rng);
    parts.push(multipart('related', [html, ...shown.map(filePart)], rng));
  }
  const words = multipart('alternative', [...parts, ...calendarParts(draft, rng)], rng);
  const beside = files.filter((file) => !shown.includes(file)).map(filePart);
  const load = fileLoad(draft, rng);
  return multipart('mixed', [words, ...beside, ...(load === '' ? [] : [load])], rng);
}

/**
 * The bytes of a mail of full weight. The same draft, owner and seed always give the same bytes; the damage is the one that the
 * light mail has, so that the truth about both is the same.
 */
export function encodeFullMail(draft: Draft, owner: Address, seed: string): EncodedMail {
  const damage = chooseDamage(draft, random(seed, 'form', draft.key));
  const rng = random(seed, 'full form', draft.key);
  const charset = rng.weighted(CHARSETS);
  const head = fullHeaders(draft, owner, usableCharset(charset, draft.subject), damage, rng);
  const content = damaged(`${head}${body(draft, charset, rng)}`, damage);
  return {
    content: content.endsWith('\n') ? content : `${content}\n`,
    messageId: damage === 'no-message-id' ? null : draft.messageId,
  };
}
