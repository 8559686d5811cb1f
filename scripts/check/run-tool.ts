// Runs one installed command-line tool to its end and hands back what it said.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

export interface ToolResult {
  /** Exit code; 1 when a signal ended the tool. */
  code: number;
  stdout: string;
  stderr: string;
}

/**
 * Runs `command` in `root`, with the project's own tools first on the path. Rejects only when the command cannot be
 * started; a non-zero exit is a result.
 */
export function runTool(root: string, command: string, args: readonly string[]): Promise<ToolResult> {
  const path = [join(root, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter);
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, PATH: path, NO_COLOR: '1', FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', (cause) => reject(new Error(`cannot start ${command}`, { cause })));
    child.on('close', (code) =>
      resolve({
        code: code ?? 1,
        stdout: Buffer.concat(stdout).toString(),
        stderr: Buffer.concat(stderr).toString(),
      }),
    );
  });
}
