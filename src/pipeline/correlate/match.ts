// How well an item fits a group: the five stages of correlation, strongest first, and what forbids a match.
import type { Item } from '../../domain/application.ts';
import { canonicalCompany, isCutShort, sameCompany } from '../../domain/company-name.ts';
import { roleSimilarity } from '../../domain/role-title.ts';
import type { Group, Link } from './group.ts';

/** Below this two titles are two roles. */
const SAME_ROLE = 0.75;
const DIFFERENT_ROLE = 0.4;
const DAY = 86_400_000;
/** A confirmation later than this after the last sign of life is another try at the same role. */
const NEW_TRY = 90 * DAY;
/** After an end and this long a silence, whatever comes is a new episode. */
const NEW_EPISODE = 180 * DAY;
/** Confirmations of one application by board and by employer arrive around the end of a quick rejection too. */
const SAME_HOURS = DAY / 2;

const NEARLY = 0.9;

const shares = <T>(values: readonly T[], set: ReadonlySet<T>) => values.some((value) => set.has(value));

function bestRole(item: Item, group: Group): number | null {
  if (!item.role || group.roles.size === 0) return null;
  return Math.max(...[...group.roles].map((role) => roleSimilarity(role, item.role as string)));
}

/** `near`: one name is the other cut short, or both write from one domain. */
type Kinship = 'same' | 'near' | 'other' | 'unknown';

function kinshipOf(item: Item, group: Group): Kinship {
  const company = item.company === null ? '' : canonicalCompany(item.company);
  const sameDomain = item.fromDomain !== null && group.domains.has(item.fromDomain);
  if (!company || group.companies.size === 0) return sameDomain ? 'same' : 'unknown';
  if (group.companies.has(company)) return 'same';
  const names = [...group.companies.values()];
  if (names.some((name) => sameCompany(name, item.company as string))) return 'same';
  return sameDomain || names.some((name) => isCutShort(name, item.company as string)) ? 'near' : 'other';
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
  if (role !== null && role >= 0.999) {
    return { stage: 3, reason: 'same company and role', confidence: 0.95 };
  }
  if (role !== null && role >= SAME_ROLE) {
    return { stage: 4, reason: 'similar role at the company', confidence: 0.55 + 0.35 * role };
  }
  return null;
}

/**
 * The strongest stage by which the item belongs to the group, or null. Stage 5 ("only open application at the
 * company") is not decided here, since it depends on all groups.
 */
export function matchGroup(item: Item, group: Group): Link | null {
  if (isNewEpisode(item, group) || otherRequisition(item, group)) return null;
  const role = bestRole(item, group);
  const company = kinshipOf(item, group);
  if (shares(item.postingIds, group.postingIds)) {
    return { stage: 2, reason: 'same posting', confidence: 0.98 };
  }
  const clashes = company === 'other' || (role !== null && role < DIFFERENT_ROLE);
  if (!clashes && shares(item.threads, group.threads)) {
    return { stage: 1, reason: 'same conversation', confidence: 0.97 };
  }
  if (company === 'near') return nearly(matchAtCompany(item, group, role));
  return company === 'same' ? matchAtCompany(item, group, role) : null;
}

/** A name cut short is weaker evidence than the name. */
function nearly(link: Link | null): Link | null {
  return link && { ...link, stage: Math.max(link.stage, 4), confidence: link.confidence * NEARLY };
}

function matchAtCompany(item: Item, group: Group, role: number | null): Link | null {
  if (item.reqId !== null && group.reqIds.has(item.reqId.toLowerCase())) {
    return { stage: 2, reason: `same requisition id ${item.reqId}`, confidence: 0.97 };
  }
  return byRole(role);
}

/**
 * How the item and the group stand to each other where nothing tells their roles apart: at one company, or at companies
 * whose names may mean one. Null when something speaks against it.
 */
export function mayBeSame(item: Item, group: Group): 'same' | 'near' | null {
  if (isNewEpisode(item, group) || otherRequisition(item, group)) return null;
  if (item.role !== null && group.roles.size > 0) return null;
  const company = kinshipOf(item, group);
  return company === 'same' || company === 'near' ? company : null;
}
