// What can be done with the selected applications; it lies over the heads of the columns.
import { ChevronDown, Eye, EyeOff, X } from 'lucide-react';
import { bulkProgressStore, setAllHidden, setStatuses } from '../api/bulk.ts';
import type { ListQuery } from '../api/list-parameters.ts';
import { usePickAll } from '../hooks/use-pick-all.ts';
import { NOTHING, selectionStore, type Picked } from '../state/bulk-selection.ts';
import { useStore } from '../state/store.ts';
import { count } from '../words/count.ts';
import { Button } from './button.tsx';
import { StatusMenu } from './status-menu.tsx';

interface BulkBarProps {
  query: ListQuery;
  /** How many match. */
  total: number;
}

const letGo = () => selectionStore.set(() => NOTHING);

/** The selection goes when all of it was changed. */
async function changeAll(change: Promise<boolean>): Promise<void> {
  if (await change) letGo();
}

function Actions({ picked, hidden }: { picked: readonly Picked[]; hidden: boolean }) {
  const Icon = hidden ? Eye : EyeOff;
  return (
    <>
      <StatusMenu
        label="Set status of all that are selected"
        className="inline-flex min-h-8 shrink-0 items-center gap-1.5 rounded-md border border-edge bg-surface px-2.5 whitespace-nowrap hover:bg-hover"
        face={
          <>
            Set status
            <ChevronDown size={14} aria-hidden />
          </>
        }
        onChoose={(status) => void changeAll(setStatuses(picked, status))}
      />
      <Button onClick={() => void changeAll(setAllHidden(picked, !hidden))}>
        <Icon size={15} aria-hidden />
        <span className="max-sm:sr-only">{hidden ? 'Show again' : 'Hide'}</span>
      </Button>
    </>
  );
}

export function BulkBar({ query, total }: BulkBarProps) {
  const { picked, open } = useStore(selectionStore);
  const progress = useStore(bulkProgressStore);
  const { asking, ask } = usePickAll(query);
  const n = picked.size;
  if (n === 0 && !open) return null;
  return (
    <div className="sticky top-[calc(var(--spacing-header)+var(--spacing-toolbar))] z-11 sm:h-0">
      <div
        role="toolbar"
        aria-label="Selected applications"
        className="flex h-row items-center gap-2 overflow-x-auto border-b border-line bg-surface max-sm:h-12 sm:ml-10"
      >
        <p role="status" className="mr-1 font-medium whitespace-nowrap">
          {progress ? `Saving ${count(progress.done)} of ${count(progress.total)}…` : `${count(n)} selected`}
        </p>
        {!progress && n < total && (
          <Button tone="quiet" className="!text-accent max-sm:!px-1" disabled={asking} onClick={ask}>
            <span>
              <span className="max-sm:hidden">Select </span>
              {`all ${count(total)}`}
            </span>
          </Button>
        )}
        {!progress && n > 0 && <Actions picked={[...picked.values()]} hidden={query.hidden} />}
        <Button
          tone="quiet"
          size="icon"
          className="ml-auto"
          aria-label="Select nothing"
          title="Select nothing (Esc)"
          onClick={letGo}
        >
          <X size={16} aria-hidden />
        </Button>
      </div>
    </div>
  );
}
