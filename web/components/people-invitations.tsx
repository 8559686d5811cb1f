// The one-time links that still hold.
import { useQuery } from '@tanstack/react-query';
import type { InvitationLine } from '../../src/contracts/people-shapes.ts';
import { invitationsQuery, people } from '../api/people.ts';
import { queryClient } from '../api/query-client.ts';
import { showError } from '../state/toasts.ts';
import { Button } from './button.tsx';

async function drop({ id }: InvitationLine): Promise<void> {
  await people.dropInvitation(id).catch(showError);
  await queryClient.invalidateQueries({ queryKey: invitationsQuery.queryKey });
}

export function PeopleInvitations() {
  const { data } = useQuery(invitationsQuery);
  if (!data || data.length === 0) return null;
  return (
    <ul aria-label="Links that still hold" className="w-full divide-y divide-line">
      {data.map((line) => (
        <li key={line.id} className="flex items-center gap-3 py-3">
          <div className="flex min-w-0 flex-1 flex-col">
            <p className="font-medium wrap-anywhere">{line.email}</p>
            <p className="text-sm text-muted">
              {line.purpose === 'join' ? 'Invited' : 'May set another password'} until{' '}
              {new Date(line.expires_at).toLocaleDateString()}
            </p>
          </div>
          <Button
            size="small"
            className="max-sm:min-h-11"
            aria-label={`Take back the link of ${line.email}`}
            onClick={() => void drop(line)}
          >
            Take back
          </Button>
        </li>
      ))}
    </ul>
  );
}
