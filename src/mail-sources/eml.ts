// Single mails as files: `.eml`, and whatever else begins with mail headers.
import type { MailSource } from '../contracts/mail-source.ts';
import { mailFormat } from '../ops/mail-format.ts';
import { readSingleMail } from '../ops/single-mail.ts';

/** The folders the file lies in; an archive's own name says nothing of the mail. */
function labels(name: string): string[] {
  const folders = name.split('/').slice(0, -1);
  return folders.filter((folder) => !/\.zip$/i.test(folder));
}

const eml: MailSource = {
  id: 'eml',
  recognises: (file, head) => mailFormat(file.name, head) === 'eml',
  read: (file, options) => readSingleMail(file, options, { locator: file.name, labels: labels(file.name) }),
};

export default eml;
