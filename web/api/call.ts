// Calls the operations of the API: the compiler holds what goes over and what comes back against the description.
import type { Answer, Given, MethodOf, Path, Place, Rest } from './operation.ts';
import { request } from './request.ts';

interface AnyPlace {
  path?: Readonly<Record<string, string | number>>;
  query?: Readonly<Record<string, string | number | undefined>>;
}

interface AnyGiven extends AnyPlace {
  body?: unknown;
  version?: string;
  signal?: AbortSignal;
}

function fill(path: string, { path: parts = {}, query = {} }: AnyPlace): string {
  const part = (_: string, name: string) => encodeURIComponent(parts[name] ?? '');
  const filled = `/api/v1${path.replace(/\{(\w+)\}/g, part)}`;
  const named = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) named.set(name, String(value));
  const asked = String(named);
  return asked === '' ? filled : `${filled}?${asked}`;
}

/** Where an operation is, for what asks it by itself: a frame, a link, an upload. */
export function addressOf<P extends Path, M extends MethodOf<P>>(
  path: P,
  method: M,
  ...place: Rest<Place<P, M>>
): string;
export function addressOf(path: string, _method: string, place: AnyPlace = {}): string {
  return fill(path, place);
}

/** @throws RequestFailed */
export function call<P extends Path, M extends MethodOf<P>>(
  path: P,
  method: M,
  ...given: Rest<Given<P, M>>
): Promise<Answer<P, M>>;
export function call(path: string, method: string, given: AnyGiven = {}): Promise<unknown> {
  const { body, version, signal } = given;
  return request(fill(path, given), {
    // Unlike the others, `patch` is not understood in small letters.
    method: method.toUpperCase(),
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(version !== undefined && { 'if-match': `"${version}"` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  });
}
