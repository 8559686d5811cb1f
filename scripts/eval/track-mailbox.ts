// Has a tracker of its own import one labelled mailbox, and says where each mail went and how each application ended.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageModel } from '../../src/bin/language-model.ts';
import { openTracker, sha256 } from '../../src/bin/open-tracker.ts';
import type { ExportedApplication } from '../../src/contracts/exporter.ts';
import type { Status } from '../../src/domain/kind.ts';
import json from '../../src/exporters/json.ts';
import { mailSources } from '../../src/mail-sources/index.gen.ts';
import { THRESHOLDS } from '../../src/domain/sensitivity.ts';
import { describeUnreadable } from '../../src/ops/describe-unreadable.ts';
import { mailFiles } from '../../src/ops/mail-files.ts';
import { readHeaders } from '../../src/pipeline/read-headers.ts';
import { importMail } from '../../src/tasks/import-mail.ts';
import { processMail } from '../../src/tasks/process-mail.ts';
import { runExport } from '../../src/tasks/run-export.ts';
import { beginImport } from '../../src/tracking/begin-import.ts';
import { nameOwners } from '../../src/tracking/name-owners.ts';
import { withFolder } from '../bench/with-folder.ts';
import type { Knowledge } from './judge-mail.ts';
import type { LabelledMail, LabelledSet } from './labelled-mail.ts';
import { askAbout, type ModelFigures } from './measure-model.ts';
import type { Placed } from './measure-groups.ts';

const USER = 'local';

export interface StatusCase {
  id: string;
  wanted: Status;
  /** Null when no application of the product holds any of its mails. */
  found: Status | null;
}

export interface Tracked {
  placed: Placed[];
  statuses: StatusCase[];
  model: ModelFigures;
}

/** mboxrd, as mail programs write it. */
function toMbox({ mails }: LabelledSet): Buffer {
  return Buffer.concat(
    mails.flatMap(({ bytes }) => [
      Buffer.from('From - Thu Jan 01 00:00:00 2026\n'),
      Buffer.from(
        Buffer.from(bytes)
          .toString('latin1')
          .replace(/^(>*From )/gmu, '>$1'),
        'latin1',
      ),
      Buffer.from('\n\n'),
    ]),
  );
}

async function applicationsOf(
  set: LabelledSet,
  { rules, vendors }: Knowledge,
  language: LanguageModel | null,
): Promise<{ applications: ExportedApplication[]; model: ModelFigures }> {
  return withFolder(async (folder) => {
    const path = join(folder, 'box.mbox');
    writeFileSync(path, toMbox(set));
    const tracker = await openTracker(join(folder, 'data'), {});
    try {
      await nameOwners(tracker.db, tracker, USER, set.mailbox?.owners ?? []);
      const source = {
        type: 'file' as const,
        path,
        name: 'box',
        identity: path,
        bytes: 1,
        ownsSource: false,
      };
      const run = await beginImport(tracker, USER, source);
      const tools = {
        ...tracker,
        sources: mailSources,
        vendors,
        openFiles: mailFiles,
        describeUnreadable,
        threshold: THRESHOLDS.normal,
        process: (bytes: Uint8Array, options: { threshold: number; rescued: boolean }) =>
          processMail(bytes, { rules, vendors, hash: sha256 }, options),
        report: () => undefined,
        shouldStop: () => false,
      };
      await importMail(tools, USER, run);
      const model = await askAbout(tracker, USER, language, set.mails.length);
      let text = '';
      for await (const piece of runExport(tracker, USER, json)) text += piece;
      const { applications } = JSON.parse(text) as { applications: ExportedApplication[] };
      return { applications, model };
    } finally {
      await tracker.db.destroy();
    }
  });
}

/** The application that holds most of these mails. */
function mainOf(ids: readonly string[], foundIn: ReadonlyMap<string, string>): string | null {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const found = foundIn.get(id);
    if (found !== undefined) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? null;
}

interface Box {
  set: LabelledSet;
  /** The product's application by message id. */
  foundIn: ReadonlyMap<string, string>;
}

const messageIdOf = (mail: LabelledMail) => readHeaders(mail.bytes).messageId ?? mail.id;

/** Mails that belong to an application by their label or by the product. */
function placesOf({ set, foundIn }: Box): Placed[] {
  const within = (id: string | null | undefined) => (id ? `${set.name} ${id}` : null);
  return set.mails
    .map((mail) => ({
      id: mail.id,
      wanted: within(mail.truth.application),
      found: within(foundIn.get(messageIdOf(mail))),
    }))
    .filter(({ wanted, found }) => wanted !== null || found !== null);
}

function statusesOf({ set, foundIn }: Box, applications: readonly ExportedApplication[]): StatusCase[] {
  return [...(set.mailbox?.status ?? [])].map(([application, wanted]) => {
    const own = set.mails.filter(({ truth }) => truth.application === application).map(messageIdOf);
    const main = mainOf(own, foundIn);
    const found = applications.find(({ id }) => id === main)?.status ?? null;
    return { id: `${set.name} ${application}`, wanted, found };
  });
}

/** @param set a whole mailbox */
export async function trackMailbox(
  set: LabelledSet,
  knowledge: Knowledge,
  language: LanguageModel | null,
): Promise<Tracked> {
  const { applications, model } = await applicationsOf(set, knowledge, language);
  const foundIn = new Map(
    applications.flatMap(({ id, mails }) =>
      mails.flatMap(({ message_id }) => (message_id === null ? [] : [[message_id, id] as const])),
    ),
  );
  const box = { set, foundIn };
  return { placed: placesOf(box), statuses: statusesOf(box, applications), model };
}
