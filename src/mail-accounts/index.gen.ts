// Every plug of this room as one list; written by scripts/gen-registries.mjs, not by hand.

export const mailAccounts = [] as const;
