// Asks for a secret without showing it, or reads it from standard input where that is no terminal.
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { Failure } from './failure.ts';

const MOST = 10_000;

async function fromPipe(): Promise<string> {
  let text = '';
  for await (const piece of process.stdin) {
    text += String(piece);
    if (text.length > MOST) break;
  }
  return text.split(/\r?\n/u)[0] ?? '';
}

async function fromTerminal(question: string): Promise<string> {
  process.stderr.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true });
  try {
    return await lines.question('');
  } finally {
    lines.close();
    process.stderr.write('\n');
  }
}

/** @throws Failure when nothing is given */
export async function readSecretLine(question: string): Promise<string> {
  const line = process.stdin.isTTY ? await fromTerminal(question) : await fromPipe();
  if (line === '') throw new Failure('no password was given; type it when asked, or pipe it in', 2);
  return line;
}
