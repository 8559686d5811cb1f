// A button with a small panel beside it, open until something else is pressed or the focus goes elsewhere.
import { useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { stepFocus } from './step-focus.ts';

const GAP = 4;
const EDGE = 8;

function placeBeside(panel: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = panel;
  const { clientWidth } = document.body;
  const below = at.bottom + GAP;
  const top = below + height > innerHeight - EDGE ? Math.max(EDGE, at.top - GAP - height) : below;
  panel.style.top = `${top}px`;
  panel.style.left = `${Math.max(EDGE, Math.min(at.left, clientWidth - width - EDGE))}px`;
}

/** In the browser's top layer, where nothing that scrolls cuts it off. */
function usePlace(
  open: boolean,
  panel: RefObject<HTMLElement | null>,
  button: RefObject<HTMLElement | null>,
) {
  useLayoutEffect(() => {
    const own = panel.current;
    if (!open || !own) return undefined;
    own.showPopover();
    const place = () => {
      if (button.current) placeBeside(own, button.current);
    };
    place();
    own.querySelector<HTMLElement>('input, [role^=menuitem], button, select')?.focus({ preventScroll: true });
    const observer = new ResizeObserver(place);
    observer.observe(own);
    addEventListener('scroll', place, { capture: true, passive: true });
    addEventListener('resize', place);
    return () => {
      observer.disconnect();
      removeEventListener('scroll', place, { capture: true });
      removeEventListener('resize', place);
    };
  }, [open, panel, button]);
}

function useDismissal(open: boolean, place: RefObject<HTMLElement | null>, close: () => void): void {
  useEffect(() => {
    if (!open) return undefined;
    const elsewhere = (event: Event) => {
      if (!place.current?.contains(event.target as Node)) close();
    };
    document.addEventListener('pointerdown', elsewhere);
    document.addEventListener('focusin', elsewhere);
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
      document.removeEventListener('focusin', elsewhere);
    };
  });
}

interface PopoverProps {
  label: string;
  /** What the button shows. */
  face: ReactNode;
  className: string;
  /** A panel of choices, or a menu of actions. */
  role?: 'group' | 'menu';
  title?: string;
  children: (close: () => void) => ReactNode;
}

export function Popover({ label, face, className, role = 'group', title, children }: PopoverProps) {
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const id = useId();
  usePlace(open, panel, button);
  useDismissal(open, place, () => setOpen(false));
  const close = () => {
    button.current?.focus();
    setOpen(false);
  };
  return (
    <div
      ref={place}
      className="contents"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        event.nativeEvent.preventDefault();
        close();
      }}
    >
      <button
        ref={button}
        type="button"
        aria-label={label}
        title={title}
        aria-haspopup={role === 'menu' ? 'menu' : undefined}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        className={className}
        onClick={() => setOpen(!open)}
      >
        {face}
      </button>
      {open && (
        <div
          ref={panel}
          id={id}
          popover="manual"
          role={role}
          aria-label={label}
          tabIndex={-1}
          onKeyDown={(event) => stepFocus(event, '[role^=menuitem], input, button')}
          className="fixed inset-auto m-0 max-h-[70dvh] max-w-[calc(100vw-1rem)] min-w-56 overflow-y-auto rounded-lg border border-line bg-surface p-1 text-ink shadow-float"
        >
          {children(close)}
        </div>
      )}
    </div>
  );
}
