// Stands between a client and a server and does to their connection what networks do: delay, cut, go silent.
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/**
 * How a connection ends once its bytes are used up: reset (RST), closed in good order (FIN), no more bytes from the server while
 * those of the client still arrive (`stall`), or nothing either way (`blackhole`).
 */
export type Cut = 'rst' | 'fin' | 'stall' | 'blackhole';

export interface Weather {
  /** ms that every byte takes in each direction. */
  delay?: number;
  /** Bytes from the server that a connection carries before it is cut. */
  after?: number;
  cut?: Cut;
}

export interface CuttingProxy {
  port: number;
  /** What happens to connections made from now on. */
  weather: (weather: Weather) => void;
  /** Does it to all that are open now. */
  cutNow: (cut: Cut) => void;
  /** Connections made so far. */
  connections: () => number;
  /** Bytes that reached clients so far. */
  carried: () => number;
  stop: () => Promise<void>;
}

class Line {
  readonly near: Socket;
  readonly far: Socket;
  readonly #weather: Weather;
  readonly #count: (bytes: number) => void;
  #left: number;
  #silent: Cut | null = null;

  constructor(near: Socket, far: Socket, weather: Weather, count: (bytes: number) => void) {
    this.near = near;
    this.far = far;
    this.#weather = weather;
    this.#count = count;
    this.#left = weather.after ?? Number.POSITIVE_INFINITY;
    this.#carry(far, near, (data) => this.#fromServer(data));
    this.#carry(near, far, (data) => {
      if (this.#silent !== 'blackhole') far.write(data);
    });
  }

  cut(cut: Cut): void {
    if (cut === 'rst') this.near.resetAndDestroy();
    if (cut === 'fin') this.near.end();
    if (cut === 'rst' || cut === 'fin') this.far.destroy();
    this.#silent = cut;
  }

  /** Bytes keep their order because equal timers fire in order; the sender waits while much is under way. */
  #carry(from: Socket, to: Socket, hand: (data: Buffer) => void): void {
    const { delay = 0 } = this.#weather;
    let underWay = 0;
    const goOn = (): void => {
      if (underWay < 8_000_000 && to.writableLength < 8_000_000) from.resume();
    };
    const arrive = (data: Buffer): void => {
      underWay -= data.length;
      if (!to.destroyed) hand(data);
      goOn();
    };
    // When nothing more is under way, only this tells that a slow reader has caught up.
    to.on('drain', goOn);
    from.on('data', (data: Buffer) => {
      underWay += data.length;
      if (underWay > 16_000_000) from.pause();
      if (delay === 0) arrive(data);
      else setTimeout(arrive, delay, data);
    });
    from.on('error', () => to.destroy());
    from.on('close', () => {
      if (this.#silent === null) setTimeout(() => to.end(), delay);
    });
  }

  #fromServer(data: Buffer): void {
    if (this.#silent !== null) return;
    const passed = data.subarray(0, this.#left);
    this.#left -= passed.length;
    this.#count(passed.length);
    const { cut = 'rst' } = this.#weather;
    if (this.#left > 0) this.near.write(passed);
    // A reset throws away what was not yet sent, so it waits for it.
    else this.near.write(passed, () => this.cut(cut));
  }
}

export async function startCuttingProxy(target: { host: string; port: number }): Promise<CuttingProxy> {
  let weather: Weather = {};
  let connections = 0;
  let carried = 0;
  const lines = new Set<Line>();
  const server = createServer((near) => {
    connections += 1;
    near.setNoDelay(true);
    const far = connect({ ...target, noDelay: true });
    const line = new Line(near, far, weather, (bytes) => (carried += bytes));
    lines.add(line);
    near.on('close', () => {
      far.destroy();
      lines.delete(line);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    weather: (next) => (weather = next),
    cutNow: (cut) => lines.forEach((line) => line.cut(cut)),
    connections: () => connections,
    carried: () => carried,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const { near, far } of lines) {
          near.destroy();
          far.destroy();
        }
      }),
  };
}
