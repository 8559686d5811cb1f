// A group of items while grouping goes on, with what its members say together.
import { SURE_LINK, type Item } from '../../domain/application.ts';
import { canonicalCompany } from '../../domain/company-name.ts';
import { isEnd, statusOfKind } from '../../domain/kind.ts';

/** Why an item stands in its group. Stage 0 is the person's word, 6 the item that opened the group. */
export interface Link {
  stage: number;
  reason: string;
  confidence: number;
}

export interface Member {
  item: Item;
  link: Link;
  /** The same mail re-encoded by another route; counted, not shown. */
  twin: boolean;
}

export interface Group {
  members: Member[];
  /** The correction that opened it, when the person did. */
  seat: string | null;
  threads: Set<string>;
  postingIds: Set<string>;
  reqIds: Set<string>;
  /** All company names that members give, by canonical key. */
  companies: Map<string, string>;
  domains: Set<string>;
  roles: Set<string>;
  lastAt: number | null;
  /** Time of the end that stands, if one does. */
  endedAt: number | null;
  ended: boolean;
}

/** A group with no members yet. */
export function emptyGroup(seat: string | null): Group {
  return {
    members: [],
    seat,
    threads: new Set(),
    postingIds: new Set(),
    reqIds: new Set(),
    companies: new Map(),
    domains: new Set(),
    roles: new Set(),
    lastAt: null,
    endedAt: null,
    ended: false,
  };
}

const REOPENING = new Set(['assessment', 'interview', 'offer']);

/** Ends and reopens by the rules of the status: what is doubtful ends nothing, a cancelled interview reopens nothing. */
function followStatus(group: Group, item: Item, link: Link): void {
  const doubtful = item.decision.review || link.confidence < SURE_LINK;
  const status = doubtful ? null : statusOfKind(item.decision.kind);
  if (status === null) return;
  if (isEnd(status)) {
    group.ended = true;
    group.endedAt = item.at;
  } else if (REOPENING.has(status) && !item.interview?.cancelled) {
    group.ended = false;
  }
}

/** Adds an item and lets the group learn from it, unless it is a guess. Items must come in canonical order. */
export function addMember(group: Group, item: Item, link: Link, twin = false): void {
  group.members.push({ item, link, twin });
  if (link.confidence >= SURE_LINK) learn(group, item);
  if (item.at !== null && (group.lastAt === null || item.at > group.lastAt)) group.lastAt = item.at;
  if (!twin) followStatus(group, item, link);
}

function learn(group: Group, item: Item): void {
  for (const thread of item.threads) group.threads.add(thread);
  for (const id of item.postingIds) group.postingIds.add(id);
  if (item.reqId) group.reqIds.add(item.reqId.toLowerCase());
  const company = item.company === null ? '' : canonicalCompany(item.company);
  if (company) group.companies.set(company, item.company as string);
  if (item.fromDomain) group.domains.add(item.fromDomain);
  if (item.role) group.roles.add(item.role);
}
