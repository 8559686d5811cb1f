// A group of items while grouping goes on, with what its members say together.
import { SURE_LINK, type Item } from '../../domain/application.ts';
import { canonicalCompany } from '../../domain/company-name.ts';
import { possibleServiceRoles, serviceRoles } from '../../domain/service-roles.ts';
import { isEnd, statusOfKind } from '../../domain/kind.ts';

/** Why an item stands in its group. Stage 0 is the person's word, 6 the item that opened the group. */
export interface Link {
  stage: number;
  reason: string;
  confidence: number;
  /** The application makes the kind of a doubtful item likely enough. */
  vouched?: true;
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
  /** Whether any of them is read surely enough to speak against another. */
  namesSurely: boolean;
  domains: Set<string>;
  /** Titles that members surely tell, and those that they hold for possible. */
  roles: Set<string>;
  maybeRoles: Set<string>;
  /** Vendors with the titles that their mails tell, surely and perhaps. */
  serviceRoles: Set<string>;
  maybeServiceRoles: Set<string>;
  lastAt: number | null;
  /** Time of the first confirmation that is not in doubt. */
  confirmedAt: number | null;
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
    namesSurely: false,
    domains: new Set(),
    roles: new Set(),
    maybeRoles: new Set(),
    serviceRoles: new Set(),
    maybeServiceRoles: new Set(),
    lastAt: null,
    confirmedAt: null,
    endedAt: null,
    ended: false,
  };
}

const REOPENING = new Set(['assessment', 'interview', 'offer']);

const isDoubtful = ({ decision }: Item, { vouched, confidence }: Link): boolean =>
  (decision.review && !vouched) || confidence < SURE_LINK;

/** Ends and reopens by the rules of the status: what is doubtful ends nothing, a cancelled interview reopens nothing. */
function followStatus(group: Group, item: Item, link: Link): void {
  const status = isDoubtful(item, link) ? null : statusOfKind(item.decision.kind);
  if (status === null) return;
  if (status === 'applied') group.confirmedAt ??= item.at;
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

/** A company read less surely does not speak against a match. */
export const SURE_COMPANY = 0.5;

/** How sure a title must be to tell applications apart, to speak against a conversation, and not to be guessed at. */
export const SURE_ROLE = { toTell: 0.6, toClash: 0.8, guessed: 0.9 } as const;

function learnRoles(group: Group, item: Item): void {
  const { role, roleConfidence, perhaps } = item;
  if (role !== null && roleConfidence >= SURE_ROLE.toTell) {
    group.roles.add(role);
    for (const key of serviceRoles(item)) group.serviceRoles.add(key);
  }
  for (const key of possibleServiceRoles(item)) group.maybeServiceRoles.add(key);
  if (roleConfidence >= SURE_ROLE.guessed) return;
  if (role !== null) group.maybeRoles.add(role);
  for (const { value } of perhaps.role) group.maybeRoles.add(value);
}

function learnCompany(group: Group, { company, companyConfidence }: Item): void {
  const key = company === null ? '' : canonicalCompany(company);
  if (!key) return;
  group.companies.set(key, company as string);
  if (companyConfidence >= SURE_COMPANY) group.namesSurely = true;
}

function learn(group: Group, item: Item): void {
  for (const thread of item.threads) group.threads.add(thread);
  for (const id of item.postingIds) group.postingIds.add(id);
  if (item.reqId) group.reqIds.add(item.reqId.toLowerCase());
  learnCompany(group, item);
  if (item.fromDomain) group.domains.add(item.fromDomain);
  learnRoles(group, item);
}
