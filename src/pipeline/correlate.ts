// Groups the items of one block into applications; the same items and corrections give the same groups in any order.
import { SURE_LINK, type Item } from '../domain/application.ts';
import { itemsOf, type Correction } from '../domain/correction.ts';
import { isFounding } from '../domain/kind.ts';
import { forbidsUnion, mustStayOut, readConstraints, type Constraints } from './correlate/constraints.ts';
import { addMember, emptyGroup, type Group, type Link, type Member } from './correlate/group.ts';
import { isStranger } from './correlate/is-stranger.ts';
import { isVouched } from './correlate/is-vouched.ts';
import { KinFinder } from './correlate/kin-finder.ts';
import { layOver } from './correlate/lay-over.ts';
import { matchGroup, mayBeSame, speaksOfRole } from './correlate/match.ts';
import { retellConfirmation } from './correlate/retell-confirmation.ts';
import { setCarriersApart } from './correlate/set-carriers-apart.ts';
import { tellNames } from './correlate/tell-names.ts';

export interface Correlated {
  /** Groups in canonical order of their first members; members in canonical order. */
  groups: readonly (readonly Member[])[];
  /** Items that found no application and found none of their own. */
  loose: readonly Item[];
}

const FOUNDER: Link = { stage: 6, reason: 'opens the application', confidence: 1 };
const ONLY_ONE: Link = { stage: 5, reason: 'only open application at the company', confidence: 0.8 };
const ONE_SERVICE: Link = {
  stage: 5,
  reason: 'only application for this role by this service',
  confidence: 0.7,
};
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

interface Choice {
  group: Group;
  link: Link;
  /** All groups that it might be as well. */
  rivals?: readonly Group[];
}

/** Groups while items are placed, and which mails are linked to one of several by a guess. */
interface Board {
  groups: Group[];
  finder: KinFinder;
  constraints: Constraints;
  /** Sender domains that tell no employer. */
  services: ReadonlySet<string>;
  /** Conversations that the person writes in. */
  ownThreads: ReadonlySet<string>;
  guesses: { item: string; rivals: readonly Group[] }[];
}

/** Up to here a match needs no guessing. */
const SURE_STAGE = 3;

/** An answer in the conversation of an application that is over is of the one that was opened since, if all else fits. */
function isNextEpisode(open: Group, over: Group): boolean {
  const openedAt = open.members[0]?.item.at ?? null;
  if (open.ended || !over.ended || openedAt === null) return false;
  return over.endedAt !== null && openedAt > over.endedAt;
}

function isBetter(link: Link, group: Group, best: Choice | null): boolean {
  if (best === null) return true;
  if (Math.max(link.stage, best.link.stage) <= SURE_STAGE) {
    if (isNextEpisode(group, best.group)) return true;
    if (isNextEpisode(best.group, group)) return false;
  }
  if (link.stage !== best.link.stage) return link.stage < best.link.stage;
  if (link.confidence !== best.link.confidence) return link.confidence > best.link.confidence;
  if (group.ended !== best.group.ended) return !group.ended;
  return (group.lastAt ?? -Infinity) > (best.group.lastAt ?? -Infinity);
}

/** Stage 5: the only application at the company that is still open, or the only one there ever was. */
function onlyOneOpen(item: Item, groups: readonly Group[], services: ReadonlySet<string>): Choice | null {
  const kinships = groups.map((group) => mayBeSame(item, group, services));
  const nearest = (['same', 'near', 'service'] as const).find((kinship) => kinships.includes(kinship));
  if (nearest === undefined) return null;
  const near = groups.filter((_, at) => kinships[at] === nearest);
  const alike = near.filter((group) => speaksOfRole(item, group));
  const possible = alike.length > 0 ? alike : near;
  const open = possible.filter((group) => !group.ended);
  const candidates = open.length > 0 ? open : possible;
  const [only] = candidates;
  if (only === undefined) return null;
  if (candidates.length === 1) return { group: only, link: nearest === 'service' ? ONE_SERVICE : ONLY_ONE };
  if (item.decision.kind === 'application_received') return null;
  const latest = candidates.reduce((a, b) => ((b.lastAt ?? -Infinity) > (a.lastAt ?? -Infinity) ? b : a));
  return {
    group: latest,
    link: {
      stage: 5,
      reason: `one of ${candidates.length} open applications at the company`,
      confidence: 0.4,
    },
    rivals: candidates,
  };
}

function chooseGroup(item: Item, { finder, constraints, services }: Board): Choice | null {
  const allowed = finder.kinOf(item).filter(
    (group) =>
      !mustStayOut(
        constraints,
        item.id,
        group.members.map((member) => member.item.id),
      ),
  );
  let best: Choice | null = null;
  for (const group of allowed) {
    const link = matchGroup(item, group, services);
    if (link && isBetter(link, group, best)) best = { link, group };
  }
  return best ?? onlyOneOpen(item, allowed, services);
}

const UNSURE = 0.45;
const FIRM_LINK = 0.75;

