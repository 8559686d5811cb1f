// Reads a folder of raw mails that are not about jobs.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { LabelledSet } from './labelled-mail.ts';

const NOT_MAIL = /\.(?:tsv|md|txt|json)$|^\./u;

/** Every file of the folder is one mail of kind `not_job`; lists and notes beside them are passed over. */
export function readNegatives(folder: string): LabelledSet {
  const files = readdirSync(folder, { withFileTypes: true }).filter(
    (file) => file.isFile() && !NOT_MAIL.test(file.name),
  );
  const mails = files.map(({ name }) => ({
    id: name,
    source: name,
    bytes: readFileSync(join(folder, name)),
    truth: {
      kinds: ['not_job' as const],
      company: [],
      role: [],
      location: [],
      reqId: null,
      postingUrl: null,
      ats: null,
      interviewStart: null,
      application: null,
      direction: 'received' as const,
      lang: 'en',
      tags: [],
    },
  }));
  return { name: basename(folder), fields: new Set(), mails, mailbox: null };
}
