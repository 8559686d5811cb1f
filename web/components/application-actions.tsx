// What can be done with a whole application.
import { CalendarPlus, Eye, EyeOff, Merge, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import type { ApplicationDetail } from '../../src/contracts/api.ts';
import { isEnd } from '../../src/domain/kind.ts';
import { setHidden } from '../api/regroup.ts';
import { furthestStage } from '../words/furthest-stage.ts';
import { ActionMenu, type Action } from './action-menu.tsx';
import { AddEvent } from './add-event.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { setStatus } from './status-select.tsx';

export function ApplicationActions({ application }: { application: ApplicationDetail }) {
  const [dialog, setDialog] = useState<'event' | 'merge' | null>(null);
  const close = () => setDialog(null);
  const { hidden, status, timeline } = application;
  const actions: Action[] = [
    { words: 'Add an event', Icon: CalendarPlus, run: () => setDialog('event') },
    { words: 'Merge with…', Icon: Merge, run: () => setDialog('merge') },
    {
      words: hidden ? 'Show in the lists' : 'Hide from the lists',
      Icon: hidden ? Eye : EyeOff,
      run: () => void setHidden(application, !hidden),
    },
  ];
  if (isEnd(status)) {
    const run = () => setStatus(application, furthestStage(timeline.map(({ kind }) => kind)));
    actions.push({ words: 'Reopen', Icon: RotateCcw, run });
  }
  return (
    <>
      <ActionMenu label="Actions" actions={actions} />
      {dialog === 'event' && <AddEvent application={application} onClose={close} />}
      {dialog === 'merge' && <MergeDialog application={application} onClose={close} />}
    </>
  );
}
