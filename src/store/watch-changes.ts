// Tells whoever listens that the database was changed, by any process.
import { dataVersion } from './dialect.ts';
import type { Database } from './open-database.ts';
import { asPerson, EVERYBODY } from './person-scope.ts';
import { readChanges } from './person-changes.ts';

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

/**
 * As `watchChanges`, but tells each listener of changes of what is theirs alone.
 * @returns how to listen for a person, which in turn returns how to stop
 */
export function watchPeople(db: Database): (user: string, onChange: () => void) => () => void {
  const watch = watchChanges(db);
  const listeners = new Map<() => void, string>();
  let known = new Map<string, number>();
  let stop: (() => void) | null = null;
  const changesOf = (users: readonly string[]) => asPerson(EVERYBODY, () => readChanges(db, users));
  const look = async (): Promise<void> => {
    const before = known;
    known = await changesOf([...new Set(listeners.values())]);
    for (const [tell, user] of listeners) if (known.get(user) !== before.get(user)) tell();
  };
  return (user, onChange) => {
    listeners.set(onChange, user);
    void changesOf([user])
      .then((own) => known.set(user, own.get(user) ?? 0))
      .catch(() => undefined);
    stop ??= watch(() => void look().catch(() => undefined));
    return () => {
      listeners.delete(onChange);
      if (listeners.size > 0) return;
      stop?.();
      stop = null;
    };
  };
}
