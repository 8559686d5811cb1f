// Why some mails of a mailbox could not be read.
import { useQuery } from '@tanstack/react-query';
import { reasonsQuery } from '../api/queries.ts';
import { count } from '../words/count.ts';

export function UnreadableReasons({ mailbox, mails }: { mailbox: string; mails: number }) {
  const { data } = useQuery(reasonsQuery(mailbox));
  const reasons = (data ?? []).filter(({ disposition }) => disposition === 'dead_lettered');
  return (
    <div className="text-sm text-warn">
      <p>{count(mails, 'mail')} could not be read:</p>
      <ul className="list-disc pl-5">
        {reasons.map(({ reason, mails }) => (
          <li key={reason}>
            {reason} ({count(mails)})
          </li>
        ))}
      </ul>
    </div>
  );
}
