// A mail file whose bytes can only be read from the beginning and may stop before their true end.
import type { MailFile } from '../contracts/mail-source.ts';
import type { CutReason } from './inflate-bytes.ts';

/** `read` gives the bytes from the beginning and returns why they stop early, or null. */
export function packedFile(
  name: string,
  size: number,
  read: () => AsyncGenerator<Uint8Array, CutReason, void>,
): MailFile {
  let damage: { reason: string; at: number } | null = null;
  return {
    name,
    size,
    damage: () => damage,
    open: async function* (offset) {
      damage = null;
      const bytes = read();
      try {
        for (let at = 0; ;) {
          const step = await bytes.next();
          if (step.done === true) {
            if (step.value !== null) damage = { reason: step.value, at };
            return;
          }
          const skip = Math.max(0, offset - at);
          at += step.value.length;
          if (skip < step.value.length) yield step.value.subarray(skip);
        }
      } finally {
        await bytes.return(null);
      }
    },
  };
}
