// What surrounds every page: header, banner, messages, dialogs, shortcuts.
import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { Keyboard, Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { listenLive } from '../api/live.ts';
import { isOutside } from '../state/page-after.ts';
import { useShortcuts } from '../hooks/use-shortcuts.ts';
import { lastOpenedStore } from '../state/last-opened.ts';
import { MOD_KEY } from '../state/mod-key.ts';
import { undoLatest } from '../state/toasts.ts';
import { AttentionLine } from './attention-line.tsx';
import { Button } from './button.tsx';
import { Dialogs, type Dialog } from './dialogs.tsx';
import { DropAnywhere } from './drop-anywhere.tsx';
import { ImportVoice } from './import-voice.tsx';
import { OfflineBanner } from './offline-banner.tsx';
import { SEARCH_ID } from './search-box.tsx';
import { SiteNav } from './site-nav.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import { ToastRegion } from './toast-region.tsx';

function Header({ onShow }: { onShow: (dialog: Dialog) => void }) {
  return (
    <header className="sticky top-0 z-20 border-b border-line bg-surface">
      <div className="mx-auto flex h-header max-w-[90rem] items-center gap-3 px-4 sm:px-6 lg:gap-6">
        <Link to="/" className="text-lg font-semibold tracking-tight">
          Hearback
        </Link>
        <SiteNav />
        <div className="ml-auto flex items-center gap-1">
          <Button
            tone="quiet"
            className="max-lg:size-8 max-lg:justify-center max-lg:px-0 lg:mr-2 lg:!border-line"
            aria-keyshortcuts="Control+K Meta+K"
            title={`Find or do (${MOD_KEY} K)`}
            onClick={() => onShow('palette')}
          >
            <Search size={16} aria-hidden />
            <span className="text-sm max-lg:sr-only">{`Find or do · ${MOD_KEY} K`}</span>
          </Button>
          <Button
            tone="quiet"
            size="icon"
            className="max-lg:hidden"
            aria-label="Keyboard shortcuts"
            title="Keyboard shortcuts (?)"
            onClick={() => onShow('keys')}
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

function useGlobalKeys(onShow: (dialog: Dialog) => void): void {
  const navigate = useNavigate();
  useShortcuts({
    '?': () => onShow('keys'),
    'Mod k': () => onShow('palette'),
    'g t': () => void navigate({ to: '/' }),
    'g a': () => void navigate({ to: '/applications' }),
    'g r': () => void navigate({ to: '/review' }),
    'g m': () => void navigate({ to: '/mailboxes' }),
    'g s': () => void navigate({ to: '/settings' }),
    '/': () => {
      const box = document.getElementById(SEARCH_ID);
      if (box) box.focus();
      else {
        // Who searches does not return to what they opened last.
        lastOpenedStore.set(() => null);
        void navigate({ to: '/applications', hash: SEARCH_ID });
      }
    },
    z: undoLatest,
  });
}

/** For whoever is not signed in there is nothing around the page, and nothing to listen to. */
function Bare() {
  return (
    <>
      <main id="main" className="px-4">
        <Outlet />
      </main>
      <ToastRegion />
    </>
  );
}

export function Shell() {
  const outside = useRouterState({ select: ({ location }) => isOutside(location.pathname) });
  return outside ? <Bare /> : <Inside />;
}

function Inside() {
  const [dialog, setDialog] = useState<Dialog | null>(null);
  // A browser tells of the end of a dialog a moment later, when another may be open in its place.
  const onClosed = (closed: Dialog) => setDialog((shown) => (shown === closed ? null : shown));
  const main = usePageFocus();
  useEffect(listenLive, []);
  useGlobalKeys(setDialog);
  return (
    <>
      <a
        href="#main"
        className="fixed top-2 left-2 z-50 -translate-y-16 rounded-md bg-accent px-3 py-2 text-on-accent focus:translate-y-0"
      >
        Skip to the content
      </a>
      <Header onShow={setDialog} />
      <OfflineBanner />
      <AttentionLine />
      <main ref={main} id="main" tabIndex={-1} className="mx-auto max-w-[90rem] px-4 pb-24 sm:px-6 sm:pb-12">
        <Outlet />
      </main>
      <ToastRegion />
      <ImportVoice />
      <Dialogs shown={dialog} onShow={setDialog} onClosed={onClosed} />
      <DropAnywhere />
    </>
  );
}
