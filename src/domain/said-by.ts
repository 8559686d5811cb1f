// What a correction of a field says of the item it was made on.
import type { Said } from './application.ts';
import type { Correction } from './correction.ts';

const SAID_AS = { company: 'company', role: 'role', req_id: 'reqId' } as const;

/** The fields that grouping goes by; empty for all other corrections, which the fold lays over. */
export function saidBy({ body }: Correction): Said {
  if (body.type !== 'field' || !(body.field in SAID_AS)) return {};
  return { [SAID_AS[body.field as keyof typeof SAID_AS]]: body.value };
}
