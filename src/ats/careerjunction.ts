// CareerJunction: senders and wordings.
import type { Ats } from '../contracts/ats.ts';
import { stockWording } from '../domain/stock-wording.ts';

const careerjunction: Ats = {
  id: 'careerjunction',
  name: 'CareerJunction',
  type: 'board',
  brands: ['careerjunction', 'career junction'],
  senders: [{ domain: 'careerjunction.co.za' }],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
    stockWording(
      'subject',
      "^(you('ve| have)? (successfully )?applied (to|for)|(your )?application (submitted|sent)( to| for)?<dash>?) ?<role> (at|with) <company><end>",
      'application_received',
      4,
    ),
  ],
};

export default careerjunction;
