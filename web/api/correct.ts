// Makes a correction at once on the page, tells the server, and offers to undo it.
import type { ApplicationDetail, CorrectionRequest } from '../../src/contracts/api.ts';
import { showError, showToast, type Lead } from '../state/toasts.ts';
import { client, type MadeCorrection } from './client.ts';
import { refreshAll } from './live.ts';
import { applicationQuery } from './queries.ts';
import { queryClient } from './query-client.ts';
import { RequestFailed } from './request.ts';
import { currentVersion, followVersion } from './versions.ts';

/** An application as the person saw it when they began to change it. */
export interface Seen {
  id: string;
  version: string;
}

/** What a change did: the words for it, and the corrections that take it back when they are undone. */
export interface Done {
  said: string;
  undo: readonly string[] | (() => Promise<unknown>);
  lead?: Lead;
}

const CHANGED_MEANWHILE = 'This application changed meanwhile; here is how it is now.';

const heldVersion = (id: string) => queryClient.getQueryData(applicationQuery(id).queryKey)?.version;

async function readAgain(id: string): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: applicationQuery(id).queryKey });
}

let turn: Promise<unknown> = Promise.resolve();

/** What the person saw, moved on by our own changes alone. */
function versionOf(seen: Seen | undefined): string | undefined {
  if (!seen) return undefined;
  return seen.version === heldVersion(seen.id) ? seen.version : currentVersion(seen.version);
}

async function noteSuccessor(seen: Seen | undefined, from: string | undefined): Promise<void> {
  if (!seen) return;
  await readAgain(seen.id);
  const to = heldVersion(seen.id);
  if (from !== undefined && to !== undefined) followVersion(from, to);
}

/** One change after the other, each with the version to which the one before it led. */
function inTurn<T>(seen: Seen | undefined, act: (version: string | undefined) => Promise<T>): Promise<T> {
  const before = turn;
  return new Promise((resolve, reject) => {
    const run = async () => {
      await before;
      const from = versionOf(seen);
      const acting = act(from);
      acting.then(resolve, reject);
      await acting;
      await noteSuccessor(seen, from);
    };
    turn = run().catch(() => undefined);
  });
}

async function takeBack(done: Done, seen: Seen | undefined): Promise<void> {
  const { undo } = done;
  // An undo names what it takes back and rests on nothing that was seen.
  const act = () => {
    if (typeof undo === 'function') return undo();
    const [only] = undo;
    return undo.length === 1 && only !== undefined ? client.undo(only) : client.undoAll(undo);
  };
  const now = seen && { id: seen.id, version: heldVersion(seen.id) ?? seen.version };
  await inTurn(now, act).catch(showError);
  refreshAll();
}

/** Changes an application as it is held by the page; returns how to put it back. */
export function changeHeld(
  id: string,
  change: (application: ApplicationDetail) => ApplicationDetail,
): () => void {
  const { queryKey } = applicationQuery(id);
  // An answer that is under way knows nothing of the change yet and would show it undone for a moment.
  void queryClient.cancelQueries({ queryKey });
  const before = queryClient.getQueryData(queryKey);
  if (before) queryClient.setQueryData(queryKey, change(before));
  return () => queryClient.setQueryData(queryKey, before);
}

interface Manner {
  /** Checked by the server, so that nothing is changed that the person has not seen. */
  seen?: Seen | undefined;
  /** Shows the change before the server answers; returns how to take it back should the server refuse. */
  show?: (() => () => void) | undefined;
}

/**
 * @param steps makes the change
 * @returns whether it was made; the person has been told either way
 */
export async function change(
  steps: (version: string | undefined) => Promise<Done>,
  { seen, show }: Manner = {},
): Promise<boolean> {
  const hide = show?.();
  try {
    const done = await inTurn(seen, steps);
    showToast(done.said, { undo: () => void takeBack(done, seen), ...(done.lead && { lead: done.lead }) });
    refreshAll();
    return true;
  } catch (error) {
    hide?.();
    if (error instanceof RequestFailed && error.status === 412) {
      showToast(CHANGED_MEANWHILE, { tone: 'error' });
      refreshAll();
    } else showError(error);
    return false;
  }
}

/**
 * @param said what the person reads when it is done
 * @returns what the server recorded, or null when it refused
 */
export async function correct(
  correction: CorrectionRequest,
  said: (made: MadeCorrection) => string,
  show?: () => () => void,
  seen?: Seen,
): Promise<MadeCorrection | null> {
  let made: MadeCorrection | null = null;
  await change(
    async (version) => {
      made = await client.correct(correction, version);
      return { said: said(made), undo: [made.id] };
    },
    { seen, show },
  );
  return made;
}
