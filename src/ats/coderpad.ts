// CoderPad: whom its tests and live pads come from and what they say.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['coderpad', 'codingame', 'coderpad screen', 'codingame for work'];

const coderpad: Ats = {
  id: 'coderpad',
  name: 'CoderPad',
  type: 'assessment',
  brands,
  senders: [
    { domain: 'coderpad.io' },
    { domain: 'codingame.com', local: /^(?:no-?reply|work|tests?|assessments?)/iu },
  ],
  wordings: [
    stockWording(
      'subject',
      '^<company>( has| have)? (invited|invites) you to (a|an|the|take|attempt|complete|start|do)',
      'assessment',
      4,
    ),
    stockWording(
      'subject',
      '(test|assessment|challenge) (invitation|reminder)|(invitation|reminder|invited).{0,60}(test|assessment|challenge)',
      'assessment',
      4,
    ),
    stockWording('body', '^<company> (has )?invited you to (take|complete) ', 'assessment', 4),
    stockWording(
      'subject',
      '^(<company> vous invite|vous êtes invité).{0,60}(test|évaluation)',
      'assessment',
      4,
    ),
  ],
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default coderpad;
