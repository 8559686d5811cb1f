// The lines that servers put on top of a mail on its way into a Gmail mailbox, newest first.
import type { Address } from '../../../src/domain/mail.ts';
import type { Draft } from '../draft.ts';
import { bounce, domainOf } from '../encode-headers.ts';
import type { Random } from '../random.ts';
import { mailDate, zoneOffset } from '../time.ts';
import { base64Token, urlToken } from './random-text.ts';

const FOLD = '\n        ';
const MINUTE = 60_000;
const SIGNED =
  'mime-version:message-id:date:subject:from:to:list-unsubscribe:list-unsubscribe-post:feedback-id:dkim-signature';

/** Base64 over several lines, as signatures have it. */
function signature(digits: number, rng: Random): string {
  const token = `${base64Token(digits, rng)}==`;
  return token.replace(/.{62}(?=.)/gu, `$&${FOLD} `);
}

/** A time as the Pacific coast writes it, where the mailbox's servers keep their clocks. */
function pacific(at: number): string {
  const offset = zoneOffset('America/New_York', at) - 180;
  return `${mailDate(at, offset)} (${offset === -420 ? 'PDT' : 'PST'})`;
}

const shortId = (rng: Random): string => `${rng.hex(14)}-${rng.hex(11)}si${rng.digits(8)}`;

/** Where the mail was at which time. */
interface Way {
  host: string;
  relay: string;
  envelope: string;
  ip: string;
  /** Epoch ms: handed in, relayed once or twice, taken over by the mailbox's servers. */
  times: { handed: number; relayed: readonly number[]; taken: number };
}

/** A mail is on its way for seconds, now and then for some minutes. */
function wayOf(draft: Draft, relay: string, rng: Random): Way {
  const handed = draft.at + rng.int(2500);
  const relayed = [handed + rng.int(2000)];
  if (rng.chance(0.5)) relayed.push((relayed[0] as number) + rng.int(4000));
  const wait = rng.chance(0.06) ? rng.between(1, 14) * MINUTE : rng.int(20_000);
  return {
    host: domainOf(draft.from.address),
    relay,
    envelope: bounce(draft, rng),
    ip: `${rng.pick(['192.0.2', '198.51.100', '203.0.113'])}.${1 + rng.int(254)}`,
    times: { handed, relayed, taken: Math.floor((relayed.at(-1) as number) + wait) },
  };
}

function results({ host, envelope, ip }: Way, keys: readonly string[], rng: Random): string {
  const dkim = keys.map(
    (key) => `dkim=pass header.i=@${host} header.s=${key} header.b=${base64Token(8, rng)};`,
  );
  return [
    'mx.google.com;',
    ...dkim,
    `spf=pass (google.com: domain of ${envelope} designates ${ip} as permitted sender) smtp.mailfrom="${envelope}";`,
    `dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=${host}`,
  ].join(`${FOLD}`);
}

function sealed(way: Way, keys: readonly string[], rng: Random): string[] {
  const stamp = Math.floor(way.times.taken / 1000);
  return [
    `ARC-Seal: i=1; a=rsa-sha256; t=${stamp}; cv=none;${FOLD}d=google.com; s=arc-20240605;${FOLD}b=${signature(342, rng)}`,
    `ARC-Message-Signature: i=1; a=rsa-sha256; c=relaxed/relaxed; d=google.com; s=arc-20240605;${FOLD}h=${SIGNED};${FOLD}bh=${base64Token(43, rng)}=;${FOLD}fh=${base64Token(43, rng)}=;${FOLD}b=${signature(342, rng)};${FOLD}dara=google.com`,
    `ARC-Authentication-Results: i=1; ${results(way, keys, rng)}`,
  ];
}

function signedBy(way: Way, key: string, rng: Random): string {
  const stamp = Math.floor(way.times.handed / 1000);
  return `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; s=${key}; d=${way.host}; t=${stamp};${FOLD}h=${SIGNED};${FOLD}bh=${base64Token(43, rng)}=;${FOLD}b=${signature(342, rng)}`;
}

/** Hops before the mail reached the mailbox's servers, newest first. */
function hops({ host, relay, times }: Way, rng: Random): string[] {
  const inner = times.relayed.map(
    (at, i) =>
      `Received: from app-${rng.hex(6)}.${host} (unknown [10.${rng.int(200)}.${rng.int(200)}.${1 + rng.int(250)}])${FOLD}by ${i === 0 ? `in.${relay}` : relay} (Postfix) with ESMTPS id ${rng.hex(12).toUpperCase()};${FOLD}${mailDate(at, 0)}`,
  );
  const first = `Received: by app-${rng.hex(6)}.${host} with HTTP id ${urlToken(22, rng)};${FOLD}${mailDate(times.handed, 0)}`;
  return [...inner.toReversed(), first];
}

/** Header lines, folded, each ended by `\n`. The earliest time in them is within seconds of the mail's own. */
export function traceLines(draft: Draft, owner: Address, relay: string, rng: Random): string {
  const way = wayOf(draft, relay, rng);
  const keys = draft.bulk || rng.chance(0.3) ? [`s${rng.int(9)}`, `k${rng.digits(3)}`] : [`s${rng.int(9)}`];
  const taken = pacific(way.times.taken);
  const passed = `designates ${way.ip} as permitted sender`;
  const lines = [
    `Delivered-To: ${owner.address}`,
    `Received: by 2002:a05:${rng.digits(4)}:${rng.hex(4)}:b0:${rng.hex(3)}:${rng.hex(4)}:${rng.hex(4)} with SMTP id ${urlToken(12, rng)};${FOLD}${taken}`,
    `X-Google-Smtp-Source: ${base64Token(64, rng)}`,
    `X-Received: by 2002:a05:${rng.digits(4)}:${rng.hex(4)}:b0:${rng.hex(3)}:${rng.hex(4)}:${rng.hex(4)} with SMTP id ${shortId(rng)};${FOLD}${taken}`,
    ...sealed(way, keys, rng),
    `Return-Path: <${way.envelope}>`,
    `Received: from ${way.relay} (${way.relay}. [${way.ip}])${FOLD}by mx.google.com with ESMTPS id ${shortId(rng)}${FOLD}for <${owner.address}>${FOLD}(version=TLS1_3 cipher=TLS_AES_128_GCM_SHA256 bits=128/128);${FOLD}${taken}`,
    `Received-SPF: pass (google.com: domain of ${way.envelope} ${passed}) client-ip=${way.ip};`,
    `Authentication-Results: ${results(way, keys, rng)}`,
    ...keys.map((key) => signedBy(way, key, rng)),
    ...hops(way, rng),
  ];
  return `${lines.join('\n')}\n`;
}
