// JobTeaser: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['jobteaser'];

const jobteaser: Ats = {
  id: 'jobteaser',
  name: 'JobTeaser',
  type: 'board',
  brands,
  senders: [{ domain: 'jobteaser.com' }],
  wordings: usualWordings('board', 'fr', 'en', 'de'),
  postingLabels: ['jobteaser'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:[a-z0-9-]{1,60}\.)?jobteaser\.com\/[a-z]{2}\/job-offers\/(?<job>[0-9a-f]{8}-[0-9a-f-]{27}|\d{5,9})(?:-|\/|$)/iu,
    ]),
};

export default jobteaser;
