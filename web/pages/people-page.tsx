// For whoever runs the server: its people and their invitations.
import { PeopleInvitations } from '../components/people-invitations.tsx';
import { PeopleInvite } from '../components/people-invite.tsx';
import { PeopleList } from '../components/people-list.tsx';
import { SettingsSection } from '../components/settings-section.tsx';

export function PeoplePage() {
  return (
    <div className="mx-auto flex max-w-4xl flex-col py-6">
      <title>People · Hearback</title>
      <h1 className="pb-6 text-xl font-semibold">People</h1>
      <SettingsSection title="Invite" hint="They get a link by which they set their own password.">
        <PeopleInvite />
        <PeopleInvitations />
      </SettingsSection>
      <SettingsSection title="Accounts" hint="You see who there is, and nothing of their mail.">
        <PeopleList />
      </SettingsSection>
    </div>
  );
}
