// What a person set: facts that no machine changes, each on mails (never on an application alone), each undoable.
import type { Hand } from './hand.ts';
import type { Kind, Status } from './kind.ts';

export const CORRECTABLE_FIELDS = [
  'company',
  'role',
  'location',
  'req_id',
  'posting_url',
  'salary',
  'contact',
] as const;
export type CorrectableField = (typeof CORRECTABLE_FIELDS)[number];

export type EntryFields = Readonly<Partial<Record<Exclude<CorrectableField, 'company' | 'role'>, string>>>;

/**
 * - `kind`: this mail is of that kind.
 * - `field`: the application of this item has that value; null clears it.
 * - `status`: the application of this item has that status; null gives it back to the machine.
 * - `split`: `items` are one application, apart from the items in `from`.
 * - `move`: `items` belong to the application of `to`, not to that of the items in `from`.
 * - `merge`: the applications of `a` and `b` are one.
 * - `hide`: the application of this item is not shown in lists.
 * - `note`: a free text on the application of this item.
 * - `rescue`: this ignored mail is to be judged as being about a job.
 * - `entry`: an application or event the person added by hand, or another program handed in; the item is the correction's own id.
 */
export type CorrectionBody =
  | { type: 'kind'; item: string; kind: Kind }
  | { type: 'field'; item: string; field: CorrectableField; value: string | null }
  | { type: 'status'; item: string; status: Status | null }
  | { type: 'split'; items: readonly string[]; from: readonly string[] }
  | { type: 'move'; items: readonly string[]; from: readonly string[]; to: string }
  | { type: 'merge'; a: string; b: string }
  | { type: 'hide'; item: string; hidden: boolean }
  | { type: 'note'; item: string; text: string }
  | { type: 'rescue'; item: string }
  | {
      type: 'entry';
      kind: Kind | null;
      at: number;
      company: string | null;
      role: string | null;
      text: string;
      /** What else is told of it; left out when nothing is. */
      fields?: EntryFields;
      /** The program that handed it in; left out when the person added it. */
      via?: string;
    };

export interface Correction {
  id: string;
  /** Position in the order in which the person made them; a later one wins over an earlier one. */
  seq: number;
  /** Epoch ms. */
  madeAt: number;
  /** Left out where it was not noted. */
  hand?: Hand;
  body: CorrectionBody;
}

/** The items (mail ids, entry ids) a correction speaks of; an entry speaks of itself. */
export function itemsOf(correction: Correction): readonly string[] {
  const { body } = correction;
  switch (body.type) {
    case 'split':
      return [...body.items, ...body.from];
    case 'move':
      return [...body.items, ...body.from, body.to];
    case 'merge':
      return [body.a, body.b];
    case 'entry':
      return [correction.id];
    default:
      return [body.item];
  }
}
