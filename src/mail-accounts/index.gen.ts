// Every plug of this room as one list; written by scripts/gen-registries.mjs, not by hand.
import gmail from './gmail.ts';

export const mailAccounts = [gmail] as const;
