// Reads an mbox with truth lines beside it, as `npm run sample-mailbox` writes it.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Kind, Status } from '../../src/domain/kind.ts';
import type { Direction } from '../../src/domain/mail.ts';
import type { LabelledField, LabelledMail, LabelledSet } from './labelled-mail.ts';

interface TruthLine {
  message_id: string;
  kind: Kind;
  company: string | null;
  role: string | null;
  req_id: string | null;
  location?: string | null;
  posting_url?: string | null;
  ats: string | null;
  direction: Direction;
  interview?: { start: string } | null;
  application: string | null;
  lang: string;
}

const FIELDS: readonly LabelledField[] = ['company', 'role', 'reqId', 'ats'];
const listOf = (value: string | null | undefined) => (value ? [value] : []);

function toMail(line: TruthLine, bytes: Uint8Array, source: string): LabelledMail {
  return {
    id: line.message_id,
    source,
    bytes,
    truth: {
      kinds: [line.kind],
      company: listOf(line.company),
      role: listOf(line.role),
      location: listOf(line.location),
      reqId: line.req_id,
      postingUrl: line.posting_url ?? null,
      ats: line.ats,
      interviewStart: line.interview ? Date.parse(line.interview.start) : null,
      application: line.application,
      direction: line.direction,
      lang: line.lang,
      tags: [],
    },
  };
}

function readStatuses(path: string): Map<string, Status> {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.replace(/,\s*$/u, '').replace(/^\[|\]$/gu, ''))
    .filter((line) => line.startsWith('{'));
  return new Map(
    lines.map((line) => {
      const { application, final_status } = JSON.parse(line) as { application: string; final_status: Status };
      return [application, final_status];
    }),
  );
}

/** @param path of `X.mbox`; `X.mbox.truth.jsonl` and `X.mbox.applications.json` lie beside it */
export function readTruthMbox(path: string): LabelledSet {
  const name = basename(path, '.mbox');
  const truth = readFileSync(`${path}.truth.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as TruthLine);
  const byId = new Map(truth.map((line) => [line.message_id, line]));
  const mails: LabelledMail[] = [];
  const owners = new Set<string>();
  for (const text of `\n${readFileSync(path, 'latin1')}`.split(/\n\r?\n?From [^\n]*\n/u).slice(1)) {
    const id = /^message-id:\s*<([^>\s]+)>/imu.exec(text)?.[1] ?? '';
    const line = byId.get(id);
    if (line === undefined || !byId.delete(id)) continue;
    const bytes = Buffer.from(text.replace(/^>(>*From )/gmu, '$1'), 'latin1');
    mails.push(toMail(line, bytes, name));
    const from = /^from:[^\n]*?([^\s<>"]+@[^\s<>"]+)/imu.exec(text)?.[1];
    if (line.direction === 'sent' && from) owners.add(from.toLowerCase());
  }
  const status = readStatuses(`${path}.applications.json`);
  return { name, fields: new Set(FIELDS), mails, mailbox: { owners: [...owners], status } };
}
