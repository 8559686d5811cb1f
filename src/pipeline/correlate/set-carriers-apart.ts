// Tells the domains that write for several employers (agencies, job boards, tracking systems that nobody has described) from an employer's own.
import type { Item } from '../../domain/application.ts';
import { isCutShort, sameCompany } from '../../domain/company-name.ts';
import { domainFit } from '../../domain/domain-fit.ts';

/** Names read less surely tell nothing of the domain that they came from. */
const TELLING = 0.6;
const OWN_NAME = 0.7;
/** An agency may be the employer, but not where its mails name another. */
const UNLIKELY = 0.4;

const isOneCompany = (a: string, b: string): boolean => sameCompany(a, b) || isCutShort(a, b);

function serviceDomains(items: readonly Item[]): ReadonlySet<string> {
  const names = new Map<string, string>();
  const services = new Set<string>();
  for (const { fromDomain, company, companyConfidence } of items) {
    if (fromDomain === null || company === null || companyConfidence < TELLING) continue;
    const known = names.get(fromDomain);
    if (known === undefined) names.set(fromDomain, company);
    else if (!isOneCompany(known, company)) services.add(fromDomain);
  }
  return services;
}

function isNamedAfterSender({ company, companyConfidence, fromLabels }: Item): boolean {
  if (company === null || companyConfidence <= UNLIKELY || companyConfidence >= 1) return false;
  return fromLabels.some((label) => domainFit(label, company) >= OWN_NAME);
}

export interface SetApart {
  /** Of mail from a service, the service's own name is hardly believed to be the employer's. */
  items: Item[];
  /** Sender domains that tell no employer. */
  services: ReadonlySet<string>;
}

/** @param items one or more whole blocks */
export function setCarriersApart(items: readonly Item[]): SetApart {
  const services = serviceDomains(items);
  const isService = ({ fromDomain }: Item) => fromDomain !== null && services.has(fromDomain);
  return {
    items: items.map((item) =>
      isService(item) && isNamedAfterSender(item) ? { ...item, companyConfidence: UNLIKELY } : item,
    ),
    services,
  };
}
