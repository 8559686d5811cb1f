// A button that opens a short list of actions.
import { Ellipsis, type LucideIcon } from 'lucide-react';
import { Popover } from './popover.tsx';

export interface Action {
  words: string;
  Icon: LucideIcon;
  run: () => void;
}

const BUTTON =
  'inline-flex size-8 shrink-0 items-center justify-center rounded-md text-muted transition-colors hover:bg-hover hover:text-ink';

export function ActionMenu({ label, actions }: { label: string; actions: readonly Action[] }) {
  return (
    <Popover
      label={label}
      title={label}
      role="menu"
      className={BUTTON}
      face={<Ellipsis size={17} aria-hidden />}
    >
      {(close) => (
        <div role="presentation" className="flex flex-col">
          {actions.map(({ words, Icon, run }) => (
            <button
              key={words}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className="flex min-h-9 items-center gap-2.5 rounded-md px-2.5 text-left whitespace-nowrap hover:bg-hover focus-visible:bg-hover focus-visible:outline-offset-0"
              onClick={() => {
                close();
                run();
              }}
            >
              <Icon size={16} aria-hidden className="shrink-0 text-muted" />
              {words}
            </button>
          ))}
        </div>
      )}
    </Popover>
  );
}
