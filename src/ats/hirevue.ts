// HireVue: whom its one-way interviews and games come from and what they say.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['hirevue', 'hire vue', 'hirevue on behalf of'];

const hirevue: Ats = {
  id: 'hirevue',
  name: 'HireVue',
  type: 'assessment',
  brands,
  senders: [{ domain: 'hirevue.com' }, { domain: 'hirevue.eu' }, { domain: 'modernhire.com' }],
  wordings: [
    stockWording(
      'subject',
      '^<company>( has)? (invited|invites) you to (a|an|the|your|complete|record|take|start)',
      'assessment',
      3,
    ),
    stockWording(
      'subject',
      '(on[- ]?demand|one[- ]way|recorded|digital|video|virtual) (interview|assessment)',
      'assessment',
      3,
    ),
    stockWording('subject', '(expir|complete your).{0,60}(interview|assessment|game)', 'assessment', 3),
    stockWording(
      'subject',
      '(live interview|interview).{0,40}(confirmed|confirmation|has been scheduled|is scheduled)',
      'interview_scheduled',
      4,
    ),
    stockWording(
      'subject',
      '(interview|assessment) (is )?(complete|completed|submitted|received)|thank you for completing',
      'in_review',
      3,
    ),
    stockWording(
      'body',
      '^<company> (has )?invited you to (complete|record|take|participate in) ',
      'assessment',
      4,
    ),
    stockWording(
      'body',
      '(interview|assessment) for( the)? <role>( position| role)? (at|with) <company><end>',
    ),
  ],
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default hirevue;
