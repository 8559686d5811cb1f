// Stories of where mail comes in.
import { CurrentTransfers } from '../../components/current-transfers.tsx';
import { DropZone } from '../../components/drop-zone.tsx';
import { ExportHelp } from '../../components/export-help.tsx';
import { FirstRun } from '../../components/first-run.tsx';
import { ImportCard } from '../../components/import-card.tsx';
import { ImportVoice } from '../../components/import-voice.tsx';
import { LeftOutList } from '../../components/left-out-list.tsx';
import { LeftOutMail } from '../../components/left-out-mail.tsx';
import { MailboxCard } from '../../components/mailbox-card.tsx';
import { TakeoutSteps } from '../../components/takeout-help.tsx';
import { TransferCard } from '../../components/transfer-card.tsx';
import { UnreadableReasons } from '../../components/unreadable-reasons.tsx';
import { UploadCard } from '../../components/upload-card.tsx';
import { importsQuery, leftOutQuery, mailboxesQuery, reasonsQuery } from '../../api/queries.ts';
import { NO_ANSWER, RequestFailed } from '../../api/request.ts';
import { uploadStore } from '../../api/uploads.ts';
import { connectionStore } from '../../state/connection.ts';
import {
  doneRun,
  EMPTY_LEDGER,
  importRun,
  leftOut,
  leftOutMail,
  mailbox,
  REASONS_OF,
  sentFile,
} from '../samples/intake.ts';
import { connected, READING } from '../samples/accounts.ts';
import { LONG_COMPANY, RTL_COMPANY } from '../samples/names.ts';
import type { Answer, Case, Story } from '../story.ts';

const nothing = () => undefined;
const LONG_FILE = `${LONG_COMPANY}.mbox`;
const reasons: Answer = [reasonsQuery('b1').queryKey, REASONS_OF];
const left = (answer: unknown): Answer => [leftOutQuery('b1').queryKey, answer];
const pages = (own: Parameters<typeof leftOut>[0]) => left({ pages: [leftOut(own)], pageParams: [0] });

const run = (name: string, own: Parameters<typeof importRun>[0], answers: readonly Answer[] = []): Case => ({
  name: `Import: ${name}`,
  answers,
  draw: () => (
    <ul>
      <ImportCard run={importRun(own)} onDismiss={nothing} />
    </ul>
  ),
});

const sent = (name: string, own: Parameters<typeof sentFile>[0]): Case => ({
  name: `Upload: ${name}`,
  draw: () => (
    <ul>
      <UploadCard upload={sentFile(own)} />
    </ul>
  ),
});

const box = (
  name: string,
  own: Parameters<typeof mailbox>[0],
  open = false,
  answers: readonly Answer[] = [],
): Case => ({
  name: `Mailbox: ${name}`,
  answers,
  draw: () => (
    <ul>
      <MailboxCard mailbox={mailbox(own)} open={open} onToggle={nothing} onRemove={nothing} />
    </ul>
  ),
});

const lost = () => connectionStore.set((known) => ({ ...known, lost: true }));

const transfers: readonly Case[] = [
  run('waiting', { state: 'waiting', bytes_read: 0, ledger: EMPTY_LEDGER, seconds_left: null }),
  run('under way', {}),
  { ...run('halted', {}), alone: true, before: lost },
  run('done', doneRun(), [reasons]),
  run('nothing in it', doneRun({ ledger: EMPTY_LEDGER })),
  run('failed', { state: 'failed', error: `This file could not be read: ${LONG_FILE}`, name: LONG_FILE }),
  sent('waiting', { state: 'waiting', sent: 0, name: LONG_FILE }),
  sent('looking', { state: 'looking', type: 'folder', name: RTL_COMPANY, files: 1200 }),
  sent('packing', { state: 'packing', type: 'folder', mails: 900, packed: 300, aside: 12 }),
  sent('sending', {}),
  sent('stopped', { state: 'stopped', error: NO_ANSWER }),
  sent('failed', { state: 'failed', error: 'There is no mail in this folder.', again: false }),
  {
    name: 'All that is under way',
    alone: true,
    before: () => uploadStore.set(() => [sentFile()]),
    answers: [[importsQuery.queryKey, [importRun()]]],
    draw: () => (
      <>
        <CurrentTransfers accounts={[connected(READING)]} />
        <ImportVoice />
      </>
    ),
  },
  {
    name: 'A file',
    draw: () => (
      <ul>
        <TransferCard name={LONG_FILE}>Something on it.</TransferCard>
      </ul>
    ),
  },
  {
    name: 'Why some could not be read',
    answers: [reasons],
    draw: () => <UnreadableReasons mailbox="b1" mails={3} alone={false} />,
  },
];

const cases: readonly Case[] = [
  { name: 'Drop here', draw: () => <DropZone /> },
  ...transfers,
  box('plain', {}),
  box('nothing left out', { ledger: { ...EMPTY_LEDGER, seen: 3, tracked: 3 }, type: 'sample' }),
  box('a long name', { name: LONG_FILE, type: 'file' }),
  box('does not add up', { balanced: false, name: RTL_COMPANY }),
  box('left out, on its way', {}, true),
  box('left out', {}, true, [pages({})]),
  box('left out, not to be had', {}, true, [left(new RequestFailed(0, NO_ANSWER))]),
  {
    name: 'Left out: nothing',
    answers: [pages({ reasons: [], items: [], next: null })],
    draw: () => <LeftOutList mailbox="b1" />,
  },
  {
    name: 'A mail left out',
    draw: () => (
      <ul>
        <LeftOutMail mail={leftOutMail({ reason: LONG_COMPANY })} />
      </ul>
    ),
  },
  { name: 'How to export', draw: () => <ExportHelp open="Thunderbird" /> },
  { name: 'Out of Gmail', draw: () => <TakeoutSteps /> },
  { name: 'The first run', alone: true, answers: [[importsQuery.queryKey, []]], draw: () => <FirstRun /> },
  {
    name: 'The first run, a mailbox just connected',
    alone: true,
    answers: [
      [importsQuery.queryKey, []],
      [mailboxesQuery.queryKey, [connected(READING)]],
    ],
    draw: () => <FirstRun />,
  },
];

export const mailboxes: Story = { title: 'Mailboxes', cases };
