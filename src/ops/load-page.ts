// Loads the built dashboard into memory.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Every file below `folder` by its URL path; empty when there is no such folder. Vite puts hashed names into /assets/. */
export function loadPage(
  folder: string,
): Map<string, { body: Uint8Array<ArrayBuffer>; type: string; immutable: boolean }> {
  const files = new Map<string, { body: Uint8Array<ArrayBuffer>; type: string; immutable: boolean }>();
  let names: string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return files;
  }
  for (const name of names) {
    const path = join(folder, name);
    if (!statSync(path).isFile()) continue;
    const url = `/${name.replaceAll('\\', '/')}`;
    files.set(url, {
      body: new Uint8Array(readFileSync(path)),
      type: TYPES[extname(name)] ?? 'application/octet-stream',
      immutable: url.startsWith('/assets/'),
    });
  }
  return files;
}
