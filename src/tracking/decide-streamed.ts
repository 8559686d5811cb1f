// Decides mails that a stream named, and gives to the queue those that it cannot decide.
import { enqueue, enqueueDead } from '../queue/enqueue.ts';
import type { Database } from '../store/open-database.ts';
import { BY_JOB, insertSpooled, readSpooled, takeSpooled, type SpoolPlace } from '../store/spool.ts';
import { writeFor } from '../store/write-for.ts';
import { decideMails, recordDecided, suspectAt } from './decide-mails.ts';
import { processMailJob, type SpoolTools } from './spool-batch.ts';

/**
 * Decides and records mails of one mailbox. Of those that are decided already, or were never there, nothing is written.
 * @throws what judging or the database threw; nothing is recorded then
 */
export async function decideStreamed(
  tools: SpoolTools,
  user: string,
  mailboxId: string,
  places: readonly SpoolPlace[],
): Promise<void> {
  const found = await readSpooled(tools.db, tools.vault, user, places);
  // A stream is not to be believed more than that.
  const mails = found.filter((one) => one.mailboxId === mailboxId);
  if (mails.length === 0) return;
  const effect = await decideMails(tools, user, mailboxId, mails);
  await writeFor(tools.db, user, effect);
}

interface NamedMail extends SpoolPlace {
  user: string;
}

/** Gives a mail a chunk of its own, which no stream carries. @returns null when it was decided meanwhile */
async function setApart(tx: Database, tools: SpoolTools, { user, chunk, position }: NamedMail) {
  const [spooled] = await readSpooled(tx, tools.vault, user, [{ chunk, position }]);
  if (spooled === undefined || (await takeSpooled(tx, user, [spooled])).length === 0) return null;
  const { mailboxId, fetchedAt, mail } = spooled;
  const alone = { mailboxId, chunk: tools.newId(), fetchedAt };
  await insertSpooled(tx, tools.vault, user, { ...alone, way: BY_JOB }, [mail]);
  return { job: processMailJob(user, alone, 1), mailboxId, locator: mail.locator };
}

/** Puts a mail that could not be decided into the queue, which tries it again with growing pauses. */
export async function handOverStreamed(tools: SpoolTools, mail: NamedMail): Promise<void> {
  await writeFor(tools.db, mail.user, async (tx) => {
    const apart = await setApart(tx, tools, mail);
    if (apart !== null) await enqueue(tx, [apart.job]);
  });
}

/** Puts a mail that brought its workers down among the dead letters; until somebody tries it again it counts as unreadable. */
export async function giveUpStreamed(tools: SpoolTools, mail: NamedMail, deliveries: number): Promise<void> {
  const error = `begun ${deliveries} times, and each time its worker died or fell silent`;
  await writeFor(tools.db, mail.user, async (tx) => {
    const apart = await setApart(tx, tools, mail);
    if (apart === null) return;
    await enqueueDead(tx, apart.job, { error, starts: deliveries });
    await recordDecided(tx, tools, mail.user, apart.mailboxId, [suspectAt(apart.locator)]);
  });
}
