// Everybody with an account, and what whoever runs the server can do for them.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { LinkView, PersonView } from '../../src/contracts/people-shapes.ts';
import { everybodyQuery, meQuery, people } from '../api/people.ts';
import { queryClient } from '../api/query-client.ts';
import { showError, showToast } from '../state/toasts.ts';
import { Button } from './button.tsx';
import { LinkDialog } from './link-dialog.tsx';

const notes = ({ admin, second_factor: factor, closed_at: closed, created_at: since }: PersonView) =>
  [
    `since ${new Date(since).toLocaleDateString()}`,
    admin && 'runs the server',
    factor && 'second factor',
    closed !== null && 'closed',
  ]
    .filter((note) => typeof note === 'string')
    .join(' · ');

interface PersonLineProps {
  person: PersonView;
  isMe: boolean;
  onLink: (link: LinkView) => void;
}

function PersonLine({ person, isMe, onLink }: PersonLineProps) {
  const { id, email, closed_at: closed } = person;
  const act = async (order: 'close' | 'open' | 'reset', said: string | null) => {
    try {
      const link = await people.order(id, order);
      await queryClient.invalidateQueries({ queryKey: everybodyQuery.queryKey });
      if (link) onLink(link);
      if (said !== null) showToast(said, order === 'close' ? { undo: () => void act('open', null) } : {});
    } catch (error) {
      showError(error);
    }
  };
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 py-3">
      <div className="flex min-w-0 flex-1 basis-52 flex-col">
        <p className="font-medium wrap-anywhere">
          {person.name === '' ? email : `${person.name} · ${email}`}
          {isMe && ' · you'}
        </p>
        <p className="text-sm text-muted">{notes(person)}</p>
      </div>
      {!isMe && (
        <div className="flex gap-2">
          <Button
            size="small"
            className="max-sm:min-h-11"
            aria-label={`New password… for ${email}`}
            onClick={() => void act('reset', null)}
          >
            New password…
          </Button>
          <Button
            size="small"
            className="max-sm:min-h-11"
            aria-label={`${closed === null ? 'Close' : 'Open'} the account of ${email}`}
            onClick={() =>
              void (closed === null
                ? act('close', `${email} is kept out; their data stays.`)
                : act('open', `${email} may come in again.`))
            }
          >
            {closed === null ? 'Close' : 'Open'}
          </Button>
        </div>
      )}
    </li>
  );
}

export function PeopleList() {
  const { data } = useQuery(everybodyQuery);
  const { data: me } = useQuery(meQuery);
  const [made, setMade] = useState<{ email: string; link: LinkView } | null>(null);
  if (!data) return <div aria-hidden className="skeleton h-24 w-full rounded-lg" />;
  return (
    <>
      <ul aria-label="People" className="-my-3 w-full divide-y divide-line">
        {data.map((person) => (
          <PersonLine
            key={person.id}
            person={person}
            isMe={person.email === me?.email}
            onLink={(link) => setMade({ email: person.email, link })}
          />
        ))}
      </ul>
      {made && <LinkDialog {...made} onClose={() => setMade(null)} />}
    </>
  );
}
