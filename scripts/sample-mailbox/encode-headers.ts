// The header block of a mail: the sender's own lines, and what servers added on the way to the owner.
import type { Address } from '../../src/domain/mail.ts';
import type { Damage } from './damage.ts';
import type { Draft } from './draft.ts';
import { encodedWords, foldHeader, toCharset, type Charset } from './encode-text.ts';
import { mailDate } from './time.ts';
import type { Random } from './random.ts';

const MAX_SUBJECT_COPY = 400;

function mailbox(address: Address, charset: Charset, form: 'Q' | 'B'): string {
  if (address.name === '') return address.address;
  const ascii = /^[\u0020-\u007e]*$/u.test(address.name);
  if (!ascii) return `${encodedWords(address.name, charset, form)} <${address.address}>`;
  const plain = /^[A-Za-z0-9 '-]+$/u.test(address.name);
  const name = plain ? address.name : `"${address.name.replace(/["\\]/gu, '\\$&')}"`;
  return `${name} <${address.address}>`;
}

/** What stands behind the @. */
export const domainOf = (address: string): string => address.slice(address.indexOf('@') + 1);

/** The envelope sender of a mail. */
export function bounce(draft: Draft, rng: Random): string {
  const from = draft.from.address;
  return draft.skin === 'letter' ? from : `bounce+${rng.hex(6)}.${rng.digits(5)}@${domainOf(from)}`;
}

/** Lines that the receiving side put on top, newest first. */
function trace(draft: Draft, owner: Address, rng: Random): [string, string][] {
  const host = domainOf(draft.from.address);
  const mx = `mx${1 + rng.int(4)}.${domainOf(owner.address)}`;
  const ip = `${rng.pick([192, 198, 203])}.${rng.pick(['0.2', '51.100', '0.113'])}.${1 + rng.int(254)}`;
  const lag = 1000 + rng.int(40_000);
  const out: [string, string][] = [
    ['Delivered-To', owner.address],
    [
      'Received',
      `by ${mx} with LMTP id ${rng.hex(14)} for <${owner.address}>; ${mailDate(draft.at + lag, 0)}`,
    ],
    ['Return-Path', `<${bounce(draft, rng)}>`],
    [
      'Received',
      `from mta${rng.int(90)}.${host} (mta.${host} [${ip}]) by ${mx} with ESMTPS id ${rng.hex(12)} (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384); ${mailDate(draft.at + lag - 500, 0)}`,
    ],
  ];
  if (rng.chance(0.6))
    out.push([
      'Authentication-Results',
      `${mx}; dkim=pass header.i=@${host} header.s=s${rng.int(9)}; spf=pass smtp.mailfrom=${host}; dmarc=pass header.from=${host}`,
    ]);
  if (rng.chance(0.6)) {
    const signature = Array.from({ length: 3 }, () => rng.hex(56)).join(' ');
    out.push([
      'DKIM-Signature',
      `v=1; a=rsa-sha256; c=relaxed/relaxed; d=${host}; s=s${rng.int(9)}; h=from:to:subject:date:message-id; bh=${rng.hex(43)}=; b=${signature}==`,
    ]);
  }
  if (rng.chance(0.3)) out.push(['X-Spam-Status', 'No, score=-0.1 required=5.0']);
  return out;
}

/** What mail to many carries, more or less of it by sender. */
export function listHeaders(draft: Draft, rng: Random): [string, string][] {
  if (!draft.list) return [];
  const out: [string, string][] = [['List-Unsubscribe', `<${draft.list.unsubscribe}>`]];
  if (draft.list.id !== '') out.push(['List-Id', `<${draft.list.id}>`]);
  if (rng.chance(0.5)) out.push(['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click']);
  if (rng.chance(0.4)) out.push(['Precedence', 'bulk']);
  return out;
}

function dateHeader(draft: Draft, damage: Damage | null): [string, string][] {
  if (damage === 'no-date') return [];
  if (damage === 'bad-date') return [['Date', 'Thu, 00 Xyz 0000 25:61:00 +9900']];
  return [['Date', mailDate(draft.at, draft.offset)]];
}

function subjectHeader(
  draft: Draft,
  damage: Damage | null,
  charset: Charset,
  form: 'Q' | 'B',
): [string, string] {
  const subject = draft.subject.slice(0, MAX_SUBJECT_COPY);
  if (damage === 'raw-subject') return ['Subject', toCharset(subject, 'utf-8') ?? ''];
  return ['Subject', encodedWords(subject, charset, form)];
}

const ids = (list: readonly string[]): string => list.map((id) => `<${id}>`).join(' ');

/** Message-ID, answers, and everything that only some mails have. */
function optionalHeaders(
  draft: Draft,
  damage: Damage | null,
  person: (who: Address) => string,
): [string, string][] {
  const { cc = [], replyTo, inReplyTo, references = [], headers = [] } = draft;
  const out: [string, string][] = [];
  if (damage !== 'no-message-id') out.push(['Message-ID', `<${draft.messageId}>`]);
  if (cc.length > 0) out.push(['Cc', cc.map(person).join(', ')]);
  if (replyTo) out.push(['Reply-To', person(replyTo)]);
  if (inReplyTo) out.push(['In-Reply-To', `<${inReplyTo}>`]);
  if (references.length > 0) out.push(['References', ids(references)]);
  return [...out, ...headers.map(([name, value]): [string, string] => [name, value])];
}

export interface HeaderForm {
  charset: Charset;
  form: 'Q' | 'B';
  damage: Damage | null;
}

/** The lines that the sender wrote, but for those of MIME parts; `list` are the ones about the mail's list. */
export function senderHeaders(
  draft: Draft,
  { charset, form, damage }: HeaderForm,
  list: readonly [string, string][],
): [string, string][] {
  const words = charset === 'us-ascii' ? 'utf-8' : charset;
  const person = (who: Address): string => mailbox(who, words, form);
  return [
    ['From', person(draft.from)],
    ['To', draft.to.map(person).join(', ')],
    subjectHeader(draft, damage, words, form),
    ...dateHeader(draft, damage),
    ...optionalHeaders(draft, damage, person),
    ...list,
    ['MIME-Version', '1.0'],
  ];
}

/** The whole header block but for the MIME lines, folded, each line ended by `\n`. */
export function encodeHeaders(
  draft: Draft,
  owner: Address,
  charset: Charset,
  damage: Damage | null,
  rng: Random,
): string {
  const form = rng.chance(0.6) ? 'Q' : 'B';
  const own = senderHeaders(draft, { charset, form, damage }, listHeaders(draft, rng));
  const all = draft.direction === 'sent' ? own : [...trace(draft, owner, rng), ...own];
  return all.map(([name, value]) => foldHeader(name, value)).join('');
}
