// Every plug of this room as one list; written by scripts/gen-registries.mjs, not by hand.
import eml from './eml.ts';
import maildir from './maildir.ts';
import mbox from './mbox.ts';

export const mailSources = [eml, maildir, mbox] as const;