/** The link with what the sender and the application say of it. */
function weighLink(item: Item, { group, link }: Choice, ownThreads: ReadonlySet<string>): Link {
  if (link.confidence >= SURE_LINK && isStranger(item, group, ownThreads)) {
    return { ...link, confidence: UNSURE, reason: `${link.reason}, from a sender that nothing ties to it` };
  }
  return isVouched(item, link) ? { ...link, vouched: true } : link;
}

function join(group: Group, item: Item, link: Link, { finder }: Board): void {
  addMember(group, item, link);
  finder.note(group, item);
}

function joinChosen(item: Item, choice: Choice, board: Board): void {
  const { group, link } = choice;
  const told = link.confidence >= FIRM_LINK ? retellConfirmation(item, group) : item;
  join(group, told, weighLink(told, choice, board.ownThreads), board);
}

function place(item: Item, board: Board): boolean {
  const { groups, constraints } = board;
  const seat = constraints.seats.get(item.id);
  if (seat !== undefined) {
    const known = groups.find((group) => group.seat === seat);
    const group = known ?? emptyGroup(seat);
    if (!known) groups.push(group);
    join(group, item, BY_PERSON, board);
    return true;
  }
  const chosen = chooseGroup(item, board);
  if (chosen) {
    joinChosen(item, chosen, board);
    if (chosen.rivals) board.guesses.push({ item: item.id, rivals: chosen.rivals });
    return true;
  }
  if (!item.entry && !isFounding(item.decision.kind)) return false;
  const group = emptyGroup(null);
  join(group, item, FOUNDER, board);
  groups.push(group);
  return true;
}

function unite({ groups, constraints, finder }: Board): void {
  const idsOf = (group: Group) => group.members.map((member) => member.item.id);
  for (const union of constraints.unions) {
    const a = finder.homeOf(union.a);
    const b = finder.homeOf(union.b);
    if (!a || !b || a === b || forbidsUnion(constraints, union.seq, idsOf(a), idsOf(b))) continue;
    const opener = a.members[0];
    if (opener && opener.link.stage === FOUNDER.stage) opener.link = { ...BY_PERSON, reason: union.reason };
    finder.move(a, b);
    b.members.push(...a.members);
    groups.splice(groups.indexOf(a), 1);
  }
}

/** Unites what the person united; between applications that became one there is nothing to guess any more. */
function settle(board: Board): void {
  const guesses = board.guesses.map(({ item, rivals }) => ({
    item,
    openers: rivals.map(({ members }) => (members[0] as Member).item.id),
  }));
  unite(board);
  const { finder } = board;
  for (const { item, openers } of guesses) {
    const member = finder.homeOf(item)?.members.find((other) => other.item.id === item);
    if (member && new Set(openers.map((id) => finder.homeOf(id))).size === 1) member.link = ONLY_ONE;
  }
}

const threadsOfPerson = (items: readonly Item[]): ReadonlySet<string> =>
  new Set(items.filter(({ decision }) => decision.direction === 'sent').flatMap(({ threads }) => threads));

function addTwin(group: Group, item: Item, { finder }: Board): void {
  addMember(group, item, { stage: 1, reason: 'the same mail by another route', confidence: 1 }, true);
  finder.note(group, item);
}

/** The groups of the items as they are, before anything is put in order. */
function groupAll(
  asRead: readonly Item[],
  corrections: readonly Correction[],
  constraints: Constraints,
): { groups: Group[]; loose: Item[] } {
  const { items, services } = setCarriersApart(tellNames(asRead));
  const twins = findTwins(items, corrections);
  const groups: Group[] = [];
  const finder = new KinFinder();
  const ownThreads = threadsOfPerson(items);
  const board: Board = { groups, finder, constraints, services, ownThreads, guesses: [] };
  const loose: Item[] = [];
  const originals = items.filter((item) => !twins.has(item.id));
  const founds = (item: Item) => item.entry || isFounding(item.decision.kind);
  for (const item of originals.filter(founds)) place(item, board);
  for (const item of originals.filter((other) => !founds(other))) {
    if (!place(item, board)) loose.push(item);
  }
  for (const item of items.filter((other) => twins.has(other.id))) {
    const group = finder.homeOf(twins.get(item.id) ?? '');
    if (group) addTwin(group, item, board);
    else loose.push(item);
  }
  settle(board);
  return { groups, loose };
}

/**
 * Groups items into applications by the five stages of `docs/facts.md`.
 * @param items one or more whole blocks
 * @param corrections those in force that name any of the items, in the order in which they were made
 */
export function correlate(items: readonly Item[], corrections: readonly Correction[]): Correlated {
  const constraints = readConstraints(corrections);
  const sorted = [...items].sort(inOrder);
  const asRead = groupAll(sorted, corrections, constraints);
  const told = sorted.some(({ said }) => Object.keys(said).length > 0)
    ? layOver(sorted, asRead.groups, corrections)
    : null;
  const { groups, loose } = told
    ? groupAll(told.items, corrections, {
        ...constraints,
        unions: [...told.bonds, ...constraints.unions],
      })
    : asRead;
  const ordered = groups.map((group) => group.members.sort((a, b) => inOrder(a.item, b.item)));
  ordered.sort((a, b) => inOrder((a[0] as Member).item, (b[0] as Member).item));
  return { groups: ordered, loose };
}
