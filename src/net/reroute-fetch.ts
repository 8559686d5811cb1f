// Sends requests for a provider's origin to another one, so that the whole program can be tried against a server on this machine.

type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/**
 * Reads `https://api.example=http://127.0.0.1:4010,…`. Only loopback and https may stand in for a provider, because tokens go there.
 * @throws Error naming the piece that does not fit
 */
export function readReroutes(text: string): ReadonlyMap<string, string> {
  const pieces = text.split(',').filter((piece) => piece.trim() !== '');
  return new Map(
    pieces.map((piece) => {
      const [from = '', to = ''] = piece
        .split('=')
        .map((side) => (URL.canParse(side.trim()) ? new URL(side.trim()) : ''));
      const safe =
        to !== '' && (to.protocol === 'https:' || ['127.0.0.1', '[::1]', 'localhost'].includes(to.hostname));
      if (from === '' || !safe) throw new Error(`"${piece}" is not https://provider=http://127.0.0.1:port`);
      return [from.origin, (to as URL).origin];
    }),
  );
}

/** `fetch` with each origin in `reroutes` replaced; others stay as they are. */
export function rerouteFetch(fetch: Fetch, reroutes: ReadonlyMap<string, string>): Fetch {
  return (url, init) => {
    const { origin, href } = new URL(url);
    const target = reroutes.get(origin);
    return fetch(target === undefined ? url : target + href.slice(origin.length), init);
  };
}
