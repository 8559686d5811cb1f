// In-recruiting: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { senderParts } from '../domain/sender-parts.ts';
import { tenantLabel } from '../domain/tenant-label.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['in-recruiting', 'inrecruiting', 'intervieweb', 'zucchetti'];
/** The vendor too where a display name is or comes down to it; an everyday word elsewhere. */
const ownNames = [...brands, 'in'];

const inrecruiting: Ats = {
  id: 'inrecruiting',
  name: 'In-recruiting',
  type: 'ats',
  brands,
  senders: [{ domain: 'intervieweb.it' }],
  wordings: usualWordings('employer', 'it', 'en'),
  companyFromSender: (mail) =>
    senderEmployer(mail, ownNames) ?? tenantLabel(senderParts(mail).domain, 'intervieweb.it'),
  postingLabels: ['intervieweb'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!www\.|inrecruiting\.|cezanneondemand\.)(?<company>[a-z0-9-]+)\.intervieweb\.it\/(?:[a-z0-9-]{1,60}\/)?jobs\/[^/]{1,200}-(?<job>\d{3,9})(?:\/|$)/iu,
      /^(?:inrecruiting|cezanneondemand)\.intervieweb\.it\/(?<company>[a-z0-9-]{1,60})\/jobs\/[^/]{1,200}-(?<job>\d{3,9})(?:\/|$)/iu,
    ]),
};

export default inrecruiting;
