// The names of Gmail's labels as a person's export of the mailbox writes them.

/** Labels of Gmail itself; the API calls them in capitals. */
const SYSTEM: Readonly<Record<string, string>> = {
  INBOX: 'Inbox',
  SENT: 'Sent',
  DRAFT: 'Drafts',
  SPAM: 'Spam',
  TRASH: 'Trash',
  CHAT: 'Chat',
  UNREAD: 'Unread',
  STARRED: 'Starred',
  IMPORTANT: 'Important',
  CATEGORY_PERSONAL: 'Category Personal',
  CATEGORY_SOCIAL: 'Category Social',
  CATEGORY_PROMOTIONS: 'Category Promotions',
  CATEGORY_UPDATES: 'Category Updates',
  CATEGORY_FORUMS: 'Category Forums',
};

/** Label id → name. @param labels as `labels.list` gives them */
export function labelNames(labels: readonly { id: string; name: string }[]): ReadonlyMap<string, string> {
  return new Map([
    ...Object.entries(SYSTEM),
    ...labels.map(({ id, name }) => [id, SYSTEM[id] ?? name] as const),
  ]);
}
