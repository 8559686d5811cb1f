// Serves health and metrics of a process on their own port, where the settings name one.
import type { Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createOperationsApp } from '../api/create-operations-app.ts';
import type { OperationDeps } from '../api/deps.ts';
import type { Config } from '../ops/config.ts';
import type { Log } from '../ops/log.ts';
import { isLoopback, listen } from './listen.ts';

/** @returns null where METRICS_PORT is not set. @throws Failure when the port cannot be had */
export async function listenOperations(
  { METRICS_PORT: wanted, METRICS_LISTEN: address }: Config,
  deps: OperationDeps,
  log: Log,
): Promise<Server | null> {
  if (wanted === undefined) return null;
  const names = isLoopback(address) ? 'loopback' : 'any';
  const onError = (error: Error) => log.error('request_failed', { error });
  const app = createOperationsApp(deps, { names, onError });
  const place = { port: wanted, address, setting: 'METRICS_PORT' };
  const { server, port } = await listen(getRequestListener(app.fetch), place);
  log.info('metrics_listening', { port });
  return server;
}
