// The connected mailboxes whose mail comes in for the first time.
import { useQuery } from '@tanstack/react-query';
import { accountsQuery, mailboxesQuery } from '../api/queries.ts';
import { isConnected, isFirstReading, type Connected } from '../words/account-words.ts';

const firstReadings = (mailboxes: Parameters<typeof isConnected>[0][] = []): Connected[] =>
  mailboxes.filter(isConnected).filter(isFirstReading);

export function useFirstReadings(): Connected[] {
  const { data: known } = useQuery(accountsQuery);
  const reading = firstReadings(known).length > 0;
  const { data: live } = useQuery({ ...mailboxesQuery, enabled: reading });
  return reading ? firstReadings(live ?? known) : [];
}
