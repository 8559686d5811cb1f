// Checks that files and folders are named in kebab-case after what they hold, never after a junk drawer.
import type { Check } from './check.ts';
import { knownFiles } from './known-files.ts';

const KEBAB = /^\.?[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/;

/** Names that tools, systemd among them, and readers of repositories expect as they are. */
const CUSTOMARY = /^(?:[A-Z]+(?:_[A-Z]+)*(?:\.md)?|Dockerfile|Containerfile|[a-z-]+@\.service)$/;

const DRAWERS = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'misc', 'shared', 'lib', 'stuff']);
/** Only as the last word: a `service-worker` is a worker. */
const HOLLOW = new Set(['manager', 'service', 'services']);

/** What is wrong with one file or folder name, or null. */
function faultOf(name: string): string | null {
  if (CUSTOMARY.test(name)) return null;
  if (!KEBAB.test(name)) return 'not kebab-case';
  const words = (name.replace(/^\./, '').split('.')[0] ?? '').split('-');
  const last = words.at(-1) ?? '';
  if (DRAWERS.has(words[0] ?? '') || DRAWERS.has(last)) return 'names a junk drawer';
  return HOLLOW.has(last) ? 'names no one thing' : null;
}

export const checkNaming: Check = {
  name: 'naming',
  async run(root) {
    const files = await knownFiles(root);
    const problems = files.flatMap((file) =>
      file.split('/').flatMap((name) => {
        const fault = faultOf(name);
        return fault ? [`${file}: "${name}" is ${fault}`] : [];
      }),
    );
    return { seen: files.length, unit: 'files', problems };
  },
};
