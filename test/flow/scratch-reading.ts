// Everything that reading mail files needs, in this thread, for tests that need no worker threads.
import { ats } from '../../src/ats/index.gen.ts';
import { sha256, type Tracker } from '../../src/bin/open-tracker.ts';
import { mailSources } from '../../src/mail-sources/index.gen.ts';
import { describeUnreadable } from '../../src/ops/describe-unreadable.ts';
import { mailFiles } from '../../src/ops/mail-files.ts';
import { rules } from '../../src/rules/index.gen.ts';
import { importMail, type ImportTools } from '../../src/tasks/import-mail.ts';
import { judgeMail } from '../../src/tracking/judge-mail.ts';
import { processMail } from '../../src/tasks/process-mail.ts';
import { beginImport } from '../../src/tracking/begin-import.ts';
import type { JudgeAgainTools } from '../../src/tracking/judge-again.ts';
import type { ImportRun } from '../../src/store/imports.ts';
import { USER } from './scratch-tracker.ts';

const knowledge = { rules, vendors: ats, hash: sha256 };

/** What an import needs: the real formats, vendors and rules. */
export function readingTools(tracker: Tracker): ImportTools {
  return {
    ...tracker,
    sources: mailSources,
    vendors: ats,
    openFiles: mailFiles,
    describeUnreadable,
    threshold: 0.6,
    process: (bytes, options) => processMail(bytes, knowledge, options),
    report: () => undefined,
    shouldStop: () => false,
  };
}

/** What judging kept mails again needs. */
export function judgingTools(tracker: Tracker): JudgeAgainTools {
  return { ...tracker, judge: async (mail) => judgeMail(mail, knowledge, 0.6) };
}

/** Imports a file or folder as `hearback import` does. */
export async function importPath(
  tracker: Tracker,
  path: string,
  tools: Partial<ImportTools> = {},
): Promise<ImportRun> {
  const source = { type: 'file' as const, path, name: 'box', identity: path, bytes: 1, ownsSource: false };
  const run = await beginImport(tracker, USER, source);
  return importMail({ ...readingTools(tracker), ...tools }, USER, run);
}
