// Which step comes next on the way to a connected mailbox.
import type { WayIn } from '../../src/contracts/account-shapes.ts';

/** `manual`: nobody knows the server, so that the person has to tell. `sign-in`: at the provider, without a password. */
export type ConnectStep = 'address' | 'looking' | 'password' | 'manual' | 'sign-in';

export interface KnownWay {
  /** The address that was looked up; null before. */
  asked: string | null;
  /** Undefined while it is looked up, null when nobody knows it. */
  way: WayIn | null | undefined;
  failed: boolean;
  /** The person would rather give a password, where there is another way. */
  byPassword: boolean;
  /** It was connected without naming a server, which is found again as it was then. */
  foundBefore: boolean;
}

export function connectStep({ asked, way, failed, byPassword, foundBefore }: KnownWay): ConnectStep {
  if (asked === null) return 'address';
  if (way === undefined) return failed ? 'address' : 'looking';
  if (way === null) return foundBefore ? 'password' : 'manual';
  if (way.oauth && !byPassword) return 'sign-in';
  return way.host === null && !foundBefore ? 'manual' : 'password';
}
