// Sender shapes and posting addresses of recruiting systems and boards. The hosts are the vendors' real ones; tenants are invented.
//
// Placeholders: {company} {slug} {role-slug} {Role_Slug} {City} {req} {num} {long} {uuid} {hex10} {hex12} {person}

import type { Lang } from './draft.ts';
import type { Step } from './language-texts.ts';

export interface Vendor {
  id: string;
  /** What a board calls itself. */
  name?: string;
  /** The only language a board works in, if there is one. */
  lang?: Lang;
  /** Share among employers. */
  weight: number;
  /** Display name and address of automated mail. */
  senders: readonly (readonly [string, string])[];
  /** Shape of an address a human's mail is relayed through, when the vendor relays. */
  relay?: readonly [string, string];
  posting: string;
  req: string;
  /** The header that names the sort of mail, by step. */
  templates?: Partial<Record<Step, readonly [string, string]>>;
}

export const VENDORS: readonly Vendor[] = [
  {
    id: 'greenhouse',
    weight: 12,
    senders: [
      ['{company}', 'no-reply@us.greenhouse-mail.io'],
      ['{company} Recruiting', 'no-reply@eu.greenhouse-mail.io'],
      ['', 'no-reply@greenhouse-mail.io'],
    ],
    relay: ['{person}', 'no-reply@us.greenhouse-mail.io'],
    posting: 'https://boards.greenhouse.io/{slug}/jobs/{long}',
    req: '{num}',
  },
  {
    id: 'lever',
    weight: 9,
    senders: [
      ['{company}', 'no-reply@hire.lever.co'],
      ['{company} Talent', 'no-reply@hire.lever.co'],
    ],
    relay: ['{person}', 'no-reply@hire.lever.co'],
    posting: 'https://jobs.lever.co/{slug}/{uuid}',
    req: 'R-{num}',
  },
  {
    id: 'ashby',
    weight: 8,
    senders: [['{company} Hiring Team', 'no-reply@ashbyhq.com']],
    relay: ['{person} from {company}', 'no-reply@ashbyhq.com'],
    posting: 'https://jobs.ashbyhq.com/{slug}/{uuid}',
    req: '{num}',
  },
  {
    id: 'workday',
    weight: 13,
    senders: [
      ['{company}', '{slug}@myworkday.com'],
      ['{company} Careers', '{slug}@myworkday.com'],
      ['Workday', '{slug}@myworkday.com'],
    ],
    posting: 'https://{slug}.wd3.myworkdayjobs.com/{Slug}_Careers/job/{City}/{Role_Slug}_{req}',
    req: 'JR{long}',
  },
  {
    id: 'icims',
    weight: 6,
    senders: [
      ['{company} @ icims', '{slug}+autoreply@talent.icims.com'],
      ['{company} Talent Acquisition', '{slug}+email+{hex10}@talent.icims.com'],
    ],
    posting: 'https://careers-{slug}.icims.com/jobs/{num}/{role-slug}/job',
    req: '{num}',
  },
  {
    id: 'smartrecruiters',
    weight: 7,
    senders: [
      ['{company}', 'notification@smartrecruiters.com'],
      ['{company} Hiring Team', 'notification@smartrecruiters.com'],
    ],
    posting: 'https://jobs.smartrecruiters.com/{Slug}/{long}-{role-slug}',
    req: 'REF{num}X',
  },
  {
    id: 'jobvite',
    weight: 3,
    senders: [['{company}', 'notification@jobvite.com']],
    posting: 'https://jobs.jobvite.com/{slug}/job/o{hex10}',
    req: '{num}',
  },
  {
    id: 'successfactors',
    weight: 5,
    senders: [
      ['{company} Recruiting', 'system@successfactors.eu'],
      ['{company} Careers', 'career5@successfactors.com'],
    ],
    posting: 'https://career5.successfactors.eu/career?company={slug}&career_job_req_id={req}',
    req: '{num}',
  },
  {
    id: 'taleo',
    weight: 4,
    senders: [['{company} Careers', '{slug}@taleo.net']],
    posting: 'https://{slug}.taleo.net/careersection/2/jobdetail.ftl?job={req}',
    req: '{short}00{short}',
  },
  {
    id: 'oracle-recruiting-cloud',
    weight: 3,
    senders: [['{company} Recruiting', '{hex4}.fa.sender@workflow.mail.em2.cloud.oracle.com']],
    posting: 'https://{hex4}.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/{req}',
    req: '{num}',
  },
  {
    id: 'bamboohr',
    weight: 4,
    senders: [
      ['{person}', 'notifications@app.bamboohr.com'],
      ['{company}', 'notifications@app.bamboohr.com'],
    ],
    relay: ['{person}', 'notifications@app.bamboohr.com'],
    posting: 'https://{slug}.bamboohr.com/careers/{short}',
    req: '{short}',
  },
  {
    id: 'workable',
    weight: 7,
    senders: [['{company}', 'noreply@candidates.workablemail.com']],
    relay: ['{person}', '{slug}-{hex10}@candidates.workablemail.com'],
    posting: 'https://apply.workable.com/{slug}/j/{HEX10}/',
    req: '{HEX10}',
  },
  {
    id: 'teamtailor',
    weight: 6,
    senders: [
      ['{company}', 'no-reply@{slug}.teamtailor-mail.com'],
      ['{person} - {company}', '{hex12}@{slug}.teamtailor-mail.com'],
    ],
    relay: ['{person}', '{hex12}@{slug}.teamtailor-mail.com'],
    posting: 'https://{slug}.teamtailor.com/jobs/{num}-{role-slug}',
    req: '{num}',
  },
  {
    id: 'comeet',
    weight: 2,
    senders: [['{company} Careers', 'jobs@{slug}.comeet-notifications.com']],
    posting: 'https://www.comeet.com/jobs/{slug}/{short}.00{short}/{role-slug}/{short}.{short}',
    req: '{num}',
  },
  {
    id: 'avature',
    weight: 3,
    senders: [['{company} Talent Team', 'no-reply@{slug}.avature.net']],
    posting: 'https://{slug}.avature.net/careers/JobDetail/{Role_Slug}/{num}',
    req: '{num}',
  },
  {
    id: 'brassring',
    weight: 2,
    senders: [['{company} Staffing', 'enterprise@trm.brassring.com']],
    posting: 'https://sjobs.brassring.com/TGnewUI/Search/home/HomeWithPreLoad?siteid=5{short}&jobid={long}',
    req: '{num}BR',
  },
  {
    id: 'pageup',
    weight: 2,
    senders: [['{company} Recruitment', 'noreply@mail.pageuppeople.com']],
    posting: 'https://careers.pageuppeople.com/{short}/cw/en/job/{num}',
    req: '{num}',
  },
  {
    id: 'breezy',
    weight: 3,
    senders: [['{company}', 'no-reply@breezy.hr']],
    relay: ['{person}', '{slug}-{hex10}@breezy.hr'],
    posting: 'https://{slug}.breezy.hr/p/{hex12}-{role-slug}',
    req: '{num}',
  },
  {
    id: 'jazzhr',
    weight: 2,
    senders: [['{company} Hiring', 'noreply@applytojob.com']],
    posting: 'https://{slug}.applytojob.com/apply/{hex10}/{Role_Slug}',
    req: '{num}',
  },
  {
    id: 'rippling',
    weight: 3,
    senders: [['{company} Recruiting Team', 'no-reply@ats.rippling.com']],
    posting: 'https://ats.rippling.com/{slug}/jobs/{uuid}',
    req: '{num}',
  },
  {
    id: 'adp',
    weight: 1,
    senders: [['{company}', '{slug}.hr@adp.com']],
    posting: 'https://{domain}/careers/{role-slug}',
    req: '{num}',
  },
];

