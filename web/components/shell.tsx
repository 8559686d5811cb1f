// What surrounds every page: header, banner, messages, shortcuts.
import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { Keyboard } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { listenLive } from '../api/live.ts';
import { useShortcuts } from '../hooks/use-shortcuts.ts';
import { undoLatest } from '../state/toasts.ts';
import { Button } from './button.tsx';
import { DropAnywhere } from './drop-anywhere.tsx';
import { ImportVoice } from './import-voice.tsx';
import { KeyMap } from './key-map.tsx';
import { OfflineBanner } from './offline-banner.tsx';
import { SEARCH_ID } from './search-box.tsx';
import { SiteNav } from './site-nav.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import { ToastRegion } from './toast-region.tsx';

function Header({ onKeyMap }: { onKeyMap: () => void }) {
  return (
    <header className="sticky top-0 z-20 border-b border-line bg-surface">
      <div className="mx-auto flex h-header max-w-[90rem] items-center gap-6 px-4 sm:px-6">
        <Link to="/" className="text-lg font-semibold tracking-tight">
          Hearback
        </Link>
        <SiteNav />
        <div className="ml-auto flex items-center gap-1">
          <Button
            tone="quiet"
            size="icon"
            className="max-sm:hidden"
            aria-label="Keyboard shortcuts"
            title="Keyboard shortcuts (?)"
            onClick={onKeyMap}
          >
            <Keyboard size={17} aria-hidden />
          </Button>
          <ThemeSwitch />
        </div>
      </div>
    </header>
  );
}

/** After a change of page the keyboard goes on from its beginning, and a screen reader from its heading. */
function usePageFocus() {
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const before = useRef(path);
  useEffect(() => {
    const moved = before.current !== undefined && before.current !== path;
    before.current = path;
    if (moved && !main.current?.contains(document.activeElement))
      main.current?.focus({ preventScroll: true });
  }, [path]);
  return main;
}

export function Shell() {
  const [keyMap, setKeyMap] = useState(false);
  const navigate = useNavigate();
  const main = usePageFocus();
  useEffect(listenLive, []);
  useShortcuts({
    '?': () => setKeyMap(true),
    'g a': () => void navigate({ to: '/applications' }),
    'g m': () => void navigate({ to: '/mailboxes' }),
    '/': () => {
      const box = document.getElementById(SEARCH_ID);
      if (box) box.focus();
      else void navigate({ to: '/applications', hash: SEARCH_ID });
    },
    z: undoLatest,
  });
  return (
    <>
      <a
        href="#main"
        className="fixed top-2 left-2 z-50 -translate-y-16 rounded-md bg-accent px-3 py-2 text-on-accent focus:translate-y-0"
      >
        Skip to the content
      </a>
      <Header onKeyMap={() => setKeyMap(true)} />
      <OfflineBanner />
      <main ref={main} id="main" tabIndex={-1} className="mx-auto max-w-[90rem] px-4 pb-24 sm:px-6 sm:pb-12">
        <Outlet />
      </main>
      <ToastRegion />
      <ImportVoice />
      <KeyMap open={keyMap} onClose={() => setKeyMap(false)} />
      <DropAnywhere />
    </>
  );
}
