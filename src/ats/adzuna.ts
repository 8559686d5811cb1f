// Adzuna: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['adzuna'];

const adzuna: Ats = {
  id: 'adzuna',
  name: 'Adzuna',
  type: 'board',
  brands,
  senders: [
    { domain: 'adzuna.com' },
    { domain: 'adzuna.co.uk' },
    { domain: 'adzuna.de' },
    { domain: 'adzuna.at' },
    { domain: 'adzuna.fr' },
    { domain: 'adzuna.nl' },
    { domain: 'adzuna.it' },
    { domain: 'adzuna.es' },
    { domain: 'adzuna.pl' },
    { domain: 'adzuna.be' },
    { domain: 'adzuna.ch' },
  ],
  wordings: usualWordings('board', 'en', 'de', 'fr', 'nl'),
  postingLabels: ['adzuna'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?adzuna\.(?:com|co\.uk|[a-z]{2})\/(?:jobs\/)?(?:details|land\/ad)\/(?<job>\d{6,14})(?:\/|$)/iu,
    ]),
};

export default adzuna;
