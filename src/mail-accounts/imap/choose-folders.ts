// Decides which folders of a mailbox are read, and in what order.
import type { ListResponse } from 'imapflow';
import { AccountError } from '../../contracts/mail-account.ts';
import { isSentLabel } from '../../domain/sent-label.ts';

export interface Folder {
  path: string;
  /** What its mails are labelled with because they lie in it. */
  labels: readonly string[];
  /** Messages in it; null where the server does not say. */
  messages: number | null;
  uidValidity: string | null;
  /** Changes whenever mail comes in; null where the server does not say. */
  mark: string | null;
}

/** RFC 6154. All and Flagged are views of what lies elsewhere. */
const LEFT_OUT = new Set(['\\Junk', '\\Trash', '\\Drafts', '\\All', '\\Flagged']);
/** The folder in which new mail appears comes first, then what the person sent. */
const ORDER = ['\\All', '\\Inbox', '\\Sent', '\\Archive'];

/** A name with a line's end in it cannot be sent but as a command of its own, which may be what it is meant for. */
function canBeOpened({ flags, path }: ListResponse): boolean {
  return !/\p{Cc}/u.test(path) && ![...flags].some((flag) => /^\\(?:Noselect|NonExistent)$/i.test(flag));
}

function labelsOf({ path, specialUse }: ListResponse): string[] {
  if (specialUse === '\\All') return [];
  return specialUse === '\\Sent' && !isSentLabel(path) ? [path, 'Sent'] : [path];
}

/** A folder with the status that was asked for. */
export function asFolder(listed: ListResponse): Folder {
  const { status } = listed;
  const next = status?.uidNext;
  return {
    path: listed.path,
    labels: labelsOf(listed),
    messages: status?.messages ?? null,
    uidValidity: status?.uidValidity?.toString() ?? null,
    mark: next ? `${next}:${status.highestModseq?.toString() ?? ''}` : null,
  };
}

/** What is read when the person did not choose. Gmail's All Mail holds every mail once, with its labels. */
function byDefault(listed: readonly ListResponse[], gmail: boolean): ListResponse[] {
  const all = listed.filter(({ specialUse }) => specialUse === '\\All');
  if (gmail && all.length > 0) return all;
  return listed.filter(({ specialUse }) => !LEFT_OUT.has(specialUse ?? ''));
}

/** The listed folders of these names. A name that was typed is only ever compared with, never sent. */
function byName(listed: readonly ListResponse[], names: readonly string[]): ListResponse[] {
  return names.map((name) => {
    const wanted = name.normalize('NFC');
    const found = listed.find(({ path }) => path.normalize('NFC') === wanted);
    if (found) return found;
    throw new AccountError('settings', `there is no folder named ${JSON.stringify(name)} in the mailbox`);
  });
}

/**
 * @param names chosen by the person; null = all but spam, trash, drafts and mere views
 * @throws AccountError (`settings`) when a chosen folder does not exist
 */
export function chooseFolders(
  listed: readonly ListResponse[],
  names: readonly string[] | null,
  gmail: boolean,
): ListResponse[] {
  const open = listed.filter(canBeOpened);
  const chosen = names === null ? byDefault(open, gmail) : byName(open, names);
  const place = ({ specialUse }: ListResponse): number => {
    const index = ORDER.indexOf(specialUse ?? '');
    return index === -1 ? ORDER.length : index;
  };
  return [...new Set(chosen)].sort((one, other) => place(one) - place(other));
}
