// What becomes of a connected mailbox after each try to read it.

/**
 * - `new`: connected, nothing read yet. `syncing`: reading what is new. `watching`: caught up, waits for news.
 * - `retrying`: the provider could not be reached or asked for patience; tried again by itself.
 * - `consent`, `settings`: needs the person, nothing is tried meanwhile. `paused`: the person wants it so.
 */
export const ACCOUNT_STATES = [
  'new',
  'syncing',
  'watching',
  'retrying',
  'consent',
  'settings',
  'paused',
] as const;
export type AccountState = (typeof ACCOUNT_STATES)[number];

/** Why a try failed, as `AccountError` tells it. */
export type AccountTrouble = 'consent' | 'settings' | 'throttled' | 'unreachable';

export interface Failed {
  state: AccountState;
  /** Epoch ms; null when nothing is tried by itself. */
  retryAt: number | null;
}

const SECOND = 1000;
const FIRST_PAUSE = { unreachable: 5 * SECOND, throttled: 60 * SECOND };
const LONGEST_PAUSE = { unreachable: 15 * 60 * SECOND, throttled: 60 * 60 * SECOND };

/**
 * The state after a failed try. Pauses double from try to try, so that a provider in trouble is not stormed.
 * @param attempts failed tries in a row, this one included; at least 1
 * @param retryAfter ms, where the provider said how long
 */
export function afterFailure(
  trouble: AccountTrouble,
  { attempts, retryAfter, now }: { attempts: number; retryAfter: number | null; now: number },
): Failed {
  if (trouble === 'consent' || trouble === 'settings') return { state: trouble, retryAt: null };
  const doubled = FIRST_PAUSE[trouble] * 2 ** Math.min(20, attempts - 1);
  const pause = Math.max(retryAfter ?? 0, Math.min(LONGEST_PAUSE[trouble], doubled));
  return { state: 'retrying', retryAt: now + pause };
}

/** True for an account that is read by itself, now or at `retryAt`. */
export const isActive = (state: AccountState): boolean =>
  state === 'new' || state === 'syncing' || state === 'watching' || state === 'retrying';
