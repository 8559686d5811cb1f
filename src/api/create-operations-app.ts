// Puts the application on the port of its own together that only operators see: health and metrics, nothing of anybody's mail.
import { Hono } from 'hono';
import type { OperationDeps } from './deps.ts';
import { guard } from './guard.ts';
import { problem } from './problem.ts';
import { metricsRoutes, operationRoutes } from './routes/operations.ts';

/**
 * @param names which names the server answers to: its own machine's alone, or, where it listens to a network, whatever the
 * programs of that network call it
 */
export function createOperationsApp(
  deps: OperationDeps,
  { names, onError }: { names: 'loopback' | 'any'; onError: (error: Error) => void },
): Hono {
  const app = new Hono();
  app.use('*', guard(names));
  app.route('/', operationRoutes(deps));
  app.route('/', metricsRoutes(deps));
  app.notFound((c) => problem(c, 404, 'There are /health, /ready, /status and /metrics here.'));
  app.onError((error, c) => {
    onError(error);
    return problem(c, 500, 'Something went wrong on the server; its log says more.');
  });
  return app;
}
