// FloCareer: senders and wordings.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['flocareer'];

const flocareer: Ats = {
  id: 'flocareer',
  name: 'FloCareer',
  type: 'ats',
  brands,
  senders: [{ domain: 'flocareer.com' }],
  wordings: [
    stockWording(
      'subject',
      '^(schedule|book) your .{0,40}interview|^interview (availability|request)|provide your availability',
      'interview_invite',
      3,
    ),
    stockWording(
      'subject',
      'interview (is |has been )?(confirmed|scheduled|rescheduled)|interview confirmation',
      'interview_scheduled',
      3,
    ),
  ],
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default flocareer;
