// The environment of a new user: without what npm and this checkout add to it.
import { delimiter } from 'node:path';

/** A copy of the environment in which `node` and `npm` are the machine's own. */
export function machineEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) =>
      !/^(?:npm_|NODE_|HEARBACK_|INIT_CWD$|PORT$)/i.test(name) ||
      /^npm_config_(?:registry|cache)$/i.test(name),
  );
  const path = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => !/node_modules\/\.bin\/?$|node-gyp-bin/.test(folder))
    .join(delimiter);
  return { ...Object.fromEntries(kept), PATH: path };
}
