// Evaluatest: senders and wordings.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['evaluatest'];

const evaluatest: Ats = {
  id: 'evaluatest',
  name: 'Evaluatest',
  type: 'assessment',
  brands,
  senders: [{ domain: 'evaluatest.com' }],
  wordings: [
    stockWording(
      'subject',
      '(invitación|invitado|invitada|recordatorio).{0,60}(prueba|evaluación|evaluaciones|test)',
      'assessment',
      4,
    ),
  ],
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default evaluatest;
