// A connected mailbox among what is on its way into the tracker.
import { AccountCondition } from './account-condition.tsx';
import { AccountProgress } from './account-progress.tsx';
import { TransferCard } from './transfer-card.tsx';
import { ledgerSentence } from '../words/ledger-sentence.ts';
import type { Connected } from '../words/account-words.ts';

export function AccountTransfer({ mailbox }: { mailbox: Connected }) {
  const { name, ledger } = mailbox;
  return (
    <TransferCard name={name} type="account">
      <AccountCondition mailbox={mailbox} />
      <AccountProgress mailbox={mailbox} />
      {ledger.seen > 0 && <p className="text-sm">{ledgerSentence(ledger)}</p>}
    </TransferCard>
  );
}
