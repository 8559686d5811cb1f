// eFinancialCareers: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['efinancialcareers'];

const efinancialcareers: Ats = {
  id: 'efinancialcareers',
  name: 'eFinancialCareers',
  type: 'board',
  brands,
  senders: [
    { domain: 'efinancialcareers.com' },
    { domain: 'efinancialcareers.co.uk' },
    { domain: 'efinancialcareers.de' },
    { domain: 'efinancialcareers.fr' },
  ],
  wordings: usualWordings('board', 'en', 'de', 'fr'),
};

export default efinancialcareers;
