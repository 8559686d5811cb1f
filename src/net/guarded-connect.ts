// Lets a connection go only where it is allowed to: the very address that is connected to is the one that was checked.
import { lookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { callbackify } from 'node:util';
import { addressRange } from './address-range.ts';

/** Public addresses only (`false`), also this machine itself, or every address. */
export type Reach = boolean | 'loopback';

/** Asks the name service for all addresses of a host. */
export type Resolve = (host: string) => Promise<readonly { address: string; family: number }[]>;

/** The host may not be connected to; the message says so in one line. */
export class ForbiddenAddress extends Error {}

const askSystem: Resolve = (host) => lookup(host, { all: true });

/** True for names and addresses that can only mean this machine. */
export function isThisMachine(host: string): boolean {
  return /^localhost\.?$/i.test(host) || (isIP(host) !== 0 && addressRange(host) === 'loopback');
}

function isAllowed(address: string, host: string, reach: Reach): boolean {
  const range = addressRange(address);
  // What is trusted because it never leaves the machine must not leave it.
  if (isThisMachine(host)) return range === 'loopback' && reach !== false;
  return range === 'public' || reach === true || (range === 'loopback' && reach === 'loopback');
}

function refusal(host: string): ForbiddenAddress {
  return new ForbiddenAddress(`${host} lies in a private network and may not be reached from here`);
}

/**
 * What to hand to `net.connect` or `tls.connect` so that they reach `host` at an allowed address only. The name is resolved
 * once, by the connection itself, and only checked addresses come back: a name service that answers differently the next
 * time (DNS rebinding) changes nothing. The host's name stays, for SNI and the certificate.
 * @throws ForbiddenAddress when `host` is a forbidden address; a name that leads to none but forbidden ones fails on connect
 */
export function guardedConnect(
  host: string,
  reach: Reach,
  resolve: Resolve = askSystem,
): { host: string; lookup: LookupFunction } {
  // An address in numbers is never looked up.
  if (isIP(host) !== 0 && !isAllowed(host, host, reach)) throw refusal(host);
  const find = async (name: string) => {
    const allowed = (await resolve(name)).filter(({ address }) => isAllowed(address, name, reach));
    const [first] = allowed;
    if (first === undefined) throw refusal(name);
    return { first, allowed: [...allowed] };
  };
  return {
    host,
    lookup: (name, options, callback) => {
      callbackify(find)(name, (error, found) => {
        if (error) callback(error, []);
        else if (options.all) callback(null, found.allowed);
        else callback(null, found.first.address, found.first.family);
      });
    },
  };
}
