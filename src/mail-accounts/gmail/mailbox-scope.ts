// Which messages of a mailbox are read at all, by their labels.
import { AccountError } from '../../contracts/mail-account.ts';
import { labelNames } from './label-names.ts';

/** What is not mail that came or went, and what the person or Gmail threw away. */
const NEVER = ['DRAFT', 'CHAT'];
const DISCARDED = ['SPAM', 'TRASH'];

export interface MailboxScope {
  names: ReadonlyMap<string, string>;
  /** Label ids that are listed one after the other; null among them = everything. */
  folders: readonly (string | null)[];
  /** Whether a message with these labels is read. */
  holds: (labelIds: readonly string[]) => boolean;
  /** Whether a message comes into what is read by gaining or losing these labels. */
  entersBy: (change: { gained: readonly string[]; lost: readonly string[] }) => boolean;
  /** Whether a message leaves what listings show by gaining or losing these labels. */
  leavesBy: (change: { gained: readonly string[]; lost: readonly string[] }) => boolean;
}

/**
 * @param folders label names that the person chose, or null for all mail but spam, trash and drafts
 * @throws AccountError `settings` when there is no such label
 */
export function mailboxScope(
  labels: readonly { id: string; name: string }[],
  folders: readonly string[] | null,
): MailboxScope {
  const names = labelNames(labels);
  const ids = (folders ?? []).map((folder) => {
    const wanted = folder.trim().toLowerCase();
    const found = [...names].find(
      ([id, name]) => name.toLowerCase() === wanted || id.toLowerCase() === wanted,
    );
    if (!found) throw new AccountError('settings', `this mailbox has no label "${folder}"`);
    return found[0];
  });
  const chosen = new Set(ids);
  const shut = [...NEVER, ...DISCARDED].filter((id) => !chosen.has(id));
  const isOneOf = (group: readonly string[]) => (id: string) => group.includes(id);
  return {
    names,
    folders: folders === null ? [null] : ids,
    holds: (labelIds) =>
      !labelIds.some(isOneOf(shut)) && (folders === null || labelIds.some((id) => chosen.has(id))),
    entersBy: ({ gained, lost }) =>
      lost.some(isOneOf(shut)) || gained.some((id) => chosen.has(id) || id === 'SENT'),
    leavesBy: ({ gained, lost }) => gained.some(isOneOf(shut)) || lost.some((id) => chosen.has(id)),
  };
}
