// Stories of what is said about the page as a whole: nothing here, failed, offline, done.
import { useEffect } from 'react';
import { Button } from '../../components/button.tsx';
import { DropAnywhere } from '../../components/drop-anywhere.tsx';
import { EmptyNotice } from '../../components/empty-notice.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { FreshnessPill } from '../../components/freshness-pill.tsx';
import { OfflineBanner } from '../../components/offline-banner.tsx';
import { ToastRegion } from '../../components/toast-region.tsx';
import { NO_ANSWER, RequestFailed } from '../../api/request.ts';
import { connectionStore } from '../../state/connection.ts';
import { showToast } from '../../state/toasts.ts';
import { LONG_COMPANY, RTL_COMPANY } from '../samples/names.ts';
import type { Case, Story } from '../story.ts';

const nothing = () => undefined;

function FileInTheAir() {
  useEffect(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['x'], 'All mail.mbox'));
    window.dispatchEvent(new DragEvent('dragover', { dataTransfer, cancelable: true }));
  }, []);
  return <DropAnywhere />;
}

const cases: readonly Case[] = [
  {
    name: 'Nothing to show',
    draw: () => (
      <EmptyNotice title="No application fits">
        <p>Try fewer letters or fewer filters.</p>
        <Button>Show all applications</Button>
      </EmptyNotice>
    ),
  },
  {
    name: 'No answer',
    draw: () => <ErrorNotice error={new RequestFailed(0, NO_ANSWER)} onRetry={nothing} />,
  },
  {
    name: 'A long error',
    draw: () => <ErrorNotice error={new Error(`${LONG_COMPANY}. `.repeat(3))} onRetry={nothing} />,
  },
  {
    name: 'News, and none',
    draw: () =>
      [true, false].map((shown) => <FreshnessPill key={String(shown)} shown={shown} onShow={nothing} />),
  },
  {
    name: 'The server is gone',
    alone: true,
    before: () => connectionStore.set((known) => ({ ...known, lost: true })),
    draw: () => <OfflineBanner />,
  },
  { name: 'The server is there', draw: () => <OfflineBanner /> },
  {
    name: 'Messages',
    alone: true,
    before: () => {
      showToast(`Moved to ${LONG_COMPANY}`, { undo: nothing, lead: { words: 'Open it', run: nothing } });
      showToast(`${RTL_COMPANY} set to “Offer”`, { undo: nothing });
      showToast('This application changed meanwhile; here is how it is now.', { tone: 'error' });
    },
    draw: () => <ToastRegion />,
  },
  { name: 'A file over the window', alone: true, draw: () => <FileInTheAir /> },
];

export const notices: Story = { title: 'Notices', cases };
