// The CVs that postings are compared with.
import { useQuery } from '@tanstack/react-query';
import { profilesQuery } from '../api/profiles.ts';
import { CvCard } from './cv-card.tsx';
import { CvDrop } from './cv-drop.tsx';
import { ErrorNotice } from './error-notice.tsx';

export function SettingsCvs() {
  const { data, error, refetch } = useQuery(profilesQuery);
  if (error && !data) {
    return (
      <div className="-my-4 w-full">
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      </div>
    );
  }
  if (!data) return <div aria-hidden className="skeleton h-24 w-full rounded-lg" />;
  return (
    <>
      {data.length > 0 && (
        <ul aria-label="CVs" className="flex w-full flex-col gap-3">
          {data.map((profile) => (
            <CvCard key={profile.key} profile={profile} />
          ))}
        </ul>
      )}
      <CvDrop />
    </>
  );
}
