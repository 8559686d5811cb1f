// Tells the server that the person is here, so that it knows what is new to them the next time.
import { client } from './client.ts';
import { queryClient } from './query-client.ts';

/** What hangs on the visit: what is new is reckoned from the end of the one before. */
export const TODAY_KEY = ['today'] as const;

/** Often enough that a visit, which ends after half an hour away, lasts as long as the person does something. */
const TELL_EVERY = 10 * 60_000;
const TRY_AGAIN_AFTER = 60_000;

let toldAt = -Infinity;
let telling: Promise<unknown> = Promise.resolve();

async function send(): Promise<void> {
  try {
    await client.visit();
    void queryClient.invalidateQueries({ queryKey: TODAY_KEY }, { cancelRefetch: false });
  } catch {
    toldAt = Date.now() - TELL_EVERY + TRY_AGAIN_AFTER;
  }
}

function tell(): void {
  const now = Date.now();
  if (document.hidden || now - toldAt < TELL_EVERY) return;
  toldAt = now;
  telling = send();
}

const SIGNS = ['pointerdown', 'keydown', 'visibilitychange'] as const;

/** Begins a visit, or goes on with it; from then on it lasts until the person does nothing any more. */
export function beginVisit(): void {
  // The same listener is never added twice.
  for (const sign of SIGNS) document.addEventListener(sign, tell);
  tell();
}

/** Settles once the server knows of the visit, or cannot be told. */
export function visitKnown(): Promise<unknown> {
  return telling;
}
