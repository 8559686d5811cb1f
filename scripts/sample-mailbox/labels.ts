// Gmail labels of received mail, as Takeout writes them.
import type { Random } from './random.ts';

/** Labels of a mail in the inbox or the archive. */
export function inboxLabels(personal: boolean, rng: Random, category = 'Category Updates'): string[] {
  const place = rng.weighted<readonly string[]>([
    [['Inbox'], 12],
    [['Archived'], 5],
    [['Inbox', 'Important'], 4],
    [['Trash'], 0.6],
    [['Spam'], 0.3],
  ]);
  const read = rng.chance(0.8) ? 'Opened' : 'Unread';
  return [...place, read, personal ? 'Category Personal' : category];
}
