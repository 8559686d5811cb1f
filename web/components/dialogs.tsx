// The dialogs that open over any page; their code comes when it is wanted, or when nothing else is to be done.
import { lazy, Suspense } from 'react';
import { closeConnect, connectStore } from '../state/connect-request.ts';
import { useStore } from '../state/store.ts';

const loaders = {
  palette: async () => ({ default: (await import('./palette.tsx')).Palette }),
  keys: async () => ({ default: (await import('./key-map.tsx')).KeyMap }),
  add: async () => ({ default: (await import('./add-application.tsx')).AddApplication }),
  connect: async () => ({ default: (await import('./connect-dialog.tsx')).ConnectDialog }),
} as const;

const Palette = lazy(loaders.palette);
const KeyMap = lazy(loaders.keys);
const AddApplication = lazy(loaders.add);
const ConnectDialog = lazy(loaders.connect);

export type Dialog = Exclude<keyof typeof loaders, 'connect'>;

/** Fetches their code. @throws when the server does not answer */
export function loadDialogs(): Promise<unknown> {
  return Promise.all(Object.values(loaders).map((load) => load()));
}

interface DialogsProps {
  shown: Dialog | null;
  onShow: (dialog: Dialog) => void;
  onClosed: (dialog: Dialog) => void;
}

export function Dialogs({ shown, onShow, onClosed }: DialogsProps) {
  const connecting = useStore(connectStore);
  return (
    <Suspense>
      {shown === 'palette' && (
        <Palette
          onClose={() => onClosed('palette')}
          showKeys={() => onShow('keys')}
          addApplication={() => onShow('add')}
        />
      )}
      {shown === 'keys' && <KeyMap onClose={() => onClosed('keys')} />}
      {connecting && <ConnectDialog request={connecting} onClose={closeConnect} />}
      {shown === 'add' && <AddApplication onClose={() => onClosed('add')} />}
    </Suspense>
  );
}
