// Groups the items of one block into applications; the same items and corrections give the same groups in any order.
import type { Item } from '../domain/application.ts';
import { itemsOf, type Correction } from '../domain/correction.ts';
import { isFounding } from '../domain/kind.ts';
import { forbidsUnion, mustStayOut, readConstraints, type Constraints } from './correlate/constraints.ts';
import { addMember, emptyGroup, type Group, type Link, type Member } from './correlate/group.ts';
import { matchGroup, mayBeSame } from './correlate/match.ts';

export interface Correlated {
  /** Groups in canonical order of their first members; members in canonical order. */
  groups: readonly (readonly Member[])[];
  /** Items that found no application and found none of their own. */
  loose: readonly Item[];
}

const FOUNDER: Link = { stage: 6, reason: 'opens the application', confidence: 1 };
const BY_PERSON: Link = { stage: 0, reason: 'put here by you', confidence: 1 };

/** Canonical order: time, undated first; ties by id, never by arrival. */
function inOrder(a: Item, b: Item): number {
  if (a.at !== b.at) return (a.at ?? -Infinity) < (b.at ?? -Infinity) ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

/** Items by how lately a correction named them; within one correction the first named is the latest. */
function lastNamed(corrections: readonly Correction[]): Map<string, number> {
  const order = new Set<string>();
  for (const correction of corrections) {
    for (const item of itemsOf(correction).toReversed()) {
      order.delete(item);
      order.add(item);
    }
  }
  return new Map([...order].map((item, rank) => [item, rank]));
}

/**
 * Maps each re-encoded copy of a mail to the copy that stands for it: the one that the person last spoke of, so that a
 * copy found later does not push aside what they corrected; else the first.
 */
function findTwins(items: readonly Item[], corrections: readonly Correction[]): Map<string, string> {
  const copies = new Map<string, Item[]>();
  for (const item of items) {
    if (item.messageId === null || item.textHash === null) continue;
    const key = `${item.messageId}\n${item.textHash}`;
    copies.set(key, [...(copies.get(key) ?? []), item]);
  }
  const named = lastNamed(corrections);
  const rank = (item: Item) => named.get(item.id) ?? -1;
  const twins = new Map<string, string>();
  for (const same of copies.values()) {
    const chosen = same.reduce((a, b) => (rank(b) > rank(a) ? b : a));
    for (const item of same) if (item !== chosen) twins.set(item.id, chosen.id);
  }
  return twins;
}

function isBetter(link: Link, group: Group, best: { link: Link; group: Group } | null): boolean {
  if (best === null) return true;
  if (link.stage !== best.link.stage) return link.stage < best.link.stage;
  if (link.confidence !== best.link.confidence) return link.confidence > best.link.confidence;
  return (group.lastAt ?? -Infinity) > (best.group.lastAt ?? -Infinity);
}

/** Stage 5: the only application at the company that is still open, or the only one there ever was. */
function onlyOneOpen(item: Item, groups: readonly Group[]): { link: Link; group: Group } | null {
  const possible = groups.filter((group) => mayBeSame(item, group));
  const open = possible.filter((group) => !group.ended);
  const candidates = open.length > 0 ? open : possible;
  const [only] = candidates;
  if (only === undefined) return null;
  if (candidates.length === 1) {
    return {
      group: only,
      link: { stage: 5, reason: 'only open application at the company', confidence: 0.8 },
    };
  }
  if (item.decision.kind === 'application_received') return null;
  const latest = candidates.reduce((a, b) => ((b.lastAt ?? -Infinity) > (a.lastAt ?? -Infinity) ? b : a));
  return {
    group: latest,
    link: {
      stage: 5,
      reason: `one of ${candidates.length} open applications at the company`,
      confidence: 0.4,
    },
  };
}

function chooseGroup(
  item: Item,
  groups: readonly Group[],
  constraints: Constraints,
): { link: Link; group: Group } | null {
  const allowed = groups.filter(
    (group) =>
      !mustStayOut(
        constraints,
        item.id,
        group.members.map((member) => member.item.id),
      ),
  );
  let best: { link: Link; group: Group } | null = null;
  for (const group of allowed) {
    const link = matchGroup(item, group);
    if (link && isBetter(link, group, best)) best = { link, group };
  }
  return best ?? onlyOneOpen(item, allowed);
}

function place(item: Item, groups: Group[], constraints: Constraints): boolean {
  const seat = constraints.seats.get(item.id);
  if (seat !== undefined) {
    const known = groups.find((group) => group.seat === seat);
    const group = known ?? emptyGroup(seat);
    if (!known) groups.push(group);
    addMember(group, item, BY_PERSON);
    return true;
  }
  const chosen = chooseGroup(item, groups, constraints);
  if (chosen) {
    addMember(chosen.group, item, chosen.link);
    return true;
  }
  if (!item.entry && !isFounding(item.decision.kind)) return false;
  const group = emptyGroup(null);
  addMember(group, item, FOUNDER);
  groups.push(group);
  return true;
}

function unite(groups: Group[], constraints: Constraints): void {
  const holding = (item: string) =>
    groups.find((group) => group.members.some((member) => member.item.id === item));
  const idsOf = (group: Group) => group.members.map((member) => member.item.id);
  for (const union of constraints.unions) {
    const a = holding(union.a);
    const b = holding(union.b);
    if (!a || !b || a === b || forbidsUnion(constraints, union.seq, idsOf(a), idsOf(b))) continue;
    const opener = a.members[0];
    if (opener && opener.link.stage === FOUNDER.stage) opener.link = { ...BY_PERSON, reason: union.reason };
    b.members.push(...a.members);
    groups.splice(groups.indexOf(a), 1);
  }
}

/**
 * Groups items into applications by the five stages of `docs/facts.md`.
 * @param items one or more whole blocks
 * @param corrections those in force that name any of the items, in the order in which they were made
 */
export function correlate(items: readonly Item[], corrections: readonly Correction[]): Correlated {
  const constraints = readConstraints(corrections);
  const sorted = [...items].sort(inOrder);
  const twins = findTwins(sorted, corrections);
  const groups: Group[] = [];
  const loose: Item[] = [];
  const originals = sorted.filter((item) => !twins.has(item.id));
  const founds = (item: Item) => item.entry || isFounding(item.decision.kind);
  for (const item of originals.filter(founds)) place(item, groups, constraints);
  for (const item of originals.filter((other) => !founds(other))) {
    if (!place(item, groups, constraints)) loose.push(item);
  }
  for (const item of sorted.filter((other) => twins.has(other.id))) {
    const group = groups.find((other) => other.members.some(({ item: { id } }) => id === twins.get(item.id)));
    if (group)
      addMember(group, item, { stage: 1, reason: 'the same mail by another route', confidence: 1 }, true);
    else loose.push(item);
  }
  unite(groups, constraints);
  const ordered = groups.map((group) => group.members.sort((a, b) => inOrder(a.item, b.item)));
  ordered.sort((a, b) => inOrder((a[0] as Member).item, (b[0] as Member).item));
  return { groups: ordered, loose };
}
