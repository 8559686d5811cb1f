// Reads labelled records, one JSON object a line: {id, subject, sender, date, body, kinds, lang}, and where they are labelled, too, {company, role, req_id, ats, tags}.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { KINDS, type Kind } from '../../src/domain/kind.ts';
import type { LabelledMail, LabelledSet } from './labelled-mail.ts';

interface LabelledRecord {
  id: string;
  subject: string | null;
  sender: string | null;
  date: string | null;
  body: string;
  kinds: string[];
  company?: string[];
  role?: string[];
  req_id?: string | null;
  ats?: string | null;
  lang: string;
  source?: string;
  tags?: string[];
}

const SENT_ONLY = new Set(['offer_accepted', 'follow_up']);
const encoded = (text: string) => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;

/** `Name <address>` with the name as an encoded word. */
function fromLine(sender: string): string {
  const match = /^(.*?)\s*<([^>]*)>\s*$/u.exec(sender);
  return match ? `${encoded(match[1]!.replace(/^"|"$/gu, ''))} <${match[2]!}>` : sender;
}

function toBytes(record: LabelledRecord): Uint8Array {
  const date = record.date === null ? Number.NaN : Date.parse(record.date);
  const type = /^\s*<(?:!doctype|html|body|div|table|p)\b/iu.test(record.body) ? 'text/html' : 'text/plain';
  const head = [
    ...(record.sender ? [`From: ${fromLine(record.sender)}`] : []),
    ...(record.subject ? [`Subject: ${encoded(record.subject)}`] : []),
    ...(Number.isNaN(date) ? [] : [`Date: ${new Date(date).toUTCString()}`]),
    `Message-ID: <${encodeURIComponent(record.id)}@labelled.invalid>`,
    'MIME-Version: 1.0',
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: 8bit',
  ];
  return Buffer.from(`${head.join('\n')}\n\n${record.body}\n`);
}

function toMail(record: LabelledRecord): LabelledMail {
  const kinds = KINDS.filter((kind) => record.kinds.includes(kind)).sort(
    (a: Kind, b: Kind) => record.kinds.indexOf(a) - record.kinds.indexOf(b),
  );
  return {
    id: record.id,
    source: record.source ?? record.id.replace(/[#:].*$/u, ''),
    bytes: toBytes(record),
    truth: {
      kinds,
      company: record.company ?? [],
      role: record.role ?? [],
      location: [],
      reqId: record.req_id ?? null,
      postingUrl: null,
      ats: record.ats ?? null,
      interviewStart: null,
      application: null,
      direction: kinds.some((kind) => SENT_ONLY.has(kind)) ? 'sent' : 'received',
      lang: record.lang,
      tags: record.tags ?? [],
    },
  };
}

/** Records without headers of their own: nothing of grouping can be measured on them. */
export function readRecords(path: string): LabelledSet {
  const records = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledRecord);
  return {
    name: basename(path, '.jsonl'),
    fields: new Set(records.every(({ company }) => company) ? ['company', 'role', 'reqId', 'ats'] : []),
    mails: records.map(toMail),
    mailbox: null,
  };
}
