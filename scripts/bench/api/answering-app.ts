// The application over a filled database, for one person of many; what is not asked for is not there.
import { createApp } from '../../../src/api/create-app.ts';
import { LOCAL } from '../../../src/api/asker.ts';
import type { ApiDeps } from '../../../src/api/deps.ts';
import { sha256 } from '../../../src/bin/open-tracker.ts';
import type { Database } from '../../../src/store/open-database.ts';

const notAsked = (): never => {
  throw new Error('the bench asks for lists alone');
};

/** What the lists need; all else ends the bench when it is asked for. */
function depsFor(db: Database, user: string): ApiDeps {
  return {
    db,
    signIn: null,
    note: () => undefined,
    identify: () => Promise.resolve({ ...LOCAL, user }),
    hash: sha256,
    now: Date.now,
    languageModel: null,
    webhookReach: false,
    watch: notAsked,
    receive: notAsked,
    vault: { seal: notAsked, open: notAsked } as unknown as ApiDeps['vault'],
    writer: {} as ApiDeps['writer'],
    accounts: { discover: notAsked, begin: notAsked, finish: notAsked },
    operations: {
      version: '0.0.0',
      startedAt: Date.now(),
      now: Date.now,
      missing: notAsked,
      figures: notAsked,
      modelBudget: null,
      metrics: { contentType: 'text/plain', render: notAsked },
    },
  };
}

/** As `createApp` makes it for `hearback serve`. */
export function answeringApp(db: Database, user: string): ReturnType<typeof createApp> {
  const onError = (error: Error) => {
    throw error;
  };
  return createApp(depsFor(db, user), { page: new Map(), version: '0.0.0', onError });
}
