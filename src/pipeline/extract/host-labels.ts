// Reads the labels of a host that can tell an employer: its registrable one first, then those before it.
import { parse } from 'tldts';
import { foldText } from '../../domain/fold-text.ts';
import { isFreemail } from '../../domain/is-freemail.ts';

/** Labels of machines and departments, which tell no employer. */
const MACHINERY =
  /^(?:www?\d?|m|mail\w{0,8}|e?mails?|mx\d?|smtp|in|out|inbound|bounces?|send|news|newsletter|info|notif\w*|no-?reply|reply|messages?|jobs?|careers?|karriere|career|bewerb\w*|recruit\w*|recrut\w*|hire|hiring|talent|apply|portal|my|app|apps|static|links?|click|go|hr|rh|team|us|eu|uk|de|fr|nl|it|es|pt|na\d?|example)$/u;
/** Public suffixes of some names only, and names kept for examples (RFC 2606), which stand like suffixes. */
const LIKE_SUFFIX: ReadonlySet<string> = new Set(['example', 'nhs', 'gov', 'edu', 'ac', 'sch']);

/**
 * Labels by which an employer may be known, folded: "norvane" of "jobs.norvane.co.uk", "hallburg" and "museum" of
 * "museum.hallburg.de". Empty for mail providers, addresses of machines and rubbish.
 */
export function hostLabels(host: string): string[] {
  const { domainWithoutSuffix, subdomain } = parse(host);
  const main = domainWithoutSuffix ?? '';
  if (isFreemail(host)) return [];
  const before = (subdomain ?? '').split('.').toReversed().slice(0, 3);
  return [main, ...before]
    .map(foldText)
    .filter((label) => label.length > 1 && !LIKE_SUFFIX.has(label) && !MACHINERY.test(label));
}
