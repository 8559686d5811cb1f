// Answers what is no HTTP, or too much of it, before any route sees it: in the words of a problem document, as everything else.
import type { Duplex } from 'node:stream';

const WORDS: Readonly<Record<string, readonly [status: number, title: string, detail: string]>> = {
  HPE_HEADER_OVERFLOW: [
    431,
    'Request Header Fields Too Large',
    'Address and headers are longer than 16 KB together, which is the most that is read.',
  ],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [
    413,
    'Payload Too Large',
    'The pieces of the body say too much of themselves.',
  ],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout', 'The request did not come in time; send it in one go.'],
};
const MALFORMED = [400, 'Bad Request', 'This is no HTTP request that could be understood.'] as const;

/** For the event `clientError` of a server, whose default answers without a body. */
export function refuseMalformed(error: NodeJS.ErrnoException, socket: Duplex): void {
  // Once an answer has begun, what is written would be taken for a part of it.
  const { _httpMessage: begun } = socket as { _httpMessage?: { headersSent: boolean } };
  if (!socket.writable || error.code === 'ECONNRESET' || begun?.headersSent === true) {
    socket.destroy();
    return;
  }
  const [status, title, detail] = WORDS[error.code ?? ''] ?? MALFORMED;
  const body = JSON.stringify({ type: 'about:blank', title, status, detail });
  const head = [
    `HTTP/1.1 ${status} ${title}`,
    'Connection: close',
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'X-Content-Type-Options: nosniff',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}
