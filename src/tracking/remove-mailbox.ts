// Removes a mailbox with everything that it alone brought.
import { removeAccount } from '../store/accounts.ts';
import { forgetContent } from '../store/contents.ts';
import { forgetMailbox, listRemoved, markRemoved } from '../store/mailboxes.ts';
import { forgetMails } from '../store/mails.ts';
import type { Database } from '../store/open-database.ts';
import { firstLeft, promoteSighting, takeSightings } from '../store/sightings.ts';
import { dropSpooledOf } from '../store/spool.ts';
import { writeFor } from '../store/write-for.ts';
import { refold, type RefoldTools } from './refold.ts';

/** Sightings taken back in one transaction: so few that whoever else wants to write hardly waits. */
const AT_A_TIME = 100;

/** Takes back some sightings and whatever no other mailbox has; false when none are left. */
async function removeSome(tx: Database, tools: RefoldTools, user: string, id: string): Promise<boolean> {
  const taken = await takeSightings(tx, user, id, AT_A_TIME);
  const mails = [...new Set(taken.map(({ mail_id }) => mail_id))].filter((mail) => mail !== '');
  const left = await firstLeft(tx, user, mails);
  for (const sighting of taken) {
    const heir = left.get(sighting.mail_id);
    const stood = sighting.disposition !== 'duplicate' && sighting.disposition !== 'dead_lettered';
    if (heir !== undefined && stood) await promoteSighting(tx, heir, sighting);
  }
  const gone = mails.filter((mail) => !left.has(mail));
  for (const mail of gone) await forgetContent(tx, user, mail);
  await forgetMails(tx, user, gone);
  await refold(tx, { ...tools, cause: 'person' }, user, mails);
  return taken.length === AT_A_TIME;
}

/** Lets a mailbox go: from now on nothing is read into it, and `clearRemoved` takes away what it brought. */
export async function removeMailbox(db: Database, user: string, id: string, now: number): Promise<void> {
  await writeFor(db, user, async (tx) => {
    await removeAccount(tx, user, id);
    await dropSpooledOf(tx, user, id);
    await markRemoved(tx, user, id, now);
  });
}

/**
 * Takes back all sightings of removed mailboxes, then the mailboxes themselves. Mails that stand in another mailbox too stay; what
 * the person said of the others stays with the facts and holds again should they come back.
 * @param shouldStop asked before each piece; what is left is taken away by the next call
 */
export async function clearRemoved(
  db: Database,
  tools: RefoldTools,
  user: string,
  shouldStop: () => boolean = () => false,
): Promise<void> {
  for (const id of await listRemoved(db, user)) {
    let more = true;
    while (more) {
      if (shouldStop()) return;
      more = await writeFor(db, user, (tx) => removeSome(tx, tools, user, id));
      // SQLite answers at once, so that without a pause nothing else of this thread would ever get its turn.
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
    }
    await writeFor(db, user, (tx) => forgetMailbox(tx, user, id));
  }
}
