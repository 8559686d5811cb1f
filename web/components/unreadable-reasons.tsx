// Why some mails of a mailbox could not be read.
import { useQuery } from '@tanstack/react-query';
import { reasonsQuery } from '../api/queries.ts';
import { count } from '../words/count.ts';

interface UnreadableReasonsProps {
  mailbox: string;
  mails: number;
  /** There is nothing but what could not be read, which has been said. */
  alone: boolean;
}

export function UnreadableReasons({ mailbox, mails, alone }: UnreadableReasonsProps) {
  const { data } = useQuery(reasonsQuery(mailbox));
  const reasons = (data ?? []).filter(({ disposition }) => disposition === 'dead_lettered');
  return (
    <div className="pl-6 text-sm text-warn">
      {!alone && <p>{count(mails, 'mail')} could not be read:</p>}
      <ul className="list-disc pl-5">
        {reasons.map(({ reason, mails }) => (
          <li key={reason} className="first-letter:uppercase">
            {reason}
            {mails > 1 && ` (${count(mails)})`}
          </li>
        ))}
      </ul>
    </div>
  );
}
