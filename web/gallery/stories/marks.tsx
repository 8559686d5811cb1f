// Stories of the small marks: status, kind, time, evidence, progress.
import { EvidenceQuotes } from '../../components/evidence-quotes.tsx';
import { Highlighted } from '../../components/highlighted.tsx';
import { KindIcon } from '../../components/kind-icon.tsx';
import { LedgerBar } from '../../components/ledger-bar.tsx';
import { Moment } from '../../components/moment.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { StatusBadge } from '../../components/status-badge.tsx';
import { KINDS, STATUSES } from '../../../src/domain/kind.ts';
import { KIND_WORDS } from '../../words/kind-words.ts';
import { mailView } from '../samples/events.ts';
import { EMPTY_LEDGER, LEDGER } from '../samples/intake.ts';
import { RTL_TEXT } from '../samples/names.ts';
import { ago, ahead } from '../samples/times.ts';
import type { Case, Story } from '../story.ts';

const ROW = 'flex flex-wrap gap-x-6 gap-y-2';
const { text, evidence } = mailView();

const cases: readonly Case[] = [
  {
    name: 'Every status',
    draw: () => (
      <div className={ROW}>
        {STATUSES.map((status) => (
          <StatusBadge key={status} status={status} />
        ))}
        <StatusBadge status="offer" pinned />
      </div>
    ),
  },
  {
    name: 'Every kind of mail',
    draw: () => (
      <div className={ROW}>
        {KINDS.map((kind) => (
          <span key={kind} className="flex items-center gap-2">
            <KindIcon kind={kind} />
            {KIND_WORDS[kind]}
          </span>
        ))}
      </div>
    ),
  },
  {
    name: 'Times, near and far and unknown',
    draw: () => (
      <div className={ROW}>
        {[ago(0.0001), ago(0.1), ago(1), ago(5), ago(40), ago(900), ahead(2), null].map((at) => (
          <Moment key={at} at={at} />
        ))}
      </div>
    ),
  },
  {
    name: 'Evidence in a text',
    draw: () => (
      <p className="mail-text">
        <Highlighted text={text} spans={evidence} field="body" />
      </p>
    ),
  },
  {
    name: 'Words that tell, from right to left too',
    draw: () => (
      <div className="flex max-w-md flex-col gap-2">
        <EvidenceQuotes evidence={evidence} />
        <EvidenceQuotes evidence={[{ field: 'body', text: RTL_TEXT, start: 0, end: 10 }]} />
        <EvidenceQuotes evidence={[]} />
      </div>
    ),
  },
  {
    name: 'Progress: nothing, some, all',
    draw: () => (
      <div className="flex max-w-md flex-col gap-3">
        {[0, 33, 100].map((percent) => (
          <ProgressBar key={percent} label={`Reading, ${percent} %`} percent={percent} />
        ))}
      </div>
    ),
  },
  {
    name: 'A ledger: empty, and of many mails',
    draw: () => (
      <div className="flex max-w-2xl flex-col gap-3">
        <LedgerBar ledger={EMPTY_LEDGER} />
        <LedgerBar ledger={LEDGER} />
      </div>
    ),
  },
];

export const marks: Story = { title: 'Marks', cases };
