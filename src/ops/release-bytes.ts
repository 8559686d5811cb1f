// Gives the memory of bytes back at once.

/**
 * Frees the whole buffer behind `bytes`, which are empty afterwards. Without it, V8 keeps some 60 MB of dropped buffers in
 * every thread before it looks for them.
 */
export function releaseBytes(bytes: Uint8Array): void {
  const { buffer } = bytes;
  // Small arrays may share their buffer with others (Node's pool), and are not worth the call.
  if (buffer instanceof ArrayBuffer && bytes.byteLength === buffer.byteLength) buffer.transfer(0);
}
