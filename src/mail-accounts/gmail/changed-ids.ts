// Which messages a stretch of a mailbox's history brings, and whether any left.
import type { GmailMessage, HistoryRecord } from './gmail-api.ts';
import type { MailboxScope } from './mailbox-scope.ts';

interface Relabelled {
  message: GmailMessage;
  gained: readonly string[];
  lost: readonly string[];
}

function relabelledIn({ labelsAdded = [], labelsRemoved = [] }: HistoryRecord): Relabelled[] {
  return [
    ...labelsAdded.map(({ message, labelIds = [] }) => ({ message, gained: labelIds, lost: [] })),
    ...labelsRemoved.map(({ message, labelIds = [] }) => ({ message, gained: [], lost: labelIds })),
  ];
}

/** @returns ids in the order of the history, each once; `left`: something was taken out of what listings show */
export function changedIds(
  records: readonly HistoryRecord[],
  scope: MailboxScope,
): { ids: string[]; left: boolean } {
  const added = ({ labelIds }: GmailMessage) => labelIds === undefined || scope.holds(labelIds);
  const ids = records.flatMap((record) => [
    ...(record.messagesAdded ?? []).filter(({ message }) => added(message)),
    ...relabelledIn(record).filter((change) => scope.entersBy(change)),
  ]);
  const left = records.some(
    (record) =>
      (record.messagesDeleted ?? []).length > 0 ||
      relabelledIn(record).some((change) => scope.leavesBy(change)),
  );
  return { ids: [...new Set(ids.map(({ message }) => message.id))], left };
}
