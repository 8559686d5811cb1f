// Net-Empregos: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['net-empregos', 'net empregos'];

const netEmpregos: Ats = {
  id: 'net-empregos',
  name: 'Net-Empregos',
  type: 'board',
  brands,
  senders: [{ domain: 'net-empregos.com' }],
  wordings: usualWordings('board', 'pt'),
  postingLabels: ['net-empregos'],
  postingUrl: (url) =>
    postingInUrl(url, [/^(?:www\.)?net-empregos\.com\/(?<job>\d{5,10})\/[^/]{3,200}(?:\/|$)/iu]),
};

export default netEmpregos;
