// Says that the server does not answer; goes by itself when it does again.
import { Unplug } from 'lucide-react';
import { connectionStore } from '../state/connection.ts';
import { useStore } from '../state/store.ts';

export function OfflineBanner() {
  const { lost } = useStore(connectionStore);
  return (
    <div role="status">
      {lost && (
        <p className="flex items-center justify-center gap-2 border-b border-line bg-accent-soft px-4 py-2 text-ink">
          <Unplug size={16} aria-hidden className="shrink-0" />
          Hearback is not running. Start it again; this page will find it by itself.
        </p>
      )}
    </div>
  );
}