/** An employer with a careers page and mailboxes of its own. */
export const OWN_SITE: Vendor = {
  id: '',
  weight: 26,
  senders: [
    ['{company}', 'careers@{domain}'],
    ['{company} Talent Team', 'talent@{domain}'],
    ['{company} HR', 'hr@{domain}'],
    ['{company} Jobs', 'no-reply@jobs.{domain}'],
    ['', 'recruiting@{domain}'],
  ],
  posting: 'https://{domain}/jobs/{role-slug}-{num}',
  req: '{year}-{num}',
};

/** Boards through which one applies, with the header that some of them set. */
export const BOARDS: readonly Vendor[] = [
  {
    id: 'linkedin',
    name: 'LinkedIn',
    weight: 6,
    senders: [['LinkedIn', 'jobs-noreply@linkedin.com']],
    posting: 'https://www.linkedin.com/jobs/view/{long}/',
    req: '{num}',
    templates: {
      board_received: ['X-LinkedIn-Template', 'email_application_confirmation_with_nba_01'],
      board_viewed: ['X-LinkedIn-Template', 'email_jobs_job_application_viewed_01'],
      board_rejected: ['X-LinkedIn-Template', 'email_jobs_application_rejected_01'],
    },
  },
  {
    id: 'indeed',
    name: 'Indeed',
    weight: 4,
    senders: [['Indeed Apply', 'indeedapply@indeed.com']],
    posting: 'https://www.indeed.com/viewjob?jk={hex12}{hex4}',
    req: '{num}',
  },
  {
    id: 'ziprecruiter',
    name: 'ZipRecruiter',
    lang: 'en',
    weight: 1,
    senders: [['Phil from ZipRecruiter', 'phil@ziprecruiter.com']],
    posting: 'https://www.ziprecruiter.com/jobs/{slug}-{hex12}/{role-slug}-{hex10}',
    req: '{num}',
  },
  {
    id: 'stepstone',
    name: 'StepStone',
    lang: 'de',
    weight: 2,
    senders: [['StepStone', 'noreply@stepstone.de']],
    posting: 'https://www.stepstone.de/stellenangebote--{role-slug}--{long}-inline.html',
    req: '{num}',
  },
];

/** Sites that give tests. */
export const TESTERS: readonly (readonly [string, string, string, string])[] = [
  [
    'hackerrank',
    'HackerRank',
    'support@hackerrankforwork.com',
    'https://www.hackerrank.com/tests/{hex12}/login',
  ],
  ['codesignal', 'CodeSignal', 'no-reply@codesignal.com', 'https://app.codesignal.com/invitation/{hex12}'],
  ['hirevue', '{company}', 'noreply@hirevue.com', 'https://{slug}.hirevue.com/interviews/{hex12}'],
];
