// Passes connections to PostgreSQL on, but tells of another process than the server's, as poolers do.
import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';

/** The beginning of a message BackendKeyData: its name and its length. */
const KEY_DATA = Buffer.from('4b0000000c', 'hex');
const PROCESS = 77;

export interface Pooler {
  /** On 127.0.0.1. */
  port: number;
  stop: () => void;
}

/** @param port of the server on 127.0.0.1 */
export async function startPooler(port: number): Promise<Pooler> {
  const listening = createServer((client) => {
    const behind = connect(port, '127.0.0.1');
    client.pipe(behind);
    behind.on('data', (bytes: Buffer) => {
      const at = bytes.indexOf(KEY_DATA);
      if (at !== -1) bytes.writeInt32BE(PROCESS, at + KEY_DATA.length);
      client.write(bytes);
    });
    for (const [one, other] of [
      [client, behind],
      [behind, client],
    ] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
  }).listen(0, '127.0.0.1');
  await once(listening, 'listening');
  return { port: (listening.address() as AddressInfo).port, stop: () => void listening.close() };
}
