// myjobscotland: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['myjobscotland'];

const myjobscotland: Ats = {
  id: 'myjobscotland',
  name: 'myjobscotland',
  type: 'board',
  brands,
  senders: [{ domain: 'myjobscotland.gov.uk' }],
  wordings: usualWordings('board', 'en'),
};

export default myjobscotland;
