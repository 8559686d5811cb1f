// Reads the description of the API as the application gives it, without a server or a database.
import type { OpenAPI3 } from 'openapi-typescript';
import { createApp } from '../../src/api/create-app.ts';
import type { ApiDeps } from '../../src/api/deps.ts';

/** Routes are put together with these; nothing but their description is asked of them here. */
const DEPS = { signIn: null, now: () => 0, operations: {} } as unknown as ApiDeps;

export async function readDescription(): Promise<OpenAPI3> {
  const onError = (error: Error) => {
    throw error;
  };
  const app = createApp(DEPS, { page: new Map(), version: '0.0.0', onError });
  const answer = await app.request('/api/v1/openapi.json', { headers: { host: 'localhost' } });
  if (!answer.ok) throw new Error(`the API describes itself with ${answer.status}`);
  return (await answer.json()) as OpenAPI3;
}
