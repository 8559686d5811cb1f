// Stands between the browser and the server, and can be shut: to the page, the server is then gone.
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface Gate {
  /** Address of the gate, which leads to the server as long as it is open. */
  url: string;
  shut: () => Promise<void>;
  /** Opens it again, at the same address. */
  open: () => Promise<void>;
}

/** @param server address of the real server */
export async function gateTo(server: string): Promise<Gate> {
  const { hostname: host, port } = new URL(server);
  const sockets = new Set<Socket>();
  const listener = createServer((near) => {
    const far = connect({ host, port: Number(port) });
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  });
  const listen = async (at: number) => {
    if (listener.listening) return;
    listener.listen(at, 'localhost');
    await once(listener, 'listening');
  };
  await listen(0);
  const { port: own } = listener.address() as AddressInfo;
  const shut = async () => {
    const closed = new Promise((resolve) => listener.close(resolve));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  return { url: `http://localhost:${own}`, shut, open: () => listen(own) };
}
