// Honeypot: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['honeypot.io'];

const honeypot: Ats = {
  id: 'honeypot',
  name: 'Honeypot',
  type: 'board',
  brands,
  senders: [{ domain: 'honeypot.io' }],
  wordings: usualWordings('board', 'en', 'de'),
};

export default honeypot;
