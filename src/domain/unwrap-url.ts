// Finds where a tracking or protection redirect leads, from the link alone, without fetching anything.

/** Parameters in which redirects carry their target. */
const TARGETS = [
  'url',
  'u',
  'q',
  'target',
  'redirect',
  'redirect_url',
  'redirecturl',
  'dest',
  'destination',
  'link',
  'goto',
  'href',
  'l',
  'r',
  'to',
  'p',
  'd',
  'data',
];
/** Redirects may be stacked: a tracker inside a protection service inside a tracker. */
const ROUNDS = 5;
const LONGEST = 8192;

const isHttp = (text: string): boolean => /^https?:\/\/[^\s/?#]+\.[^\s]+/iu.test(text);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function fromBase64(text: string): string {
  try {
    return decoded(escapeBytes(atob(text.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/u, ''))));
  } catch {
    return '';
  }
}

const escapeBytes = (bytes: string): string =>
  bytes.replace(/[%\u0080-\u00ff]/g, (char) => `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`);

/** Proofpoint v2 writes "%" as "-" and "/" as "_". */
function proofpointV2(url: URL): string | null {
  const target = url.searchParams.get('u');
  return target === null ? null : decoded(target.replaceAll('-', '%').replaceAll('_', '/'));
}

const RUN_LENGTHS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Proofpoint v3 replaces odd characters by "*" ("**" and a letter for runs) and lists them, base64, behind the URL. */
function proofpointV3(href: string): string | null {
  const match = /\/v3\/__(.+?)__;([\w-]*)!/u.exec(href);
  if (match?.[1] === undefined) return null;
  const replaced = [...fromBase64(match[2] ?? '')];
  let at = 0;
  return match[1]
    .replace(/\*(\*.)?/gu, (_, run: string | undefined) => {
      const length = run === undefined ? 1 : RUN_LENGTHS.indexOf(run.charAt(1)) + 2;
      at += length;
      return replaced.slice(at - length, at).join('');
    })
    .replace(/^(https?:\/)(?=[^/])/u, '$1/');
}

/** A URL carried in base64: plain, or inside a JSON payload, which may hold JSON again (Mandrill). */
function inBase64(text: string): string | null {
  // "/" is a digit of base64 and a separator of paths: the shorter reading goes first.
  for (const [payload] of [
    ...text.matchAll(/(?:aHR0c|eyJ)[\w+=-]{8,6000}/gu),
    ...text.matchAll(/(?:aHR0c|eyJ)[\w+/=-]{8,6000}/gu),
  ]) {
    const found = /https?:\/\/[^\s"'<>\\]+/u.exec(fromBase64(payload).replaceAll('\\/', '/'));
    if (found !== null) return found[0];
  }
  return null;
}

function inParameters(url: URL): string | null {
  for (const [name, value] of url.searchParams) {
    if (!TARGETS.includes(name.toLowerCase())) continue;
    const plain = isHttp(value) ? value : decoded(value);
    if (isHttp(plain)) return plain;
  }
  return null;
}

/** ".../L0/https:%2F%2Fnorvane.example%2Fjobs%2F7/1/…" and ".../https://norvane.example/jobs/7". */
function inPath(url: URL): string | null {
  const encoded = /\/(https?(?::|%3A)%2F%2F[^/?#]+)/iu.exec(url.pathname)?.[1];
  if (encoded !== undefined) return decoded(encoded);
  const plain = /\/(https?:\/\/?[^\s]+)$/iu.exec(url.pathname)?.[1];
  return plain === undefined ? null : `${plain.replace(/^(https?:\/)(?=[^/])/iu, '$1/')}${url.search}`;
}

function targetOf(url: URL): string | null {
  const { hostname, href } = url;
  if (/(?:^|\.)urldefense\.(?:proofpoint\.)?com$/u.test(hostname)) {
    return /\/v[12]\//u.test(url.pathname) ? proofpointV2(url) : proofpointV3(href);
  }
  return inParameters(url) ?? inPath(url) ?? inBase64(href);
}

/**
 * The URL a link leads to as far as the link itself tells: targets in parameters (`url=`, Outlook's safe links,
 * Google's `/url?q=`), in the path, in Proofpoint's encodings v2 and v3, and in base64 payloads are unwrapped,
 * repeatedly; LinkedIn's `/comm/` is dropped. Returned as given when nothing is wrapped or it is no http URL.
 */
export function unwrapUrl(link: string): string {
  let current = link.trim();
  for (let round = 0; round < ROUNDS && current.length <= LONGEST; round++) {
    const url = URL.parse(current);
    if (url === null || !/^https?:$/u.test(url.protocol)) break;
    const target = targetOf(url);
    if (target === null || !isHttp(target)) break;
    current = target;
  }
  return current.replace(/^(https?:\/\/(?:[a-z]{2,3}\.)?linkedin\.com)\/comm\//iu, '$1/');
}
