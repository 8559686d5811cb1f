// Reads an ignored mail again from where it was seen, when the person said that it is about a job.
import { DECIDER_VERSION } from '../domain/decision.ts';
import type { RawMail } from '../domain/mail.ts';
import { findMailbox } from '../store/mailboxes.ts';
import { sightingsOf, type SightingRow } from '../store/sightings.ts';
import { writeFor } from '../store/write-for.ts';
import { judgeBatch, type JudgeTools } from './judge-batch.ts';
import { readOne, type BatchSource } from './read-batches.ts';
import { recordMails } from './record-mails.ts';
import type { RefoldTools } from './refold.ts';

export interface RescueTools extends RefoldTools, JudgeTools, BatchSource {
  /** The mail at a place of a connected mailbox; null when it or the mailbox is gone. */
  readFromAccount: (user: string, mailboxId: string, locator: string) => Promise<RawMail | null>;
}

/** The path a mailbox of files was imported from; uploads are not kept, so they have none. */
function pathOf(identity: string): string | null {
  return identity.startsWith('file:') || identity.startsWith('sample:')
    ? identity.slice(identity.indexOf(':') + 1)
    : null;
}

async function readAgain(tools: RescueTools, user: string, sighting: SightingRow): Promise<RawMail | null> {
  const mailbox = await findMailbox(tools.db, user, sighting.mailbox_id);
  if (mailbox?.type === 'account') return tools.readFromAccount(user, mailbox.id, sighting.locator);
  const path = mailbox && pathOf(mailbox.identity);
  return path ? readOne(tools, path, sighting.locator) : null;
}

async function rescueFrom(tools: RescueTools, user: string, sighting: SightingRow): Promise<boolean> {
  const mail = await readAgain(tools, user, sighting);
  if (!mail) return false;
  const mails = await judgeBatch(tools, user, { mails: [mail], damage: [] });
  if (mails[0]?.mailId !== sighting.mail_id) return false;
  await writeFor(tools.db, user, (tx) =>
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
