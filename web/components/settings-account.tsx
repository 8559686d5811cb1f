// Leads to one's account, where there are accounts.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { meQuery } from '../api/people.ts';
import { SettingsSection } from './settings-section.tsx';

export function SettingsAccount() {
  const { data } = useQuery(meQuery);
  if (data?.mode !== 'server') return null;
  return (
    <SettingsSection title="Account" hint="How you sign in, your keys, your data.">
      <p className="wrap-anywhere">{data.email}</p>
      <Link to="/account" className="text-accent underline">
        Passkeys, password, second factor, sessions, API keys, export
      </Link>
    </SettingsSection>
  );
}
