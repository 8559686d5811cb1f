// Which sums of what is stored are shown as metrics, and under which names.
import type { Figures } from '../contracts/figures.ts';

/** Labels and value of each sample. */
export type Rows = Iterable<readonly [Record<string, string>, number]>;

export interface Shown {
  name: string;
  help: string;
  labels: readonly string[];
  rows: (figures: Figures) => Rows;
}

export const SHOWN: readonly Shown[] = [
  {
    name: 'email_ingestion_stream_depth',
    help: 'Mails that are fetched and not decided yet',
    labels: [],
    rows: ({ spooled }) => [[{}, spooled]],
  },
  {
    name: 'hearback_queue_jobs',
    help: 'Jobs in the queue',
    labels: ['kind', 'state'],
    rows: ({ queue }) =>
      queue.flatMap(({ kind, ...job }) =>
        (['ready', 'leased', 'waiting', 'dead'] as const).map(
          (state) => [{ kind, state }, job[state]] as const,
        ),
      ),
  },
  {
    name: 'hearback_queue_oldest_age_seconds',
    help: 'Age of the longest waiting job that could be done',
    labels: ['kind'],
    rows: ({ queue }) => queue.map(({ kind, oldest }) => [{ kind }, oldest / 1000] as const),
  },
  {
    name: 'hearback_dead_letters',
    help: 'What was given up and waits for somebody: jobs by kind, and mails that could not be read',
    labels: ['kind'],
    rows: ({ queue, ledger }) => [
      [{ kind: 'mail' }, ledger.dead_lettered] as const,
      ...queue.map(({ kind, dead }) => [{ kind }, dead] as const),
    ],
  },
  {
    name: 'hearback_ledger_mails',
    help: 'Mails seen, by what became of them; seen is their sum',
    labels: ['disposition'],
    rows: ({ ledger }) => Object.entries(ledger).map(([disposition, n]) => [{ disposition }, n] as const),
  },
  {
    name: 'hearback_ledger_unbalanced_mailboxes',
    help: 'Mailboxes whose ledger does not add up',
    labels: [],
    rows: ({ unbalanced }) => [[{}, unbalanced]],
  },
  {
    name: 'hearback_mailboxes',
    help: 'Mailboxes by state; file: imported',
    labels: ['state'],
    rows: ({ mailboxes }) => mailboxes.map(({ state, mailboxes: n }) => [{ state }, n] as const),
  },
  {
    name: 'hearback_mailbox_sync_age_seconds',
    help: 'How long ago the most neglected connected mailbox of a state was caught up',
    labels: ['state'],
    rows: ({ mailboxes }) =>
      mailboxes
        .filter(({ state }) => state !== 'file')
        .map(({ state, oldestSync }) => [{ state }, oldestSync / 1000] as const),
  },
  {
    name: 'hearback_silent_mailboxes',
    help: 'Connected mailboxes that are caught up and see nothing, though they always did',
    labels: [],
    rows: ({ silent }) => [[{}, silent]],
  },
  {
    name: 'hearback_llm_requests',
    help: 'Requests to language models by outcome, since the beginning',
    labels: ['outcome'],
    rows: ({ model }) => Object.entries(model.requests).map(([outcome, n]) => [{ outcome }, n] as const),
  },
  {
    name: 'hearback_llm_tokens',
    help: 'Tokens of language models used up since the beginning',
    labels: [],
    rows: ({ model }) => [[{}, model.tokens]],
  },
  {
    name: 'hearback_llm_tokens_today',
    help: 'Tokens used up on this day, UTC',
    labels: [],
    rows: ({ model }) => [[{}, model.tokensToday]],
  },
];
