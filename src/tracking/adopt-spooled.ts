// Gives mail that was on its way by a stream to jobs, when no stream is used any more.
import { enqueue } from '../queue/enqueue.ts';
import type { Database } from '../store/open-database.ts';
import { anyOnStream, takeFromStream } from '../store/spool-sending.ts';
import { writeAlone } from '../store/write-for.ts';
import { processMailJob } from './spool-batch.ts';

/** What a stream still carries does no harm: of what a job has decided nothing is left to be decided. */
export async function adoptSpooled(db: Database): Promise<void> {
  if (!(await anyOnStream(db))) return;
  await writeAlone(db, async (tx) => {
    const chunks = await takeFromStream(tx);
    await enqueue(
      tx,
      chunks.map(({ user, mails, ...chunk }) => processMailJob(user, chunk, mails)),
    );
  });
}
