// Tells of an address which posting it leads to: the vendor's own name of it, else host and path.
import type { Ats, PostingRef } from '../contracts/ats.ts';
import type { PostingPlace } from '../domain/posting.ts';
import { untrackedUrl } from '../domain/untracked-url.ts';
import { unwrapUrl } from '../domain/unwrap-url.ts';

/** A posting with the vendor that knows it; null of a page of nobody known. */
export interface LocatedPosting extends PostingPlace {
  known: { vendor: Ats; ref: PostingRef } | null;
}

/** A page of nobody known. */
const WEB = 'web';

function knownAt(url: URL, vendors: readonly Ats[]): LocatedPosting['known'] {
  const found = vendors.flatMap((vendor) => {
    const ref = vendor.postingUrl?.(url) ?? null;
    return ref === null ? [] : [{ vendor, ref }];
  });
  // Who knows the employer too tells two of them apart that number their postings alike.
  return found.find(({ ref }) => ref.company !== null) ?? found[0] ?? null;
}

/**
 * The same for every address of a posting, wrapped by a tracker or not, as the ids by which correlation ties mails together: vendor,
 * employer's slug (empty where the address does not tell it), the vendor's id of the job. Null where it is no address of the web.
 */
export function locatePosting(link: string, vendors: readonly Ats[]): LocatedPosting | null {
  const parsed = URL.parse(unwrapUrl(link));
  if (parsed === null || !/^https?:$/u.test(parsed.protocol)) return null;
  parsed.username = '';
  parsed.password = '';
  const url = untrackedUrl(parsed);
  const known = knownAt(parsed, vendors);
  if (known !== null) {
    const { vendor, ref } = known;
    return { atsType: vendor.id, companySlug: ref.company ?? '', atsJobId: ref.jobId, url, known };
  }
  const plain = new URL(url);
  return {
    atsType: WEB,
    companySlug: plain.host.replace(/^www\./u, ''),
    atsJobId: plain.pathname.replace(/(?<=.)\/$/u, '') + plain.search + plain.hash,
    url,
    known,
  };
}
