// Finds the posting that a mail links to: its URL and the ids that tie mails to it.
import type { Ats } from '../../contracts/ats.ts';
import type { MailFields } from '../../domain/decision.ts';
import { foldText } from '../../domain/fold-text.ts';
import { untrackedUrl } from '../../domain/untracked-url.ts';
import { spanElsewhere } from './candidate.ts';
import { knownPostings } from './known-postings.ts';

const POSTING_PATH =
  /\/(?:jobs?|careers?|positions?|postings?|openings?|vacanc(?:y|ies)|requisitions?|stellen(?:angebote?)?|vacatures?|offres?|emplois?|empleos?|vagas?|annunci)\/(?:[\w%-]{1,60}\/){0,3}[\w%-]*\d{3,}/iu;
const NOT_POSTING =
  /unsubscribe|settings|preferences|login|signin|sign-in|search|alerts?|privacy|withdraw|status|survey/iu;

const FORM = /\/(?:login|signin|apply|application|activate|resume)\/?$/iu;

/** Postings by id, as the vendors recognise them. */
function postingsById(urls: readonly URL[], vendors: readonly Ats[]): Map<string, URL> {
  const found = new Map<string, URL>();
  for (const url of urls) {
    for (const { vendor, posting } of knownPostings(url, vendors)) {
      const id = `${vendor.id}:${posting.company ?? ''}:${posting.jobId}`;
      if (!found.has(id)) found.set(id, url);
    }
  }
  return found;
}

/** A mail that links to several postings of one vendor advertises them: none of them is the one it is about. */
function isOnePosting(ids: readonly string[]): boolean {
  const vendors = ids.map((id) => id.slice(0, id.indexOf(':')));
  return new Set(vendors).size === vendors.length;
}

/** "jobs.norvane.example/bremen/7f3a91c2": a host of its own for jobs, and a path that ends in an id. */
const JOB_HOST = /^(?:jobs?|careers?|karriere|jobs-[\w-]{1,30}|empleo|carrieres?|vagas)\./iu;
const ID_PATH = /\/(?=[^/]{0,80}\d)[\w-]{6,80}$/u;

/** The title as the last part of an address spells it: "/learning-designer". */
function isTitled(url: URL, role: string | null): boolean {
  const slug = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]+/gu, '-');
  const wanted = slug(role ?? '');
  return wanted.includes('-') && slug(url.pathname).endsWith(`-${wanted}`);
}

function unknownPosting(urls: readonly URL[], role: string | null): URL | null {
  const postings = urls.filter(
    (url) =>
      (POSTING_PATH.test(url.pathname) ||
        (JOB_HOST.test(url.hostname) && ID_PATH.test(url.pathname)) ||
        isTitled(url, role)) &&
      !NOT_POSTING.test(url.pathname),
  );
  const distinct = new Set(postings.map((url) => url.hostname + url.pathname));
  return distinct.size === 1 ? (postings[0] ?? null) : null;
}

/** Posting URL and scoped ids (`<ats>:<company slug or ''>:<job id>`) from a mail's unwrapped links; `role` is its title. */
export function readPostings(
  urls: readonly URL[],
  vendors: readonly Ats[],
  role: string | null,
): Pick<MailFields, 'postingUrl' | 'postingIds'> {
  const known = postingsById(urls, vendors);
  const ids = [...known.keys()];
  const certain = ids.length > 0 && isOnePosting(ids);
  const url = certain ? known.get(ids[0] ?? '') : ids.length > 0 ? null : unknownPosting(urls, role);
  if (url === null || url === undefined) return { postingUrl: null, postingIds: [] };
  // A form to fill in or a gate before it is no posting, though it tells which one it belongs to.
  if (FORM.test(url.pathname)) return { postingUrl: null, postingIds: ids };
  const value = untrackedUrl(url);
  return {
    postingUrl: { value, confidence: certain ? 0.9 : 0.5, span: spanElsewhere('link', url.href) },
    postingIds: ids,
  };
}
