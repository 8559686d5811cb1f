// Workday Recruiting: senders with the tenant in the local part, default mails and posting URLs.
import type { Ats, PostingRef } from '../contracts/ats.ts';
import { joined, listAt, partAt, textAt } from '../domain/json-parts.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { senderParts } from '../domain/sender-parts.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['workday', 'workday inc', 'myworkday', 'workday notifications', 'workday system'];

/** Local parts that are the machine's own, not a tenant. */
const MACHINE =
  /^(?:no-?reply|do-?not-?reply|notifications?|workday|system|info|otp|mailer|support)(?:[+._-]|$)/iu;

/** `Title_R-1042-1`: the last underscore opens the requisition id; `-1`, `-2` number its further postings. */
function requisition(ref: PostingRef | null): PostingRef | null {
  if (ref === null) return null;
  const id = ref.jobId.slice(ref.jobId.lastIndexOf('_') + 1);
  if (!/\d/u.test(id)) return null;
  return { company: ref.company, jobId: id.replace(/(?<=\d{3})-\d$/u, '') };
}

const workday: Ats = {
  id: 'workday',
  name: 'Workday',
  type: 'ats',
  brands,
  senders: [
    { domain: 'myworkday.com' },
    { domain: 'myworkdayjobs.com' },
    { domain: 'workdaymail.com' },
    { domain: 'donotreply.workday.com' },
    // Only account plumbing: verification, passwords, one-time codes.
    { domain: 'otp.workday.com', kind: 'account_notice', weight: 5 },
  ],
  wordings: [
    stockWording('subject', '^verify your candidate account', 'account_notice', 5),
    stockWording('subject', '(reset your( candidate account)? password|password reset)', 'account_notice', 5),
    stockWording('subject', 'one[- ]time (passcode|password|code)|verification code', 'account_notice', 5),
    stockWording(
      'subject',
      "(complete|finish) your( job)? application|you('ve| have) started an application",
      'incomplete_application',
      3,
    ),
    stockWording(
      'subject',
      '^thank you for (applying|your application)( to <company>)?<end>',
      'application_received',
      1,
    ),
    stockWording('subject', '^(your )?application (for|to) <code>[ :–—-]{1,4}<role><end>'),
    stockWording('subject', 'job application: .{1,60} - <req> <role>( on |$|\\()'),
    stockWording(
      'body',
      '(application|applying|interest|applied) (for|to|in)( the)?( position( of)?| job| role)? <code>[ :–—-]{1,4}<role>( (position|role|job)\\b| \\(|<end>)',
    ),
    stockWording(
      'body',
      '(application|applying|interest|applied) (for|to|in)( the)?( position( of)?| job| role)?:? <role>(,| -| –|:)? (\\((req(uisition)?[ #:]{0,4})?|req(uisition)?( id)?[ #:]{0,4})<req>\\)?',
    ),
    stockWording('body', "we('ve| have) received your (job )?application", 'application_received', 3),
    stockWording(
      'body',
      'you have withdrawn your application|your application has been withdrawn',
      'withdrawal',
      3,
    ),
    stockWording(
      'subject',
      '^(vielen dank|danke) für (ihre|deine) bewerbung( bei <company>)?<end>',
      'application_received',
      1,
    ),
    stockWording(
      'subject',
      '^merci (pour|de) votre candidature( chez <company>)?<end>',
      'application_received',
      1,
    ),
    stockWording(
      'subject',
      '^gracias por (su|tu) (solicitud|postulación|candidatura)( (a|en) <company>)?<end>',
      'application_received',
      1,
    ),
  ],
  companyFromSender: (mail) => {
    const named = senderEmployer(mail, brands);
    if (named !== null) return named;
    const { local, domain } = senderParts(mail);
    if (!/(?:^|\.)(?:myworkday|myworkdayjobs|workdaymail)\.com$/u.test(domain) || MACHINE.test(local))
      return null;
    const tenant = /^[a-z0-9][a-z0-9-]{1,40}/iu.exec(local)?.[0] ?? null;
    return tenant !== null && brands.includes(tenant.toLowerCase()) ? null : tenant;
  },
  postingLabels: ['myworkdayjobs', 'myworkdayjobs-impl', 'myworkdaysite'],
  postingUrl: (url) =>
    requisition(
      postingInUrl(url, [
        /^(?<company>[\w-]+)\.(?:wd\d{1,3}\.)?myworkdayjobs(?:-impl)?\.com\/(?:[^/]+\/){1,3}(?:job|details)\/(?:[^/]+\/)?(?<job>[^/]*\d[^/]*)(?:\/apply(?:\/|$)|\/?$)/iu,
        /^wd\d{1,3}\.myworkdaysite\.com\/(?:[a-z]{2}-[a-z]{2}\/)?recruiting\/(?<company>[\w-]+)\/[^/]+\/(?:job|details)\/(?:[^/]+\/)?(?<job>[^/]*\d[^/]*)(?:\/apply(?:\/|$)|\/?$)/iu,
      ]),
    ),
  postingApi: ({ origin, hostname, pathname }, { company }) => {
    const [site, path] =
      /^(?:\/[a-z]{2}-[a-z]{2})?(?:\/recruiting\/[\w-]{1,100})?\/([^/]{1,100})\/(?:job|details)\/(.{1,600}?)(?:\/apply.{0,100})?\/?$/iu
        .exec(pathname)
        ?.slice(1) ?? [];
    if (site === undefined || path === undefined) return null;
    const tenant = hostname.endsWith('myworkdaysite.com') ? company : hostname.split('.')[0];
    return new URL(`${origin}/wday/cxs/${tenant}/${site}/job/${path}`);
  },
  readPosting: (body) => {
    const info = partAt(body, 'jobPostingInfo');
    const title = textAt(info, 'title');
    if (title === null) return null;
    return {
      title,
      company: textAt(body, 'hiringOrganization', 'name'),
      description: textAt(info, 'jobDescription'),
      location: joined(
        [
          /^(?:fully )?remote/iu.test(textAt(info, 'remoteType') ?? '') ? 'Remote' : null,
          textAt(info, 'location'),
          ...listAt(info, 'additionalLocations').map((one) => (typeof one === 'string' ? one : null)),
        ],
        ' · ',
      ),
      employmentType: textAt(info, 'timeType'),
      posted: textAt(info, 'startDate'),
      closes: textAt(info, 'endDate'),
    };
  },
};

export default workday;
