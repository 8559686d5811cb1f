// Stories of the posting of an application: never read, being read, read, failed, gone.
import type { PostingDetail } from '../../../src/contracts/api.ts';
import { postingQuery } from '../../api/read-posting.ts';
import { settingsQuery } from '../../api/queries.ts';
import { Posting } from '../../components/posting.tsx';
import { SettingsPostings } from '../../components/settings-postings.tsx';
import { SettingsSection } from '../../components/settings-section.tsx';
import { detail, RTL } from '../samples/applications.ts';
import { LONG_COMPANY, RTL_TEXT, UNBROKEN } from '../samples/names.ts';
import { ago, ahead } from '../samples/times.ts';
import type { Case, Story } from '../story.ts';

const URL_OF = 'https://jobs.tallowmere.example/openings/41';

const READ: PostingDetail = {
  uid: 'a'.repeat(40),
  url: URL_OF,
  state: 'done',
  note: null,
  retry_at: null,
  ats: 'web',
  company: 'Tallowmere Lights',
  title: 'Chandler, lighthouse supply',
  location: 'Remote (Norway) · Bergen',
  employment_type: 'Full time',
  salary_text: null,
  salary: { min: 520_000, max: 610_000, currency: 'NOK', per: 'year' },
  posted_at: ago(12),
  closes_at: ahead(9),
  asked_at: ago(1),
  checked_at: ago(1),
  read_at: ago(1),
  requirements: ['You know tallow from paraffin', 'You write plainly', 'A boat licence, or the wish for one'],
  description:
    'We keep forty lighthouses in candles, oil and spare panes.\n\nWhat you do\n\n- Order early\n- Pack against the sea\n- Answer keepers, who write at night',
};

const NEVER = {
  company: null,
  title: null,
  location: null,
  employment_type: null,
  salary: null,
  posted_at: null,
  closes_at: null,
  read_at: null,
  requirements: [],
  description: null,
};

const story = (name: string, posting: PostingDetail | null): Case => {
  const shown = detail({ id: name, posting_url: URL_OF });
  return {
    name,
    answers: [[postingQuery(name, URL_OF).queryKey, posting]],
    draw: () => (
      <div className="max-w-72">
        <Posting application={shown} />
      </div>
    ),
  };
};

const REFUSED =
  'The site jobs.tallowmere.example does not let programs read this page (it answered 403). Open it in your browser instead.';

const settings = (name: string, reads: boolean): Case => ({
  name,
  answers: [
    [
      settingsQuery.queryKey,
      { sensitivity: 'normal', body_days: null, read_postings: reads, applying: null, version: 'v1' },
    ],
  ],
  draw: () => (
    <SettingsSection title="Postings" hint="What employers publish about a job.">
      <SettingsPostings />
    </SettingsSection>
  ),
});

const cases: readonly Case[] = [
  story('Never read', null),
  story('Being read', { ...READ, ...NEVER, state: 'running' }),
  story('Waiting for another try', {
    ...READ,
    ...NEVER,
    state: 'queued',
    note: 'The site jobs.tallowmere.example answered 503.',
    retry_at: ahead(5 / 1440),
  }),
  story('Read', READ),
  story('Read, and hardly anything told', { ...READ, ...NEVER, title: 'Chandler', read_at: ago(3) }),
  story('Could not be read', { ...READ, ...NEVER, state: 'failed', note: REFUSED }),
  story('Gone, with what it said', {
    ...READ,
    state: 'gone',
    note: 'The posting is not there any more: jobs.tallowmere.example answered 404.',
  }),
  story('Long, and one unbroken word', {
    ...READ,
    company: LONG_COMPANY,
    title: UNBROKEN,
    location: UNBROKEN,
    salary: null,
    salary_text: `${LONG_COMPANY} pays well`,
    requirements: [UNBROKEN, LONG_COMPANY],
  }),
  story('From right to left', { ...READ, company: RTL.company ?? null, title: RTL_TEXT, location: RTL_TEXT }),
  settings('Setting, off', false),
  settings('Setting, on', true),
];

export const postings: Story = { title: 'Postings', cases };
