// the:protocol: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['theprotocol', 'the:protocol'];

const theprotocol: Ats = {
  id: 'theprotocol',
  name: 'the:protocol',
  type: 'board',
  brands,
  senders: [{ domain: 'theprotocol.it' }],
  wordings: usualWordings('board', 'pl'),
};

export default theprotocol;
