// Tells the page, over server-sent events, that something changed.
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { userOf, type RouteEnv } from '../asking.ts';
import type { ApiDeps } from '../deps.ts';

/** Proxies and browsers drop a silent connection; a comment now and then keeps it. */
const HEARTBEAT = 15_000;

/** `/live`: event `changed` whenever any process wrote what is the person's; it ends with their session. */
export function liveRoutes(deps: ApiDeps): Hono<RouteEnv> {
  const app = new Hono<RouteEnv>();
  app.get('/live', (c) =>
    streamSSE(c, async (stream) => {
      const user = userOf(c);
      let open = true;
      let wake = () => {};
      let changed = true;
      const stop = deps.watch(user, () => {
        changed = true;
        wake();
      });
      stream.onAbort(() => {
        open = false;
        wake();
      });
      while (open) {
        const event = changed ? 'changed' : 'alive';
        // Before the writing, because a change during it must not be forgotten.
        changed = false;
        await stream.writeSSE({ event, data: String(deps.now()) });
        if (changed || !open) continue;
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, HEARTBEAT);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
        // Nothing more is told to whoever was signed out meanwhile, or lost the second factor that is demanded.
        const asker = await deps.identify(c.req.raw.headers);
        open &&= asker?.user === user && asker.missingFactor === null;
      }
      stop();
    }),
  );
  return app;
}
