// What can be done with a mail that stands in the wrong place or is taken for the wrong thing.
import { Ban, CornerUpRight, Split } from 'lucide-react';
import { useState } from 'react';
import type { ApplicationDetail } from '../../src/contracts/api.ts';
import { setKind } from '../api/regroup.ts';
import { ActionMenu, type Action } from './action-menu.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { SplitDialog } from './split-dialog.tsx';
import type { TimelineItem } from './timeline-event.tsx';

interface MailActionsProps {
  application: ApplicationDetail;
  event: TimelineItem;
  /** Told the application to go to when nothing is left of this one. */
  onEmptied: (target: string) => void;
}

export function MailActions({ application, event, onEmptied }: MailActionsProps) {
  const [dialog, setDialog] = useState<'move' | 'split' | null>(null);
  const item = event.item_id;
  const close = () => setDialog(null);
  const actions: Action[] = [
    { words: 'Move to another application…', Icon: CornerUpRight, run: () => setDialog('move') },
    { words: 'Not about a job', Icon: Ban, run: () => void setKind(application, item, 'not_job') },
  ];
  if (application.timeline.length > 1) {
    actions.splice(1, 0, { words: 'Split off…', Icon: Split, run: () => setDialog('split') });
  }
  return (
    <>
      <ActionMenu label="More about this mail" actions={actions} />
      {dialog === 'move' && (
        <MoveDialog application={application} item={item} onEmptied={onEmptied} onClose={close} />
      )}
      {dialog === 'split' && <SplitDialog application={application} first={item} onClose={close} />}
    </>
  );
}
