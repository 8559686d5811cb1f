// Reads a consent from the file in which Google's own library keeps it (`google.oauth2.credentials.Credentials.to_json`).
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const shape = z.object({
  refresh_token: z.string().min(1),
  client_id: z.string().optional(),
  scopes: z.union([z.array(z.string()), z.string().transform((text) => text.split(' '))]).optional(),
});

export interface TokenFile {
  refreshToken: string;
  /** The registration that asked for it; null where the file does not say. */
  clientId: string | null;
  scopes: readonly string[];
}

/** Null when there is no such file. @throws Error with one line that says how to mend it */
export function readTokenFile(path: string): TokenFile | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    throw new Error(`GOOGLE_TOKEN_FILE ${path} cannot be read (${code}); check who owns it`, {
      cause: error,
    });
  }
  try {
    const { refresh_token, client_id, scopes } = shape.parse(JSON.parse(text));
    return { refreshToken: refresh_token, clientId: client_id ?? null, scopes: scopes ?? [] };
  } catch (cause) {
    throw new Error(
      `GOOGLE_TOKEN_FILE ${path} holds no token that can be renewed; move it away to consent in the browser`,
      { cause },
    );
  }
}
