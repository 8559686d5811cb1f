// The header block that a mail of today carries: signatures, the servers it passed, and the marks of the platform it came from.
import type { Address } from '../../../src/domain/mail.ts';
import type { Damage } from '../damage.ts';
import type { Draft } from '../draft.ts';
import { domainOf, listHeaders, senderHeaders } from '../encode-headers.ts';
import { foldHeader, type Charset } from '../encode-text.ts';
import { random, type Random } from '../random.ts';
import { PLATFORMS, type Platform } from './platforms.data.ts';
import { urlToken } from './random-text.ts';
import { traceLines } from './trace-lines.ts';

/** A sender stays with its platform. */
function platformOf(host: string): { platform: Platform; sender: string } {
  const rng = random('platform', host);
  return { platform: rng.pick(PLATFORMS), sender: rng.digits(6) };
}

function fill(shape: string, host: string, sender: string, rng: Random): string {
  return shape
    .replace('{host}', host)
    .replaceAll('{sender}', sender)
    .replace(/\{(word|digit|hex):(\d+)\}/gu, (_, kind: string, length: string) => {
      if (kind === 'word') return urlToken(Number(length), rng);
      return kind === 'hex' ? rng.hex(Number(length)) : rng.digits(Number(length));
    });
}

/** What Gmail and Yahoo ask of bulk senders since 2024 (RFC 2369, RFC 8058), and what platforms add for themselves. */
function bulkHeaders(draft: Draft, rng: Random): [string, string][] {
  const host = domainOf(draft.from.address);
  const { platform, sender } = platformOf(host);
  const out: [string, string][] = [
    [
      'List-Unsubscribe',
      `<${draft.list?.unsubscribe ?? ''}>, <mailto:unsubscribe+${urlToken(40, rng)}@${host}>`,
    ],
    ['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'],
  ];
  if (draft.list !== undefined && draft.list.id !== '') out.push(['List-Id', `<${draft.list.id}>`]);
  if (rng.chance(0.45)) out.push(['Precedence', 'bulk']);
  for (const [name, shape] of platform.headers) out.push([name, fill(shape, host, sender, rng)]);
  return out;
}

function relayOf(draft: Draft, rng: Random): string {
  const host = domainOf(draft.from.address);
  if (!draft.bulk) return `mail-${rng.int(60)}.${host}`;
  const { platform, sender } = platformOf(host);
  return `${fill(platform.relay, host, sender, rng)}.${host}`;
}

/** The whole header block but for the MIME lines, folded, each line ended by `\n`. Sent mail passed no server yet. */
export function fullHeaders(
  draft: Draft,
  owner: Address,
  charset: Charset,
  damage: Damage | null,
  rng: Random,
): string {
  const form = rng.chance(0.6) ? 'Q' : 'B';
  const list = draft.bulk ? bulkHeaders(draft, rng) : listHeaders(draft, rng);
  const own = senderHeaders(draft, { charset, form, damage }, list)
    .map(([name, value]) => foldHeader(name, value))
    .join('');
  return draft.direction === 'sent' ? own : `${traceLines(draft, owner, relayOf(draft, rng), rng)}${own}`;
}
