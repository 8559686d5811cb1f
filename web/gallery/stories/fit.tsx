// Stories of CVs in the settings, and of how they fit the posting of an application.
import type { ShownAnalysis, ShownProfile } from '../../../src/contracts/profile-shapes.ts';
import { analysisQuery, profilesQuery } from '../../api/profiles.ts';
import { NO_ANSWER, RequestFailed } from '../../api/request.ts';
import { ApplicationFit } from '../../components/application-fit.tsx';
import { CvRename } from '../../components/cv-rename.tsx';
import { SettingsCvs } from '../../components/settings-cvs.tsx';
import { SettingsSection } from '../../components/settings-section.tsx';
import { detail } from '../samples/applications.ts';
import { analysis, fit, profile } from '../samples/fits.ts';
import { LONG_COMPANY, RTL_COMPANY, UNBROKEN } from '../samples/names.ts';
import type { Case, Story } from '../story.ts';

const section = () => (
  <SettingsSection title="CVs">
    <SettingsCvs />
  </SettingsSection>
);
const told = (name: string, items: readonly ShownProfile[]): Case => ({
  name,
  answers: [[profilesQuery.queryKey, items]],
  draw: section,
});
const compared = (
  name: string,
  own: Partial<ShownAnalysis>,
  url: string | null = 'https://x.example',
): Case => ({
  name,
  answers: [[analysisQuery('a1').queryKey, analysis(own)]],
  draw: () => (
    <div className="max-w-72">
      <ApplicationFit application={detail({ posting_url: url })} />
    </div>
  ),
});
const UNREAD = { skills: [], jobs: [], years: null, education: null, languages: [] };

const cases: readonly Case[] = [
  { name: 'CVs on their way', draw: section },
  told('No CV', []),
  told('CVs in every state', [
    profile('p1'),
    profile('p2', { name: 'Kaffee', active: false, format: 'docx', cv_path: 'kaffee.docx' }),
    profile('p3', { last_error: 'This PDF is locked. Save a copy without protection and upload that.' }),
    profile('p4', { name: 'Hardly read', read: { ...profile('p4').read, ...UNREAD } }),
  ]),
  told('Long names of CVs, and from right to left', [
    profile('p1', { name: LONG_COMPANY, cv_path: `${UNBROKEN}.pdf` }),
    profile('p2', { name: RTL_COMPANY }),
  ]),
  {
    name: 'CVs not to be had',
    answers: [[profilesQuery.queryKey, new RequestFailed(0, NO_ANSWER)]],
    draw: section,
  },
  { name: 'A fit on its way', draw: () => <ApplicationFit application={detail()} /> },
  compared('A good fit', {}),
  compared('Several CVs', {
    state: 'ready',
    items: [
      fit({ score: 91, class: 'strong', missing: [], penalties: [] }),
      fit({
        profile_key: 'p2',
        name: LONG_COMPANY,
        score: 52,
        class: 'partial',
        current: false,
        unjudged: [],
      }),
      fit({ profile_key: 'p3', name: 'Kaffee', score: 8, class: 'weak', met: [], unjudged: [] }),
    ],
  }),
  compared('Too little to tell', {
    items: [
      fit({ score: null, class: 'unknown', met: [], missing: [], penalties: [], unjudged: [UNBROKEN] }),
    ],
  }),
  compared('Not run yet', { state: 'ready', items: [] }),
  compared('Under way', { state: 'running', items: [] }),
  compared('Failed', { state: 'failed', error: 'the disk is full; make room', items: [] }),
  compared('No address of a posting', { state: 'missing_posting', posting: null, items: [] }, null),
  compared('No posting read', { state: 'missing_posting', posting: null, items: [] }),
  compared('No CV to compare with', { state: 'missing_profile', items: [] }),
  {
    name: 'Rename a CV',
    alone: true,
    draw: () => <CvRename profile={profile('p1')} onClose={() => undefined} />,
  },
];

export const fitStories: Story = { title: 'CVs and fit', cases };
