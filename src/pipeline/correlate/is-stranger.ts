// Tells whether nothing ties the sender of a mail to the application that the mail speaks of.
import type { Item } from '../../domain/application.ts';
import { domainFit } from '../../domain/domain-fit.ts';
import type { Group } from './group.ts';

/** From here on a domain is the employer's own; domains that imitate one reach a third. */
const FITS = 0.4;
/** So plain a mail is believed whoever carries it: tracking systems and agencies that nobody has described write too. */
const PLAIN = 0.95;
/** Tests are mostly held by others. */
const BY_OTHERS = 'assessment';

/** "&" is spelt out in domains. */
const SPELLINGS = ['&', ' and ', ' und ', ' et ', ' en ', ' y ', ' e '];

const spellingsOf = (name: string): string[] =>
  name.includes('&') ? SPELLINGS.map((and) => name.replace('&', and)) : [name];

/** True where the sender's domain is like one of the names. */
function isOwnDomain(labels: readonly string[], names: Iterable<string>): boolean {
  const spelt = [...names].flatMap(spellingsOf);
  return labels.some((label) => spelt.some((name) => domainFit(label, name) >= FITS));
}

/**
 * True for a mail whose sender's domain has neither written in this application before nor bears the employer's name, when
 * the mail is not in answer to the person and is not beyond doubt what it seems to be. Such is a forgery, or mail about something else
 * that makes use of the names. Mail of known services and of private addresses tells nothing of this kind.
 * @param ownThreads conversations that the person writes in
 */
export function isStranger(
  { by, decision, fromDomain, fromLabels, threads }: Item,
  group: Group,
  ownThreads: ReadonlySet<string>,
): boolean {
  if (by !== 'machine' || fromDomain === null || fromLabels.length === 0 || group.companies.size === 0)
    return false;
  if (decision.confidence >= PLAIN || decision.kind === BY_OTHERS) return false;
  if (group.domains.has(fromDomain) || threads.some((thread) => ownThreads.has(thread))) return false;
  return !isOwnDomain(fromLabels, group.companies.values());
}
