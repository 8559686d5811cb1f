// The application over a filled database, for whoever of many people a request names; what is not asked for is not there.
import { createApp } from '../../../src/api/create-app.ts';
import { LOCAL } from '../../../src/api/asker.ts';
import type { ApiDeps } from '../../../src/api/deps.ts';
import { sha256 } from '../../../src/bin/open-tracker.ts';
import calendar from '../../../src/exporters/ics.ts';
import type { Database } from '../../../src/store/open-database.ts';
import { userName } from './seed-applications.ts';

const notAsked = (): never => {
  throw new Error('the bench asks for lists alone');
};

/** Header of the person who asks. */
export const PERSON_HEADER = 'x-person';

/** What the lists need; all else ends the bench when it is asked for. */
function depsFor(db: Database): ApiDeps {
  return {
    db,
    signIn: null,
    note: () => undefined,
    identify: (headers) => Promise.resolve({ ...LOCAL, user: headers.get(PERSON_HEADER) ?? userName(0) }),
    hash: sha256,
    now: Date.now,
    languageModel: null,
    webhookReach: false,
    calendar,
    sheetAccount: null,
    watch: notAsked,
    receive: notAsked,
    locate: notAsked,
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
export function answeringApp(db: Database): ReturnType<typeof createApp> {
  const onError = (error: Error) => {
    throw error;
  };
  return createApp(depsFor(db), { page: new Map(), version: '0.0.0', onError });
}
