// Culinary Agents: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const culinaryAgents: Ats = {
  id: 'culinary-agents',
  name: 'Culinary Agents',
  type: 'board',
  brands: ['culinary agents', 'culinaryagents'],
  senders: [{ domain: 'culinaryagents.com' }],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
  postingLabels: ['culinaryagents'],
  postingUrl: (url) =>
    postingInUrl(url, [/^(?:www\.)?culinaryagents\.com\/jobs\/(?<job>\d{4,9})(?:-|\/|$)/iu]),
};

export default culinaryAgents;
