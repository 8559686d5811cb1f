// What reading a connected mailbox asks of its provider, by what is known of its mail so far.
import type { SeenMail, SyncOptions } from '../contracts/mail-account.ts';
import { headerKey, headersId } from '../domain/mail-identity.ts';
import { readHeaders } from '../pipeline/read-headers.ts';
import { triage } from '../pipeline/triage.ts';
import { listEmployers } from '../store/applications.ts';
import { listRescued, rescuedSenders } from '../store/corrections.ts';
import { sightedAt } from '../store/sightings.ts';
import { spooledAt } from '../store/spool.ts';
import type { JudgeTools } from './judge-batch.ts';

const BATCH_MAILS = 250;
const MAX_MAIL_BYTES = 32 * 1024 * 1024;
/** Names of employers handed to the provider's search, the newest applications first. */
const HINTS = 200;

export interface OptionTools extends JudgeTools {
  /** Mails of a batch at most; as many as go well together where it is absent. */
  batchSize?: number | undefined;
}

/** Whether a mail is fetched whole: what triage does not leave out, what the person rescued, and what else its sender writes. */
async function wanted(tools: OptionTools, user: string): Promise<(mail: SeenMail) => boolean> {
  const rescued = await listRescued(tools.db, user);
  const senders = await rescuedSenders(tools.db, user);
  return ({ headers: bytes }) => {
    const headers = readHeaders(bytes);
    if (triage(headers, tools.vendors).verdict !== 'not-job') return true;
    if (senders.has(headers.from?.address ?? '')) return true;
    return rescued.size > 0 && rescued.has(headersId(headerKey(headers, tools.hash), tools.hash));
  };
}

/** Which places of the mailbox are recorded already, or wait in the spool. */
function recordedAt({ db }: OptionTools, user: string, id: string) {
  return async (locators: readonly string[]): Promise<Set<string>> => {
    const recorded = await sightedAt(db, user, id, locators);
    return (await spooledAt(db, user, id, locators)).union(new Set(recorded.keys()));
  };
}

/** @param anew everything is to be met anew, whether or not it is recorded */
export async function syncOptions(
  tools: OptionTools,
  user: string,
  id: string,
  { anew, signal }: { anew: boolean; signal: AbortSignal },
): Promise<SyncOptions> {
  return {
    wants: await wanted(tools, user),
    batchSize: tools.batchSize ?? BATCH_MAILS,
    maxMailBytes: MAX_MAIL_BYTES,
    hints: await listEmployers(tools.db, user, HINTS),
    ...(!anew && { known: recordedAt(tools, user, id) }),
    signal,
  };
}
