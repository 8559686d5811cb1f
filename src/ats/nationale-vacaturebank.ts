// Nationale Vacaturebank: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['nationale vacaturebank', 'nationalevacaturebank'];

const nationaleVacaturebank: Ats = {
  id: 'nationale-vacaturebank',
  name: 'Nationale Vacaturebank',
  type: 'board',
  brands,
  senders: [{ domain: 'nationalevacaturebank.nl' }],
  wordings: usualWordings('board', 'nl'),
  postingLabels: ['nationalevacaturebank'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?nationalevacaturebank\.nl\/vacature\/(?<job>[0-9a-f]{8}-[0-9a-f-]{27})(?:\/|$)/iu,
    ]),
};

export default nationaleVacaturebank;
