// Tells before anything is sent why an address cannot be one of a webhook.
import { isIP } from 'node:net';
import { isThisMachine, type Reach } from './guarded-connect.ts';
import { addressRange } from './address-range.ts';

const OUT_OF_REACH =
  'lies on this machine or in a private network, which webhooks here may not reach; WEBHOOK_REACH says what they may';

/** Of a name nothing is known before it is resolved, for each connection anew. */
function rangeOf(host: string): ReturnType<typeof addressRange> | null {
  if (isThisMachine(host)) return 'loopback';
  return isIP(host) === 0 ? null : addressRange(host);
}

function isInReach(range: ReturnType<typeof addressRange>, reach: Reach): boolean {
  return range === 'public' || reach === true || (range === 'loopback' && reach === 'loopback');
}

/** What is wrong with it, as the end of a sentence; null when nothing is, as far as can be told. */
export function receiverFault(url: string, reach: Reach): string | null {
  const { protocol, hostname } = new URL(url);
  const host = hostname.replace(/^\[|\]$/gu, '');
  const range = rangeOf(host);
  if (range !== null && !isInReach(range, reach)) return `${host} ${OUT_OF_REACH}`;
  const isNear = range === 'loopback' || range === 'private' || (range === null && reach === true);
  if (protocol === 'http:' && !isNear)
    return `${host} must be reached by https://: what is sent tells of your applications`;
  return null;
}
