// Built In: senders and wordings.
import type { Ats } from '../contracts/ats.ts';
import { stockWording } from '../domain/stock-wording.ts';

const builtIn: Ats = {
  id: 'built-in',
  name: 'Built In',
  type: 'board',
  brands: ['built in', 'builtin', 'builtin.com'],
  senders: [{ domain: 'builtin.com' }],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
};

export default builtIn;
