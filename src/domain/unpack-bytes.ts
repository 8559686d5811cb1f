// Reads base64 without Node, so that what is pure stays so.

/** @throws DOMException when it is no base64 */
export function unpackBytes(base64: string): Uint8Array {
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; i++) bytes[i] = letters.charCodeAt(i);
  return bytes;
}
