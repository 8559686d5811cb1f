// On whose behalf a request comes, and by what right.
import type { ApiScope } from '../domain/api-scope.ts';
import type { MissingFactor } from '../domain/missing-factor.ts';

export interface Asker {
  /** Whose rows are seen and changed. */
  user: string;
  /** `local`: the one person of this machine; `session`: signed in; `key`: a program of theirs. */
  by: 'local' | 'session' | 'key';
  /** Whether they run the server. */
  admin: boolean;
  /** What the key allows; null where there is no key. */
  scopes: readonly ApiScope[] | null;
  /** The key; null where there is none. */
  key: { id: string; name: string } | null;
  /** Id of the session; null where there is none. */
  session: string | null;
  /** What is missing where everybody has to have a second factor: one at all, or that they show it; else null. */
  missingFactor: MissingFactor | null;
}

/** The one person of this machine, of whom nothing is asked. */
export const LOCAL: Asker = {
  user: 'local',
  by: 'local',
  admin: false,
  scopes: null,
  key: null,
  session: null,
  missingFactor: null,
};
