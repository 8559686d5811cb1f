// LinkedIn: what its senders, its template header, its mails in seven languages and its job URLs tell.
import type { Ats } from '../contracts/ats.ts';
import { queryValue } from '../domain/query-value.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['linkedin', 'linkedin jobs', 'linkedin job alerts', 'linkedin talent solutions'];

const linkedin: Ats = {
  id: 'linkedin',
  name: 'LinkedIn',
  type: 'board',
  brands,
  senders: [
    { domain: 'linkedin.com', local: /^jobs-noreply$/iu },
    { domain: 'linkedin.com', local: /^jobalerts-noreply$/iu, kind: 'job_alert', weight: 5 },
    { domain: 'linkedin.com', local: /^jobs-listings$/iu, kind: 'job_alert', weight: 3 },
    { domain: 'linkedin.com', local: /^inmail-hit-reply$/iu, kind: 'recruiter_outreach', weight: 2 },
    // Copies of direct messages: as often from a friend as from a recruiter.
    { domain: 'linkedin.com', local: /^(?:hit-reply|messaging-noreply|linkedin-noreply)$/iu },
    { domain: 'linkedin.com', local: /^security-noreply$/iu, kind: 'account_notice', weight: 4 },
    {
      domain: 'linkedin.com',
      local:
        /^(?:invitations|connections|updates-noreply|groups-noreply|notifications-noreply|newsletters-noreply|editors-noreply|events-noreply|messages-noreply|billing-noreply)$/iu,
      kind: 'not_job',
      weight: 2,
    },
    { domain: 'e.linkedin.com', kind: 'not_job', weight: 2 },
  ],
  header: {
    name: 'X-LinkedIn-Template',
    kinds: [
      [/^jobs_applicant_applied|application_confirmation/iu, 'application_received'],
      [/application_viewed|resume_downloaded/iu, 'in_review'],
      [/application_rejected/iu, 'rejection'],
      [/job_alert|jymbii|job_recommend|similar_jobs|saved_job|jobs_you_may|jobs_digest/iu, 'job_alert'],
      [/security|verification|password|sign_?in|(?:^|_)pin(?:_|$)/iu, 'account_notice'],
      [/invit|connection|network_update|notification_digest|profile_view|search_appearance/iu, 'not_job'],
    ],
  },
  wordings: [
    stockWording(
      'subject',
      '^(.{1,60}, )?your application was sent to <company><end>',
      'application_received',
      5,
    ),
    stockWording('subject', '^(.{1,60}, )?your application was viewed by <company><end>', 'in_review', 5),
    stockWording('subject', '^(.{1,60}, )?your (resume|cv) was downloaded by <company><end>', 'in_review', 4),
    stockWording('subject', '^(your )?application (status )?update from <company><end>'),
    stockWording('subject', '^your application to <role> at <company><end>'),
    stockWording('subject', '^you applied (to|for) <role> at <company><end>', 'application_received', 4),
    stockWording('body', '^your (application was (sent to|viewed by)|update from) <company>$'),
    stockWording(
      'subject',
      "^(.{1,60}, )?(don't forget to )?(complete|finish|continue)( applying| your application)( (to|for) <role> at <company><end>)?",
      'incomplete_application',
      4,
    ),
    stockWording('subject', '^["“”„«][^"“”»]{2,80}["“”»]: ', 'job_alert', 5),
    stockWording(
      'subject',
      '\\d+\\+? new jobs?|jobs? similar to|jobs? you may be interested|your job alert|is hiring|are hiring|and more (new )?jobs|you may be a fit|apply to your saved job|saved job',
      'job_alert',
      3,
    ),
    stockWording(
      'subject',
      '(\\bpin\\b|verification code|password|new (sign[- ]?in|device))',
      'account_notice',
      3,
    ),
    stockWording(
      'subject',
      "(you appeared in \\d+ search|viewed your profile|i'd like to (connect|join your)|wants to connect|invitation (is )?waiting|added you|congratulate )",
      'not_job',
      4,
    ),
    stockWording(
      'subject',
      '^(.{1,60}, )?(ihre|deine) bewerbung wurde an <company> (gesendet|geschickt|gesandt|übermittelt)',
      'application_received',
      5,
    ),
    stockWording(
      'subject',
      '^(.{1,60}, )?(ihre|deine) bewerbung wurde von <company> (angesehen|aufgerufen)',
      'in_review',
      5,
    ),
    stockWording('subject', '^(ihre|deine) bewerbung (als|für|um) <role> bei <company><end>'),
    stockWording(
      'subject',
      '^(.{1,60}, )?votre candidature a été (envoyée|transmise) à <company><end>',
      'application_received',
      5,
    ),
    stockWording(
      'subject',
      '^(.{1,60}, )?votre candidature a été (consultée|vue) par <company><end>',
      'in_review',
      5,
    ),
    stockWording('subject', '^votre candidature au poste de <role> chez <company><end>'),
    stockWording(
      'subject',
      '^(.{1,60}, )?(se (ha enviado|envió) tu solicitud|tu solicitud se (ha enviado|envió)|enviamos tu solicitud) a <company><end>',
      'application_received',
      5,
    ),
    stockWording('subject', '^(.{1,60}, )?<company> (ha visto|vio) tu solicitud', 'in_review', 5),
    stockWording(
      'subject',
      '^(.{1,60}, )?sua candidatura foi enviada (para|à|ao|a) <company><end>',
      'application_received',
      5,
    ),
    stockWording(
      'subject',
      '^(.{1,60}, )?sua candidatura foi visualizada (por|pela) <company><end>',
      'in_review',
      5,
    ),
    stockWording(
      'subject',
      '^(.{1,60}, )?la tua candidatura è stata inviata a <company><end>',
      'application_received',
      5,
    ),
    stockWording(
      'subject',
      '^(.{1,60}, )?la tua candidatura è stata visualizzata da <company><end>',
      'in_review',
      5,
    ),
    stockWording(
      'subject',
      '^(.{1,60}, )?je sollicitatie is (verzonden|verstuurd) naar <company><end>',
      'application_received',
      5,
    ),
    stockWording('subject', '^(.{1,60}, )?je sollicitatie is bekeken door <company><end>', 'in_review', 5),
  ],
  postingLabels: ['linkedin'],
  postingUrl: (url) => {
    if (!/^(?:[a-z]{2,3}\.)?linkedin\.com$/u.test(url.hostname)) return null;
    const path = url.pathname.slice(0, 500);
    const viewed = /^\/(?:comm\/)?(?:m\/)?jobs\/view\/(?:[^/]{1,300}-)?(\d{6,14})(?:\/|$)/u.exec(path)?.[1];
    const current = /^\/(?:comm\/)?jobs(?:\/|$)/u.test(path)
      ? queryValue(url, ['currentjobid'], /\d{6,14}/u)
      : null;
    // The slug names the company in some links only; without it every link of a posting gives one key.
    const job = viewed ?? current;
    return job === null ? null : { company: null, jobId: job };
  },
};

export default linkedin;
