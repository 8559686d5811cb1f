// Reads which servers stand in for providers, as the environment names them.
import { readReroutes } from '../net/reroute-fetch.ts';
import type { Config } from '../ops/config.ts';
import { Failure } from './failure.ts';

/** @throws Failure naming the piece that does not fit */
export function reroutesOf({ HEARBACK_ENDPOINTS }: Config): ReadonlyMap<string, string> {
  try {
    return readReroutes(HEARBACK_ENDPOINTS);
  } catch (error) {
    throw new Failure(`bad environment: HEARBACK_ENDPOINTS: ${(error as Error).message}`, 2);
  }
}
