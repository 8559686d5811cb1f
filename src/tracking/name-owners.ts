// Takes in which addresses are the person's own, and judges anew the direction of the mail from them.
import type { Database } from '../store/open-database.ts';
import { addOwnerAddresses, mailsFrom, readOwners } from '../store/owners.ts';
import { writeFor } from '../store/write-for.ts';
import { refold, type RefoldTools } from './refold.ts';

/** Records addresses that the person named; mail from them counts as sent by the person, whenever it was read. */
export function nameOwners(
  db: Database,
  tools: RefoldTools,
  user: string,
  addresses: readonly string[],
): Promise<void> {
  return writeFor(db, user, async (tx) => {
    const known = (await readOwners(tx, user)).addresses;
    const fresh = addresses.map((address) => address.toLowerCase()).filter((address) => !known.has(address));
    if (fresh.length === 0) return;
    await addOwnerAddresses(tx, user, fresh, 'person');
    await refold(tx, { ...tools, cause: 'person' }, user, await mailsFrom(tx, user, fresh));
  });
}
