// One's own account on a server: how one signs in, where one is, keys, data, and the way out.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { LogOut } from 'lucide-react';
import type { Me } from '../../src/contracts/people-shapes.ts';
import { meQuery, people } from '../api/people.ts';
import { goToSignIn } from '../api/signed-out.ts';
import { Button } from '../components/button.tsx';
import { MeKeys } from '../components/me-keys.tsx';
import { MeLeaving } from '../components/me-leaving.tsx';
import { MePasskeys } from '../components/me-passkeys.tsx';
import { MePassword } from '../components/me-password.tsx';
import { MeSecondFactor } from '../components/me-second-factor.tsx';
import { MeSessions } from '../components/me-sessions.tsx';
import { MeSignIns } from '../components/me-sign-ins.tsx';
import { SettingsSection } from '../components/settings-section.tsx';
import { showError } from '../state/toasts.ts';

const signOut = () => people.signOut().then(goToSignIn, showError);

function WaysIn({ me }: { me: Me }) {
  return (
    <>
      <SettingsSection
        title="Passkeys"
        hint="Sign in by finger, face or PIN of a device, in the place of password and code."
      >
        <MePasskeys />
      </SettingsSection>
      {me.password && (
        <>
          <SettingsSection title="Password">
            <MePassword />
          </SettingsSection>
          <SettingsSection
            title="Second factor"
            hint="A code beside the password, from an app on your phone."
          >
            <MeSecondFactor isOn={me.second_factor} isRequired={me.second_factor_required} />
          </SettingsSection>
        </>
      )}
    </>
  );
}

export function AccountPage() {
  const { data } = useQuery(meQuery);
  if (!data) return <div aria-hidden className="skeleton mt-10 h-40 w-full rounded-lg" />;
  if (data.mode === 'local')
    return <p className="py-10 text-muted">There are no accounts here: all of it is yours alone.</p>;
  return (
    <div className="mx-auto flex max-w-4xl flex-col py-6">
      <title>Account · Hearback</title>
      <div className="flex flex-wrap items-center justify-between gap-3 pb-6">
        <div className="min-w-0">
          <h1 className="text-xl font-semibold">Account</h1>
          <p className="text-muted wrap-anywhere">
            {data.name ? `${data.name} · ${data.email}` : data.email}
          </p>
        </div>
        <Button onClick={() => void signOut()}>
          <LogOut size={15} aria-hidden />
          Sign out
        </Button>
      </div>
      {data.admin && (
        <SettingsSection title="This server" hint="You run it.">
          <Link to="/people" className="text-accent underline">
            People and invitations
          </Link>
        </SettingsSection>
      )}
      <WaysIn me={data} />
      <SettingsSection title="Signed in" hint="A sign-in holds for 14 days.">
        <MeSessions />
      </SettingsSection>
      <SettingsSection
        title="Recent sign-ins"
        hint="Of the last 90 days, with tries that failed. Of an address only its network is kept."
      >
        <MeSignIns />
      </SettingsSection>
      <SettingsSection title="API keys" hint="For programs of yours. None of them opens this page.">
        <MeKeys admin={data.admin} />
      </SettingsSection>
      <SettingsSection title="Your data">
        <MeLeaving />
      </SettingsSection>
    </div>
  );
}
