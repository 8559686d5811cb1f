// Reads an ignored mail again from where it was seen, when the person said that it is about a job.
import { DECIDER_VERSION } from '../domain/decision.ts';
import { findMailbox } from '../store/mailboxes.ts';
import { sightingsOf, type SightingRow } from '../store/sightings.ts';
import { judgeBatch, type JudgeTools } from './judge-batch.ts';
import { readOne, type BatchSource } from './read-batches.ts';
import { recordMails } from './record-mails.ts';
import type { RefoldTools } from './refold.ts';

export type RescueTools = RefoldTools & JudgeTools & BatchSource;

/** The path a mailbox of files was imported from; uploads are not kept, so they have none. */
function pathOf(identity: string): string | null {
  return identity.startsWith('file:') || identity.startsWith('sample:')
    ? identity.slice(identity.indexOf(':') + 1)
    : null;
}

async function rescueFrom(tools: RescueTools, user: string, sighting: SightingRow): Promise<boolean> {
  const mailbox = await findMailbox(tools.db, user, sighting.mailbox_id);
  const path = mailbox && pathOf(mailbox.identity);
  if (!mailbox || !path) return false;
  const mail = await readOne(tools, path, sighting.locator);
  if (!mail) return false;
  const batch = { mails: [mail], damage: [], cursor: { file: '', next: 0 }, bytesRead: 0 };
  const mails = await judgeBatch(tools, user, batch);
  if (mails[0]?.mailId !== sighting.mail_id) return false;
  await tools.db.transaction().execute((tx) =>
    recordMails(tx, tools, user, {
      mailboxId: sighting.mailbox_id,
      importId: sighting.import_id,
      deciderVersion: DECIDER_VERSION,
      mails,
    }),
  );
  return true;
}

/**
 * Takes a rescued mail into the tracker from the first source that still has it. Without one, it will be taken in when
 * its file is imported again.
 */
export async function rescueMail(
  tools: RescueTools,
  user: string,
  mailId: string,
): Promise<'done' | 'source gone'> {
  for (const sighting of await sightingsOf(tools.db, user, mailId)) {
    if (await rescueFrom(tools, user, sighting).catch(() => false)) return 'done';
  }
  return 'source gone';
}
