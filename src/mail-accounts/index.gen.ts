// Every plug of this room as one list; written by scripts/gen-registries.mjs, not by hand.
import gmail from './gmail.ts';
import outlook from './outlook.ts';

export const mailAccounts = [gmail, outlook] as const;
