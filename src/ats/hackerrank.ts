// HackerRank: whom its test invitations come from and what they say.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['hackerrank', 'hackerrank for work', 'hacker rank', 'hackerrank team'];

const hackerrank: Ats = {
  id: 'hackerrank',
  name: 'HackerRank',
  type: 'assessment',
  brands,
  senders: [
    { domain: 'hackerrankforwork.com', kind: 'assessment', weight: 1.5 },
    { domain: 'hackerrank.com', local: /^(?:no-?reply|support|interviews?|tests?)/iu },
    // Practice, contests and product news.
    { domain: 'hackerrankmail.com', kind: 'other_job', weight: 3 },
  ],
  wordings: [
    stockWording(
      'subject',
      '^<company>( has| have)? (invited|invites) you to (a|an|the|take|attempt|complete|start|do)',
      'assessment',
      4,
    ),
    stockWording('subject', '^your hackerrank .{0,100}(invitation|test|assessment)', 'assessment', 4),
    stockWording(
      'subject',
      '(test|assessment|challenge) (invitation|reminder)|(invitation|reminder).{0,60}(test|assessment|challenge)',
      'assessment',
      4,
    ),
    stockWording('body', 'invited( by <company>)? to (take|attempt|complete) ', 'assessment', 3),
    stockWording('body', '^<company> (has )?invited you to (take|attempt|complete) ', 'assessment', 4),
    stockWording('subject', '^(thank(s| you) for (taking|completing|attempting))', 'in_review', 3),
  ],
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default hackerrank;
