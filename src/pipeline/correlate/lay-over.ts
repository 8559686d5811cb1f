// Lays what the person said of an application over all items that stand in it, and binds these together.
import { SURE_LINK, type Item, type Said } from '../../domain/application.ts';
import type { Correction } from '../../domain/correction.ts';
import type { Union } from './constraints.ts';
import type { Group } from './group.ts';
import { saidBy } from '../../domain/said-by.ts';

const BY_PERSON = 1;
/** Older than every correction, so that any split or move goes before it. */
const BEFORE_ALL = -1;

function withSaid(item: Item, said: Said): Item {
  const told = { ...item, ...said };
  if (said.company !== undefined) {
    told.companyConfidence = said.company === null ? 0 : BY_PERSON;
    told.perhaps = { ...told.perhaps, company: [] };
  }
  if (said.role !== undefined) {
    told.roleConfidence = said.role === null ? 0 : BY_PERSON;
    told.perhaps = { ...told.perhaps, role: [] };
  }
  return told;
}

/** What a group was told: of each field the last word, also where it was said of different items. */
function saidOf(items: readonly Item[], corrections: readonly Correction[]): Said {
  const said: Said = Object.assign({}, ...items.map((item) => item.said));
  const own = new Set(items.map(({ id }) => id));
  for (const correction of corrections) {
    const { body } = correction;
    if (body.type === 'field' && own.has(body.item)) Object.assign(said, saidBy(correction));
  }
  return said;
}

export interface LaidOver {
  /** All items, in the order given. */
  items: Item[];
  /** Items that stood in one application stay in one, whatever they are called now. */
  bonds: Union[];
}

/**
 * A person who sets the company of an application means all of its mails, not only the one that bears the
 * correction; else setting it would tear the application apart.
 * @param items all items, as the mails tell them
 * @param groups the applications that these form
 * @param corrections in the order in which they were made
 */
export function layOver(
  items: readonly Item[],
  groups: readonly Group[],
  corrections: readonly Correction[],
): LaidOver {
  const told = new Map<string, Said>();
  const bonds: Union[] = [];
  for (const { members } of groups) {
    const own = members.map(({ item }) => item);
    const said = saidOf(own, corrections);
    if (Object.keys(said).length === 0) continue;
    const sure = members
      .filter(({ item, link }) => link.confidence >= SURE_LINK || Object.keys(item.said).length > 0)
      .map(({ item }) => item.id);
    for (const id of sure) told.set(id, said);
    const [first] = sure;
    for (const id of sure.slice(1)) {
      bonds.push({ seq: BEFORE_ALL, a: id, b: first as string, reason: 'in the application that you named' });
    }
  }
  return { items: items.map((item) => withSaid(item, told.get(item.id) ?? item.said)), bonds };
}
