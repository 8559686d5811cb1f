// Reads a sheet of labelled mails (`*.mails`, see docs/labelling.md): one person's mailbox with the answers.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { KINDS, STATUSES, type Kind, type Status } from '../../src/domain/kind.ts';
import { ALL_FIELDS, type LabelledMail, type LabelledSet, type Truth } from './labelled-mail.ts';

class BadSheet extends Error {}

const NAMES = new Set([
  'kinds',
  'company',
  'role',
  'location',
  'req_id',
  'ats',
  'posting_url',
  'interview',
  'application',
  'direction',
  'lang',
  'tags',
  'encode',
]);

function isOneOf<T extends string>(known: readonly T[], word: string): word is T {
  return (known as readonly string[]).includes(word);
}

function readPairs(block: string, where: string): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const line of block.split('\n').filter((text) => text.trim() !== '')) {
    const match = /^([a-z_]+): (.+)$/u.exec(line);
    if (match === null || !NAMES.has(match[1]!)) throw new BadSheet(`${where}: cannot read "${line}"`);
    pairs.set(match[1]!, match[2]!.trim());
  }
  return pairs;
}

const listOf = (value: string | undefined) =>
  value === undefined ? [] : value.split('|').map((item) => item.trim());

function kindsOf(value: string | undefined, where: string): Kind[] {
  return listOf(value).map((word) => {
    if (!isOneOf(KINDS, word)) throw new BadSheet(`${where}: no kind is called "${word}"`);
    return word;
  });
}

function startOf(value: string | undefined, where: string): number | null {
  if (value === undefined) return null;
  const start = Date.parse(value.split(' / ')[0]!);
  if (Number.isNaN(start)) throw new BadSheet(`${where}: "${value}" is no time`);
  return start;
}

function toTruth(pairs: Map<string, string>, where: string): Truth {
  const kinds = kindsOf(pairs.get('kinds'), where);
  const lang = pairs.get('lang');
  if (kinds.length === 0 || lang === undefined) throw new BadSheet(`${where}: kinds and lang are needed`);
  return {
    kinds,
    company: listOf(pairs.get('company')),
    role: listOf(pairs.get('role')),
    location: listOf(pairs.get('location')),
    reqId: pairs.get('req_id') ?? null,
    postingUrl: pairs.get('posting_url') ?? null,
    ats: pairs.get('ats') ?? null,
    interviewStart: startOf(pairs.get('interview'), where),
    application: pairs.get('application') ?? null,
    direction: pairs.get('direction') === 'sent' ? 'sent' : 'received',
    lang,
    tags: (pairs.get('tags') ?? '').split(/\s+/u).filter((tag) => tag !== ''),
  };
}

/** RFC 2045 §6.7, by byte; line ends stay. */
function quotedPrintable(bytes: Uint8Array): string {
  return [...Buffer.from(bytes).toString('latin1')]
    .map((char) =>
      char === '\n' || (char >= ' ' && char <= '~' && char !== '=')
        ? char
        : `=${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .join('')
    .split('\n')
    .flatMap(
      (line) =>
        line
          .match(/(?:=..|[^=]){1,72}/gu)
          ?.map((part, at, all) => (at < all.length - 1 ? `${part}=` : part)) ?? [''],
    )
    .join('\n');
}

function withHeader(head: string, name: string, value: string): string {
  const kept = head.split('\n').filter((line) => !line.toLowerCase().startsWith(`${name.toLowerCase()}:`));
  return [...kept, `${name}: ${value}`].join('\n');
}

/** The mail as it would lie in a file; headers stay UTF-8 (RFC 6532) as modern servers write them. */
function toBytes(text: string, encode: string | undefined): Uint8Array {
  const end = text.indexOf('\n\n');
  let head = text.slice(0, end);
  const body = text.slice(end + 2).trimEnd() + '\n';
  if (!/^content-type:/imu.test(head)) head = withHeader(head, 'Content-Type', 'text/plain; charset=utf-8');
  if (encode === undefined) {
    return Buffer.from(`${head}\nContent-Transfer-Encoding: 8bit\n\n${body}`);
  }
  if (encode === 'base64') {
    const lines =
      Buffer.from(body)
        .toString('base64')
        .match(/.{1,76}/gu) ?? [];
    return Buffer.from(`${head}\nContent-Transfer-Encoding: base64\n\n${lines.join('\n')}\n`);
  }
  if (encode === 'quoted-printable') {
    return Buffer.from(
      `${head}\nContent-Transfer-Encoding: quoted-printable\n\n${quotedPrintable(Buffer.from(body))}\n`,
    );
  }
  const type = /^content-type:\s*([^;\n]+)/imu.exec(head)?.[1] ?? 'text/plain';
  head = withHeader(head, 'Content-Type', `${type}; charset=iso-8859-1`);
  return Buffer.concat([
    Buffer.from(`${head}\nContent-Transfer-Encoding: 8bit\n\n`),
    Buffer.from(body, 'latin1'),
  ]);
}

function readMail(part: string, name: string): LabelledMail {
  const number = part.slice(0, part.indexOf('\n')).trim();
  const where = `${name} ${number}`;
  const at = part.indexOf('\n---\n');
  if (at < 0) throw new BadSheet(`${where}: "---" is missing between truth and mail`);
  const pairs = readPairs(part.slice(part.indexOf('\n') + 1, at), where);
  return {
    id: where,
    source: name,
    truth: toTruth(pairs, where),
    bytes: toBytes(part.slice(at + 5), pairs.get('encode')),
  };
}

function readHead(head: string, name: string): NonNullable<LabelledSet['mailbox']> {
  const owners = /^owner: (.+)$/mu
    .exec(head)?.[1]
    ?.split(',')
    .map((address) => address.trim().toLowerCase());
  if (!owners) throw new BadSheet(`${name}: the owner is missing`);
  const status = new Map<string, Status>();
  for (const [, id, word] of head.matchAll(/^application (\S+): (\S+)$/gmu)) {
    if (!isOneOf(STATUSES, word!)) throw new BadSheet(`${name}: no status is called "${word}"`);
    status.set(id!, word);
  }
  return { owners, status };
}

/**
 * @param path of a `.mails` file
 * @throws BadSheet with what is wrong and where
 */
export function readSheet(path: string): LabelledSet {
  const name = basename(path, '.mails');
  const [head = '', ...parts] = readFileSync(path, 'utf8').split(/^=== /mu);
  const mailbox = readHead(head, name);
  const mails = parts.map((part) => readMail(part, name));
  for (const { id, truth } of mails) {
    if (truth.application !== null && !mailbox.status.has(truth.application)) {
      throw new BadSheet(`${id}: application ${truth.application} is not in the head`);
    }
  }
  return { name, fields: new Set(ALL_FIELDS), mails, mailbox };
}
