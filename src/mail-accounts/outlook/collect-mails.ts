// Fetches messages by their ids: headers first, then whole those that are wanted.
import type { AccountBatch, SeenMail } from '../../contracts/mail-account.ts';
import type { RawMail } from '../../domain/mail.ts';
import { MailAssembly } from '../../ops/mail-assembly.ts';
import type { GraphMessage } from './graph-api.ts';
import type { OutlookRun } from './outlook-reader.ts';
import { readSeen, receivedAt } from './read-message.ts';

/** The whole mail; null when it is gone. */
async function fetchWhole(seen: SeenMail, run: OutlookRun): Promise<RawMail | { reason: string } | null> {
  const fetched = await run.api.whole(seen.locator, run.signal);
  if (fetched.type === 'gone') return null;
  if (fetched.type === 'damage') return { reason: fetched.reason };
  const assembly = new MailAssembly(run.options.maxMailBytes, false);
  assembly.add(fetched.value);
  return assembly.finish({ locator: seen.locator, labels: seen.labels, internalDate: seen.internalDate });
}

/** The message as a mail seen; null where it is a draft, from before the day that was set, or in a folder that is not read. */
function seenIn(message: GraphMessage, { scope, since }: OutlookRun): SeenMail | null {
  const label = scope.labels.get(message.parentFolderId ?? '');
  const isOld = since !== null && (receivedAt(message) ?? since) < since;
  return label === undefined || message.isDraft === true || isOld ? null : readSeen(message, label);
}

export async function collectMails(
  ids: readonly string[],
  run: OutlookRun,
): Promise<Pick<AccountBatch, 'mails' | 'passed' | 'damage'>> {
  const fetched = [...(await run.api.seen(ids, run.signal))];
  const damage = fetched.flatMap(([locator, found]) =>
    found.type === 'damage' ? [{ locator, reason: found.reason }] : [],
  );
  const seen = fetched.flatMap(
    ([id, found]) => (found.type === 'there' ? seenIn({ ...found.value, id }, run) : null) ?? [],
  );
  const wanted = new Set(seen.filter((mail) => run.options.wants(mail)));
  const mails: RawMail[] = [];
  await Promise.all(
    [...wanted].map(async (mail) => {
      const whole = await fetchWhole(mail, run);
      if (whole !== null && 'reason' in whole) damage.push({ locator: mail.locator, reason: whole.reason });
      else if (whole !== null) mails.push(whole);
    }),
  );
  return { mails, passed: seen.filter((mail) => !wanted.has(mail)), damage };
}
