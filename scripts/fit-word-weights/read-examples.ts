// Reads labelled mails of any supported form and turns each into its signs.
import { readdirSync, readFileSync } from 'node:fs';
import type { Ats } from '../../src/contracts/ats.ts';
import { KINDS, type Kind } from '../../src/domain/kind.ts';
import type { Direction, ParsedMail } from '../../src/domain/mail.ts';
import { readWords } from '../../src/pipeline/classify/read-words.ts';
import { scoreByRules } from '../../src/pipeline/classify/score-by-rules.ts';
import { wordFeatures } from '../../src/pipeline/classify/word-features.ts';
import { parse } from '../../src/pipeline/parse.ts';

/** `own` is false for mail of other people: it may shape weights, but brings in no words. */
export interface Example {
  kinds: readonly Kind[];
  direction: Direction;
  signs: readonly string[];
  /** Mails of one wording count as one and a bit. */
  group: string;
  own: boolean;
}

interface Labelled {
  kinds: readonly string[];
  direction: Direction;
  bytes: Uint8Array;
  own: boolean;
  group?: string;
}

const SENT_ONLY = new Set(['offer_accepted', 'follow_up']);

function compose(from: string, subject: string, body: string, bulk: boolean): Uint8Array {
  const head = [
    ...(from === '' ? [] : [`From: ${from.replace(/[^\x20-\x7e]/gu, 'x')}`]),
    `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
    ...(bulk ? ['Precedence: bulk'] : []),
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
  ];
  return new TextEncoder().encode(`${head.join('\n')}\n\n${body}\n`);
}

/** Lines of `[sent/]kind[ bulk]|sender|subject|body`. */
function* fromLines(text: string): Generator<Labelled> {
  for (const line of text.split('\n').filter((l) => l !== '')) {
    const [label = '', from = '', subject = '', ...body] = line.split('|');
    const [name = '', bulk] = label.split(' ');
    yield {
      kinds: [name.replace('sent/', '')],
      direction: name.startsWith('sent/') ? 'sent' : 'received',
      bytes: compose(from, subject, body.join('|'), bulk !== undefined),
      own: true,
    };
  }
}

function* fromJsonLines(text: string): Generator<Labelled> {
  for (const line of text.split('\n').filter((l) => l !== '')) {
    const mail = JSON.parse(line) as Record<'subject' | 'sender' | 'body' | 'id', string | null> & {
      kinds: string[];
    };
    yield {
      kinds: mail.kinds,
      direction: mail.kinds.some((kind) => SENT_ONLY.has(kind)) ? 'sent' : 'received',
      bytes: compose(mail.sender ?? '', mail.subject ?? '', mail.body ?? '', false),
      own: false,
      ...(mail.id ? { group: mail.id.replace(/#\d+$/u, '') } : {}),
    };
  }
}

function* fromMbox(text: string, truth: string): Generator<Labelled> {
  const labels = truth
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { message_id: string; kind: string; direction: Direction });
  const byId = new Map(labels.map((label) => [label.message_id, label]));
  for (const mail of `\n${text}`.split(/\n\r?\n?From [^\n]*\n/u).slice(1)) {
    const id = /^message-id:\s*<([^>\s]+)>/imu.exec(mail)?.[1] ?? '';
    const label = byId.get(id);
    // A doubled mail teaches nothing new.
    if (label === undefined || !byId.delete(id)) continue;
    yield { kinds: [label.kind], direction: label.direction, bytes: Buffer.from(mail, 'latin1'), own: true };
  }
}

function read(path: string): Iterable<Labelled> {
  if (path.endsWith('.txt')) return fromLines(readFileSync(path, 'utf8'));
  if (path.endsWith('.jsonl')) return fromJsonLines(readFileSync(path, 'utf8'));
  if (path.endsWith('.mbox')) {
    return fromMbox(readFileSync(path, 'latin1'), readFileSync(`${path}.truth.jsonl`, 'utf8'));
  }
  return readdirSync(path)
    .filter((file) => file.endsWith('.eml'))
    .map((file) => ({
      kinds: ['not_job'],
      direction: 'received',
      bytes: readFileSync(`${path}/${file}`),
      own: false,
    }));
}

/** What invented mails of one wording share whatever names stand in them: the small words of the longest sentence. */
function wordingOf(mail: ParsedMail): string {
  const sentences = mail.text.split(/[.!?\n]+/u).sort((a, b) => b.length - a.length);
  return (sentences[0] ?? '')
    .replace(/\S*[\p{Lu}\d]\S*/gu, '')
    .replace(/\s+/gu, ' ')
    .slice(0, 60);
}

function signsOf(mail: ParsedMail, direction: Direction, vendors: readonly Ats[]): string[] {
  const reading = readWords(mail, []);
  const { vendorType } = scoreByRules(reading, direction, vendors);
  return wordFeatures(reading.features, { mail, direction, vendorType }).map((f) => f.name);
}

/** The labelled mails at `path`. */
export async function readExamples(path: string, vendors: readonly Ats[]): Promise<Example[]> {
  const examples: Example[] = [];
  for (const labelled of read(path)) {
    const mail = await parse(labelled.bytes);
    examples.push({
      kinds: KINDS.filter((kind) => labelled.kinds.includes(kind)),
      direction: labelled.direction,
      signs: signsOf(mail, labelled.direction, vendors),
      group: labelled.group ?? `${labelled.kinds.join()} ${wordingOf(mail)}`,
      own: labelled.own,
    });
  }
  return examples;
}
