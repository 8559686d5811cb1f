// Finds the groups that an item can have anything to do with, so that it is compared with these instead of with all.
import type { Item } from '../../domain/application.ts';
import { companyKeys } from '../../domain/company-name.ts';
import { possibleServiceRoles } from '../../domain/service-roles.ts';
import type { Group } from './group.ts';

/** Of two items that any stage of `match.ts` takes for one application, at least one key is common. */
function keysOf(item: Item): string[] {
  return [
    ...item.postingIds.map((id) => `posting:${id}`),
    ...item.threads.map((thread) => `thread:${thread}`),
    ...(item.fromDomain === null ? [] : [`domain:${item.fromDomain}`]),
    ...(item.company === null ? [] : companyKeys(item.company).map((key) => `company:${key}`)),
    ...possibleServiceRoles(item).map((key) => `role:${key}`),
  ];
}

/** Groups by what their members say. A mailbox of ten thousand applications may be one block. */
export class KinFinder {
  readonly #byKey = new Map<string, Set<Group>>();
  readonly #order = new Map<Group, number>();
  readonly #home = new Map<string, Group>();

  /** Notes that the group has this item now. */
  note(group: Group, item: Item): void {
    if (!this.#order.has(group)) this.#order.set(group, this.#order.size);
    this.#home.set(item.id, group);
    for (const key of keysOf(item)) {
      const known = this.#byKey.get(key);
      if (known) known.add(group);
      else this.#byKey.set(key, new Set([group]));
    }
  }

  /** Every group that the item may match, in the order in which they were opened; some of them it does not. */
  kinOf(item: Item): Group[] {
    const kin = new Set<Group>();
    for (const key of keysOf(item)) for (const group of this.#byKey.get(key) ?? []) kin.add(group);
    return [...kin].sort((a, b) => (this.#order.get(a) as number) - (this.#order.get(b) as number));
  }

  /** The group that has the item. */
  homeOf(id: string): Group | undefined {
    return this.#home.get(id);
  }

  /** Notes that all members of one group are the other's now. */
  move(from: Group, to: Group): void {
    for (const { item } of from.members) this.#home.set(item.id, to);
  }
}
