// How well an item fits a group: the five stages of correlation, strongest first, and what forbids a match.
import type { Item } from '../../domain/application.ts';
import { canonicalCompany, isCutShort, sameCompany } from '../../domain/company-name.ts';
import { holdsTitle, roleSimilarity } from '../../domain/role-title.ts';
import { possibleServiceRoles, serviceRoles } from '../../domain/service-roles.ts';
import { SURE_COMPANY, SURE_ROLE, type Group, type Link } from './group.ts';

/** Below this two titles are two roles. */
const SAME_ROLE = 0.75;
const DIFFERENT_ROLE = 0.4;
const EXACT = 0.999;
const DAY = 86_400_000;
/** A confirmation later than this after the last sign of life is another try at the same role. */
const NEW_TRY = 90 * DAY;
/** After an end and this long a silence, whatever comes is a new episode. */
const NEW_EPISODE = 180 * DAY;
/** Confirmations of one application by board and by employer arrive around the end of a quick rejection too. */
const SAME_HOURS = DAY / 2;

const NEARLY = 0.9;
/** That a recruiter proposes a job says nothing of an application for it, unless mails say that they are of one conversation. */
const PROPOSAL = 'recruiter_outreach';

const shares = <T>(values: readonly T[], set: ReadonlySet<T>) => values.some((value) => set.has(value));

/** How alike the item's title and the group's are, or null when either is unknown. */
function bestRole(role: string | null, roles: ReadonlySet<string>): number | null {
  if (!role || roles.size === 0) return null;
  return Math.max(...[...roles].map((other) => roleSimilarity(other, role)));
}

/** A title that item or group holds for possible, and the other for certain. */
function mayBeRole(item: Item, group: Group): boolean {
  const doubted = item.roleConfidence < SURE_ROLE.guessed ? item.perhaps.role.map(({ value }) => value) : [];
  const isOne = (role: string, roles: ReadonlySet<string>) => (bestRole(role, roles) ?? 0) >= EXACT;
  return (
    doubted.some((role) => isOne(role, group.roles)) ||
    (item.role !== null && isOne(item.role, group.maybeRoles))
  );
}

/** Whether the item's title, or one that it may be, is among the group's, if with more or less said. */
export function speaksOfRole(item: Item, group: Group): boolean {
  return item.role !== null && (holdsRole(item, group) || mayBeRole(item, group));
}

/** One title is the other with more said, such as a team or a level of pay. */
function holdsRole(item: Item, group: Group): boolean {
  return [...group.roles].some((role) => holdsTitle(role, item.role ?? ''));
}

/** `near`: one name is the other cut short, or both write from one domain that is no service's. */
type Kinship = 'same' | 'near' | 'other' | 'unknown';

const fromSameDomain = ({ fromDomain }: Item, { domains }: Group): boolean =>
  fromDomain !== null && domains.has(fromDomain);

function kinshipByName(company: string, { companies }: Group): 'same' | 'near' | null {
  const names = [...companies.values()];
  if (companies.has(canonicalCompany(company)) || names.some((name) => sameCompany(name, company)))
    return 'same';
  // Near to one of them is not enough: "Orbit" would bring "Orbit Foods" and "Orbit Health" together.
  return names.every((name) => isCutShort(name, company)) ? 'near' : null;
}

function kinshipOf(item: Item, group: Group, services: ReadonlySet<string>): Kinship {
  const company = item.company === null ? '' : canonicalCompany(item.company);
  const sameDomain = fromSameDomain(item, group) && !services.has(item.fromDomain as string);
  if (!company || group.companies.size === 0) return sameDomain ? 'same' : 'unknown';
  const kinship = kinshipByName(item.company as string, group);
  if (kinship !== null) return kinship;
  if (sameDomain) return 'near';
  return group.namesSurely && item.companyConfidence >= SURE_COMPANY ? 'other' : 'unknown';
}

function otherRequisition(item: Item, group: Group): boolean {
  return item.reqId !== null && group.reqIds.size > 0 && !group.reqIds.has(item.reqId.toLowerCase());
}

