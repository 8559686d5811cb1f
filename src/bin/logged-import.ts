// Tells the log of an import: that it began, and how it ended.
import type { Tracer } from '../contracts/tracer.ts';
import { isBalanced } from '../domain/facts.ts';
import type { Log } from '../ops/log.ts';
import type { ImportRun } from '../store/imports.ts';

/** Traces it, too. @returns the finished run, as `importMail` gives it */
export async function loggedImport(
  { log, tracer }: { log: Log; tracer: Tracer },
  { id, mailboxId, cursor, bytesTotal, ownsSource }: ImportRun,
  work: () => Promise<ImportRun>,
): Promise<ImportRun> {
  const about = { source: ownsSource ? 'upload' : 'file', import: id, mailbox: mailboxId };
  const begun = performance.now();
  log.info('ingest_start', { ...about, bytes: bytesTotal, resumed: cursor !== null });
  try {
    const run = await tracer.span({ name: 'import', begins: `import ${id}`, details: about }, work);
    const { seen, ...counters } = run.counters;
    const seconds = Math.round(performance.now() - begun) / 1000;
    log.info('ingest_done', {
      ...about,
      state: run.state,
      mails: seen,
      ...counters,
      balanced: isBalanced(run.counters),
      seconds,
    });
    return run;
  } catch (error) {
    log.error('ingest_failed', { ...about, error });
    throw error;
  }
}
