// Tells whoever listens that the database was changed, by any process.
import { dataVersion } from './dialect.ts';
import type { Database } from './open-database.ts';

const POLL = 300;

/**
 * Polls the database's own change counter while anyone listens: it sees the writes of all other connections, in this
 * process and in others.
 * @returns how to listen, which in turn returns how to stop
 */
export function watchChanges(db: Database): (onChange: () => void) => () => void {
  const listeners = new Set<() => void>();
  let timer: NodeJS.Timeout | null = null;
  let known: string | null = null;
  const look = async () => {
    const version = await dataVersion(db).catch(() => known);
    const changed = version !== known && known !== null;
    known = version;
    if (changed) for (const tell of listeners) tell();
  };
  return (onChange) => {
    listeners.add(onChange);
    if (timer === null) {
      // At once, because what changes before the first poll would else be taken for how things always were.
      void look();
      timer = setInterval(look, POLL);
    }
    return () => {
      listeners.delete(onChange);
      if (listeners.size > 0 || timer === null) return;
      clearInterval(timer);
      timer = null;
    };
  };
}
