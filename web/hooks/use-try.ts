// One thing that takes a while and may be refused, such as opening a mailbox.
import { useEffect, useRef, useState } from 'react';
import { showError } from '../state/toasts.ts';

/** `refusal` is why the last try failed, in plain words. */
export function useTry() {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
    };
  }, []);
  const attempt = async (act: () => Promise<void>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setRefusal(null);
    try {
      await act();
    } catch (error) {
      setBusy(false);
      setRefusal(error instanceof Error ? error.message : String(error));
      // Whoever has gone elsewhere meanwhile still wants to know.
      if (gone.current) showError(error);
    }
  };
  return { busy, refusal, forget: () => setRefusal(null), attempt };
}
