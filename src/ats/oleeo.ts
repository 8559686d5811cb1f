// Oleeo: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { senderParts } from '../domain/sender-parts.ts';
import { tenantLabel } from '../domain/tenant-label.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['oleeo', 'wcn', 'wcn plc', 'world careers network'];

const oleeo: Ats = {
  id: 'oleeo',
  name: 'Oleeo',
  type: 'ats',
  brands,
  senders: [
    { domain: 'tal.net' },
    { domain: 'wcn.co.uk' },
    {
      domain: 'oleeo.com',
      local:
        /^(?:no-?reply|do-?not-?reply|notifications?|recruit|recruiting|recruitment|jobs?|careers?|applications?)/iu,
    },
  ],
  wordings: usualWordings('employer', 'en'),
  companyFromSender: (mail) =>
    senderEmployer(mail, brands) ?? tenantLabel(senderParts(mail).domain, 'tal.net'),
  postingLabels: ['tal'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!www\.)(?<company>[a-z0-9-]+)\.tal\.net\/(?:[\w-]{1,60}\/){0,12}opp\/(?<job>\d{1,9})(?:-|\/|$)/iu,
    ]),
};

export default oleeo;
