// Reads the labels of a host that can tell an employer: its registrable one first, then those before it.
import { parse } from 'tldts';
import { foldText } from './fold-text.ts';
import { isFreemail } from './is-freemail.ts';
import { LIKE_SUFFIX } from './like-suffix.data.ts';

/** Labels of machines and departments, which tell no employer. */
const MACHINERY =
  /^(?:www?\d?|m|mail\w{0,8}|e?mails?|mx\d?|smtp|in|out|inbound|bounces?|send|news|newsletter|info|notif\w*|no-?reply|reply|messages?|jobs?|careers?|karriere|career|bewerb\w*|recruit\w*|recrut\w*|hire|hiring|talent|apply|portal|my|app|apps|static|links?|click|go|hr|rh|team|us|eu|uk|de|fr|nl|it|es|pt|na\d?|example)$/u;
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
