// Pracuj.pl: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['pracuj.pl', 'pracuj'];

const pracuj: Ats = {
  id: 'pracuj',
  name: 'Pracuj.pl',
  type: 'board',
  brands,
  senders: [
    { domain: 'pracuj.pl', local: /^alert/iu, kind: 'job_alert', weight: 4 },
    { domain: 'pracuj.pl' },
  ],
  wordings: usualWordings('board', 'pl'),
  postingLabels: ['pracuj'],
  postingUrl: (url) =>
    postingInUrl(url, [/^(?:www\.)?pracuj\.pl\/praca\/[^/]{1,250},oferta,(?<job>\d{6,13})$/iu]),
};

export default pracuj;
