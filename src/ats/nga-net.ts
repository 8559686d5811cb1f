// NGA.NET: senders, and the employer in their names.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['nga.net', 'nga net', 'mercury erecruit'];

const ngaNet: Ats = {
  id: 'nga-net',
  name: 'NGA.NET',
  type: 'ats',
  brands,
  senders: [{ domain: 'nga.net.au' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default ngaNet;
