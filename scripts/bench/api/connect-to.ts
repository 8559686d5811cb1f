// Puts requests to a listener as Node's server does, on one connection that only counts what is written to it: no network, and all else.
import { IncomingMessage, ServerResponse, type RequestListener } from 'node:http';
import { Socket } from 'node:net';

/** Takes what is sent, and tells how much it was. */
class CountingSocket extends Socket {
  taken = 0;

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.taken += chunk.length;
    done();
  }

  override _writev(chunks: { chunk: Buffer }[], done: () => void): void {
    for (const { chunk } of chunks) this.taken += chunk.length;
    done();
  }
}

type Ask = (url: string, headers: Readonly<Record<string, string>>) => Promise<number>;

/**
 * Opens a connection that is kept for one request after the other.
 * @returns what gives the bytes that were sent, and throws when it was not answered with 200
 */
export function connectTo(listener: RequestListener): Ask {
  const socket = new CountingSocket();
  return (url, headers) => {
    const before = socket.taken;
    const request = new IncomingMessage(socket);
    Object.assign(request, { method: 'GET', url, headers, httpVersion: '1.1', httpVersionMajor: 1 });
    Object.assign(request, {
      httpVersionMinor: 1,
      complete: true,
      rawHeaders: Object.entries(headers).flat(),
    });
    request.push(null);
    const response = new ServerResponse(request);
    response.assignSocket(socket);
    return new Promise((resolve, reject) => {
      response.on('finish', () => {
        response.detachSocket(socket);
        if (response.statusCode === 200) resolve(socket.taken - before);
        else reject(new Error(`${url} answered ${response.statusCode}`));
      });
      listener(request, response);
    });
  };
}
