// Every plug of this room as one list; written by scripts/gen-registries.mjs, not by hand.
import imap from './imap.ts';

export const mailAccounts = [imap] as const;
