// Every plug of this room as one list; written by scripts/gen-registries.mjs, not by hand.
import gmail from './gmail.ts';
import imap from './imap.ts';
import outlook from './outlook.ts';

export const mailAccounts = [gmail, imap, outlook] as const;
