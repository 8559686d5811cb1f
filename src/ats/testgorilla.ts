// TestGorilla: whom its test invitations come from and what they say.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['testgorilla', 'test gorilla'];

const testgorilla: Ats = {
  id: 'testgorilla',
  name: 'TestGorilla',
  type: 'assessment',
  brands,
  senders: [{ domain: 'testgorilla.com' }],
  wordings: [
    stockWording(
      'subject',
      '^<company>( has| have)? (invited|invites) you to (a|an|the|take|attempt|complete|start|do)',
      'assessment',
      4,
    ),
    stockWording(
      'subject',
      '(complete|start|take|finish) (your|the|this) assessment( (for|at|from) <company><end>)?',
      'assessment',
      4,
    ),
    stockWording(
      'subject',
      '(invitation|reminder|invited).{0,60}assessment|assessment.{0,30}(invitation|reminder)',
      'assessment',
      4,
    ),
    stockWording('body', '^<company> (has )?invited you to (take|complete) ', 'assessment', 4),
    stockWording(
      'body',
      '(assessment|application|applying) for( the)? <role>( position| role)? (at|with) <company><end>',
    ),
    stockWording(
      'subject',
      '(assessment (complete|completed|finished)|thank(s| you) for completing|your results)',
      'in_review',
      3,
    ),
  ],
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default testgorilla;
