// Prints the wording of a mail without what changes from one sending of a template to the next.
import type { MailFields } from '../domain/decision.ts';
import { foldText } from '../domain/fold-text.ts';
import type { Address, ParsedMail } from '../domain/mail.ts';
import { bareTitle } from '../domain/role-title.ts';
import { printOf } from '../domain/wording.ts';

/** Behind this a mail holds small print. */
const READ_CHARS = 12_000;
/** Stands for what was masked. */
const MASK = '_';
/** Fewer words than this are no wording: "Ok, thanks" is like all that is short. */
const FEW = 6;
/** What is fewer letters is also a word of its own in some language. */
const TELLING = 4;

const ADDRESSES = /(?:https?:\/\/|www\.)\S{1,2000}|\S{1,100}@\S{1,200}/giu;

/** Words as they are compared; whatever holds a digit counts as a number. */
function wordsOf(text: string): string[] {
  const words = foldText(text.replace(ADDRESSES, ' 0 ')).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => (/\p{N}/u.test(word) ? MASK : word));
}

/** The names that are masked: of company and posting as the mail tells them, and of those it went to. */
function namesIn({ company, role, reqId }: MailFields, recipients: readonly Address[]): string[][] {
  const full = [company, role, reqId].flatMap((field) => (field ? [wordsOf(field.value)] : []));
  const short = role ? [wordsOf(bareTitle(role.value))] : [];
  // "Orrin Mills Ltd" is also called "Orrin Mills" and "Orrin".
  const called = full[0] && company ? full[0].map((_, at, all) => all.slice(0, at + 1)) : [];
  const people = recipients.flatMap(({ name, address }) => [
    ...wordsOf(name),
    ...wordsOf(address.slice(0, Math.max(0, address.indexOf('@'))).replace(/[._+-]/gu, ' ')),
  ]);
  return [
    ...full,
    ...short,
    ...called.filter((words) => words.join('').length >= TELLING),
    ...people.filter((word) => word.length > 1).map((word) => [word]),
  ]
    .filter((words) => words.length > 0 && words[0] !== MASK)
    .sort((a, b) => b.length - a.length);
}

/** The words with every name among them masked, and neighbouring masks as one. */
function masked(words: readonly string[], names: readonly (readonly string[])[]): string[] {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const name of names) byFirst.set(name[0]!, [...(byFirst.get(name[0]!) ?? []), name]);
  const result: string[] = [];
  for (let at = 0; at < words.length;) {
    const name = byFirst.get(words[at]!)?.find((one) => one.every((word, n) => words[at + n] === word));
    const word = name ? MASK : words[at]!;
    if (word !== MASK || result.at(-1) !== MASK) result.push(word);
    at += name?.length ?? 1;
  }
  return result;
}

/**
 * The print of subject and newly written text, equal for all that one template sends: numbers, addresses, company, role,
 * requisition id and the recipients' names are masked. Null for a mail of hardly any words.
 */
export function printWording({ headers, text }: ParsedMail, fields: MailFields): string | null {
  const names = namesIn(fields, headers.to);
  const read = [headers.subject, text.slice(0, READ_CHARS)].flatMap((part) => [
    ...masked(wordsOf(part), names),
    MASK,
  ]);
  return read.filter((word) => word !== MASK).length < FEW ? null : printOf(read);
}
