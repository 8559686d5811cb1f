// Greenhouse: senders, default mails and job-board URLs.
import type { Ats } from '../contracts/ats.ts';
import { listAt, numberAt, partAt, textAt } from '../domain/json-parts.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { queryValue } from '../domain/query-value.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['greenhouse', 'greenhouse recruiting', 'greenhouse software', 'mygreenhouse'];

const greenhouse: Ats = {
  id: 'greenhouse',
  name: 'Greenhouse',
  type: 'ats',
  brands,
  senders: [
    { domain: 'greenhouse-mail.io' },
    { domain: 'greenhouse-jobs.com' },
    // The candidate portal's own mail: sign-in codes and profile.
    { domain: 'my.greenhouse.io', kind: 'account_notice', weight: 2 },
    { domain: 'greenhouse.io', local: /^(?:no-?reply|notifications?|jobs?|recruiting)/iu },
  ],
  wordings: [
    stockWording('subject', '^security code for your application to <company><end>', 'account_notice', 5),
    stockWording('body', '(copy and paste|enter) this (security )?code', 'account_notice', 4),
    stockWording(
      'subject',
      '^important information about your application to <company><end>',
      'rejection',
      2,
    ),
    stockWording(
      'subject',
      '^thank(s| you) for (applying|your application) to <company><end>',
      'application_received',
      1,
    ),
    stockWording(
      'body',
      'thank(s| you) for (applying|your application) to <company>[.!] your application has been received',
      'application_received',
      4,
    ),
    stockWording(
      'body',
      'thank(s| you) for (applying|your interest)( to| in)( the)? <role> (role|position) at <company><end>',
    ),
    stockWording('subject', '^your application (to|with) <company><end>'),
    stockWording('subject', '^take[- ]home (test|assignment) for <company><end>', 'assessment', 3),
    stockWording('subject', '(request for|please (provide|share) your) availability', 'interview_invite', 3),
    stockWording(
      'subject',
      '^(vielen dank|danke) für (ihre|deine) bewerbung (bei|an) <company><end>',
      'application_received',
      1,
    ),
    stockWording(
      'subject',
      '^merci (pour|de) votre candidature (chez|à) <company><end>',
      'application_received',
      1,
    ),
  ],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingUrl: (url) => {
    if (/^(?:job-)?boards\.(?:eu\.)?greenhouse\.io$/u.test(url.hostname) && url.searchParams.has('token')) {
      const token = queryValue(url, ['token'], /\d{4,12}/u);
      return token === null ? null : { company: queryValue(url, ['for'], /[\w-]{1,60}/u), jobId: token };
    }
    const board = postingInUrl(url, [
      /^(?:job-)?boards\.(?:eu\.)?greenhouse\.io\/(?<company>[^/]+)\/jobs\/(?<job>\d{4,12})(?:\/|$)/iu,
      /^boards-api\.greenhouse\.io\/v1\/boards\/(?<company>[^/]+)\/jobs\/(?<job>\d{4,12})(?:\/|$)/iu,
    ]);
    if (board !== null) return board;
    // Boards embedded in an employer's own site carry the id as a parameter.
    const embedded = queryValue(url, ['gh_jid'], /\d{4,12}/u);
    return embedded === null ? null : { company: null, jobId: embedded };
  },
  postingApi: (_, { company, jobId }) =>
    company === null
      ? null
      : new URL(
          `https://boards-api.greenhouse.io/v1/boards/${encodeURIComponent(company)}/jobs/${jobId}?pay_transparency=true`,
        ),
  readPosting: (body) => {
    const pay = partAt(body, 'pay_input_ranges', 0);
    const inUnits = (cents: number | null): number | null => (cents === null ? null : cents / 100);
    const title = textAt(body, 'title');
    if (title === null) return null;
    return {
      title,
      company: textAt(body, 'company_name'),
      description: textAt(body, 'content'),
      location: textAt(body, 'location', 'name'),
      employmentType: textAt(
        listAt(body, 'metadata').find((one) => /^employment type$/iu.test(textAt(one, 'name') ?? '')),
        'value',
      ),
      salary: {
        min: inUnits(numberAt(pay, 'min_cents')),
        max: inUnits(numberAt(pay, 'max_cents')),
        currency: textAt(pay, 'currency_type'),
        per: textAt(pay, 'title'),
      },
      posted: textAt(body, 'first_published'),
      closes: textAt(body, 'application_deadline'),
    };
  },
};

export default greenhouse;
