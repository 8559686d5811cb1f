// Moves a mail to another application.
import type { ApplicationDetail, ApplicationSummary } from '../../src/contracts/api.ts';
import { moveEvents } from '../api/regroup.ts';
import { DialogFrame } from './dialog-frame.tsx';
import { MoveTarget } from './move-target.tsx';

interface MoveDialogProps {
  application: ApplicationDetail;
  /** Item id of what is moved. */
  item: string;
  /** Told where it went when nothing is left here. */
  onEmptied: (target: string) => void;
  onClose: () => void;
}

export function MoveDialog({ application, item, onEmptied, onClose }: MoveDialogProps) {
  const move = async (target: ApplicationSummary) => {
    onClose();
    const moved = await moveEvents(application, [item], target);
    if (moved && application.timeline.length === 1) onEmptied(target.id);
  };
  return (
    <DialogFrame title="Move to another application" onClose={onClose}>
      <MoveTarget
        without={application.id}
        likely={application.company}
        onChoose={(target) => void move(target)}
      />
    </DialogFrame>
  );
}
