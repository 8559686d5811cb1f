// Speaks with the transit engine of HashiCorp Vault, which wraps keys without ever giving its own away.

export interface TransitPlace {
  /** Address of the Vault server. */
  address: string;
  token: string;
  /** Name of the key at transit. */
  key: string;
}

export type TransitCall =
  { operation: 'encrypt'; plaintext: Uint8Array } | { operation: 'decrypt' | 'rewrap'; ciphertext: string };

const TIMEOUT = 15_000;
const MAX_ANSWER = 64 * 1024;

interface Answer {
  data?: { ciphertext?: unknown; plaintext?: unknown };
  errors?: unknown;
}

/** Words of Vault's own, on one line; they never repeat what was sent. */
function wordsOf({ errors }: Answer): string {
  const first: unknown = Array.isArray(errors) ? errors[0] : null;
  if (typeof first !== 'string') return '';
  const words = first.replaceAll(/[^\w .:/'-]+/gu, ' ').trim();
  return words === '' ? '' : ` (${words.slice(0, 120)})`;
}

const CAUSES: Readonly<Record<number, string>> = {
  403: 'check that HEARBACK_VAULT_TOKEN holds and may use transit/encrypt, decrypt and rewrap of that key',
  404: 'check that the transit engine is enabled and that HEARBACK_VAULT_TRANSIT_KEY names a key of it',
  429: 'try again later',
  503: 'it is sealed or in maintenance; unseal it',
};

function refusal({ address, key }: TransitPlace, status: number, answer: Answer): Error {
  const advice =
    CAUSES[status] ?? 'check HEARBACK_VAULT_TRANSIT_KEY and that key.wrapped belongs to that key';
  return new Error(
    `Vault at ${new URL(address).host} refuses the key ${key}: HTTP ${status}${wordsOf(answer)}; ${advice}`,
  );
}

function readAnswer(text: string): Answer {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === 'object' && answer !== null ? answer : {};
  } catch {
    return {};
  }
}

async function post(
  { token }: TransitPlace,
  url: URL,
  body: string,
  ask: typeof fetch,
): Promise<{ response: Response; text: string }> {
  try {
    const response = await ask(url, {
      method: 'POST',
      headers: { 'x-vault-token': token, 'x-vault-request': 'true', 'content-type': 'application/json' },
      body,
      // A redirect would carry token and key to another place.
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    return { response, text: (await response.text()).slice(0, MAX_ANSWER) };
  } catch (cause) {
    throw new Error(
      `Vault at ${url.host} cannot be reached, and without it nothing sealed can be opened; check HEARBACK_VAULT_ADDR and the network`,
      { cause },
    );
  }
}

/**
 * One call of the transit engine (`POST /v1/transit/<operation>/<key>`), where it is mounted as `transit`.
 * @returns the key in clear for `decrypt`, else the wrapped key, `vault:v1:…`
 * @throws Error in one line: what failed and how to mend it
 */
export async function askTransit(
  place: TransitPlace,
  call: TransitCall,
  ask: typeof fetch = fetch,
): Promise<string | Uint8Array> {
  const url = new URL(`/v1/transit/${call.operation}/${encodeURIComponent(place.key)}`, place.address);
  const body =
    call.operation === 'encrypt'
      ? { plaintext: Buffer.from(call.plaintext).toString('base64') }
      : { ciphertext: call.ciphertext };
  const { response, text } = await post(place, url, JSON.stringify(body), ask);
  const answer = readAnswer(text);
  if (!response.ok) throw refusal(place, response.status, answer);
  const { plaintext, ciphertext } = answer.data ?? {};
  const value = call.operation === 'decrypt' ? plaintext : ciphertext;
  if (typeof value !== 'string' || value === '' || /\s/u.test(value)) {
    throw new Error(`what answers at ${url.host} is not Vault's transit engine; check HEARBACK_VAULT_ADDR`);
  }
  return call.operation === 'decrypt' ? new Uint8Array(Buffer.from(value, 'base64')) : value;
}
