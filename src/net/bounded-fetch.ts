// Fetches from one host alone, and reads of an answer no more than is good for anything.

/** The answer is longer than any that was asked for. */
export class TooLong extends Error {}

async function readBounded(response: Response, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop early cancels the stream, and with it the transfer.
  for await (const piece of response.body ?? []) {
    size += piece.length;
    if (size > maxBytes) throw new TooLong(`more than ${maxBytes} bytes`);
    pieces.push(piece);
  }
  return new Uint8Array(Buffer.concat(pieces));
}

/**
 * `fetch` that follows no redirect, since what is sent was meant for one host, and that throws `TooLong` instead of reading more
 * than `maxBytes`.
 */
export function boundedFetch(maxBytes: number): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, { ...init, redirect: 'error' });
    const { status, statusText, headers } = response;
    const body = await readBounded(response, maxBytes);
    return new Response([204, 304].includes(status) ? null : body, { status, statusText, headers });
  };
}
