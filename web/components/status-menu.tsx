// A button that opens a menu of statuses.
import type { ReactNode } from 'react';
import { STATUSES, type Status } from '../../src/domain/kind.ts';
import { Popover } from './popover.tsx';
import { StatusBadge } from './status-badge.tsx';

interface StatusMenuProps {
  label: string;
  face: ReactNode;
  className: string;
  title?: string;
  /** The status it has already. */
  without?: Status;
  onChoose: (status: Status) => void;
}

export function StatusMenu({ label, face, className, title, without, onChoose }: StatusMenuProps) {
  return (
    <Popover label={label} face={face} className={className} role="menu" {...(title && { title })}>
      {(close) => (
        <div role="presentation" className="flex flex-col">
          {STATUSES.filter((status) => status !== without).map((status) => (
            <button
              key={status}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className="flex min-h-9 items-center rounded-md px-2.5 text-left hover:bg-hover focus-visible:bg-hover focus-visible:outline-offset-0"
              onClick={() => {
                close();
                onChoose(status);
              }}
            >
              <StatusBadge status={status} />
            </button>
          ))}
        </div>
      )}
    </Popover>
  );
}
