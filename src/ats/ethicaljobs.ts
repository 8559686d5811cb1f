// EthicalJobs: senders and wordings.
import type { Ats } from '../contracts/ats.ts';
import { stockWording } from '../domain/stock-wording.ts';

const ethicaljobs: Ats = {
  id: 'ethicaljobs',
  name: 'EthicalJobs',
  type: 'board',
  brands: ['ethicaljobs', 'ethical jobs'],
  senders: [{ domain: 'ethicaljobs.com.au' }],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
};

export default ethicaljobs;
