// Runs a program that wants something typed, to its end.
import { spawn } from 'node:child_process';

/** Resolves with what it said. @throws Error with its last words when it fails */
export function withInput(program: string, args: readonly string[], input: string): Promise<string> {
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  let said = '';
  const hear = (text: string) => void (said = (said + text).slice(-20_000));
  child.stdout.setEncoding('utf8').on('data', hear);
  child.stderr.setEncoding('utf8').on('data', hear);
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(said) : reject(new Error(`${program} ended with ${code}: ${said.trim()}`)),
    );
  });
}