/** True when the item opens a new episode rather than going on with this group. */
function isNewEpisode(item: Item, group: Group): boolean {
  if (item.at === null || group.lastAt === null) return false;
  const confirms = item.decision.kind === 'application_received';
  if (group.ended) {
    if (confirms) return item.at - (group.endedAt ?? group.lastAt) > SAME_HOURS;
    return item.at - group.lastAt > NEW_EPISODE;
  }
  return confirms && item.at - group.lastAt > NEW_TRY;
}

function byRole(role: number | null): Link | null {
  if (role !== null && role >= EXACT) {
    return { stage: 3, reason: 'same company and role', confidence: 0.95 };
  }
  if (role !== null && role >= SAME_ROLE) {
    return { stage: 4, reason: 'similar role at the company', confidence: 0.55 + 0.35 * role };
  }
  return null;
}

const MAYBE_ROLE: Link = { stage: 4, reason: 'may be of the same role at the company', confidence: 0.8 };

const isOtherRole = ({ roleConfidence }: Item, role: number | null): boolean =>
  role !== null && role < DIFFERENT_ROLE && roleConfidence >= SURE_ROLE.toClash;

/**
 * The strongest stage by which the item belongs to the group, or null. Stage 5 ("only open application at the
 * company") is not decided here, since it depends on all groups.
 * @param services domains that tell no employer
 */
export function matchGroup(item: Item, group: Group, services: ReadonlySet<string>): Link | null {
  if (isNewEpisode(item, group) || otherRequisition(item, group)) return null;
  const role = bestRole(item.role, group.roles);
  const company = kinshipOf(item, group, services);
  if (shares(item.postingIds, group.postingIds)) {
    return { stage: 2, reason: 'same posting', confidence: 0.98 };
  }
  if (company !== 'other' && !isOtherRole(item, role) && shares(item.threads, group.threads)) {
    return { stage: 1, reason: 'same conversation', confidence: 0.97 };
  }
  if (item.decision.kind === PROPOSAL) return null;
  return matchAtCompany(item, group, role, company);
}

/** A name cut short is weaker evidence than the name. */
function nearly(link: Link | null): Link | null {
  return link && { ...link, stage: Math.max(link.stage, 4), confidence: link.confidence * NEARLY };
}

function matchAtCompany(item: Item, group: Group, role: number | null, company: Kinship): Link | null {
  if (company === 'other' || company === 'unknown') return null;
  const link = matchRole(item, group, role);
  return company === 'near' ? nearly(link) : link;
}

function matchRole(item: Item, group: Group, role: number | null): Link | null {
  if (item.reqId !== null && group.reqIds.has(item.reqId.toLowerCase())) {
    return { stage: 2, reason: `same requisition id ${item.reqId}`, confidence: 0.97 };
  }
  return byRole(role) ?? (mayBeRole(item, group) ? MAYBE_ROLE : null);
}

/** Mail of one service about one title, of which one names no employer. */
function isOfOneService(item: Item, group: Group): boolean {
  if (fromSameDomain(item, group))
    return (bestRole(item.role, group.roles) ?? 0) >= EXACT || mayBeRole(item, group);
  if (item.decision.kind === 'application_received') return false;
  const isSure = item.roleConfidence >= SURE_ROLE.toTell;
  return (
    (isSure && shares(serviceRoles(item), group.maybeServiceRoles)) ||
    shares(possibleServiceRoles(item), group.serviceRoles)
  );
}

const tellsRole = ({ role, roleConfidence }: Item, { roles }: Group): boolean =>
  role !== null && roleConfidence >= SURE_ROLE.toTell && roles.size > 0;

/**
 * How the item and the group stand to each other where nothing tells their roles apart: at one company, at companies
 * whose names may mean one, or with one service and the same title. Null when something speaks against it.
 */
export function mayBeSame(
  item: Item,
  group: Group,
  services: ReadonlySet<string>,
): 'same' | 'near' | 'service' | null {
  if (isNewEpisode(item, group) || otherRequisition(item, group)) return null;
  if (item.decision.kind === PROPOSAL) return null;
  const company = kinshipOf(item, group, services);
  if (company === 'unknown') return isOfOneService(item, group) ? 'service' : null;
  return company === 'other' || (tellsRole(item, group) && !holdsRole(item, group)) ? null : company;
}
