// What is wrong with the structure of some mails, as real mailboxes have it.
import type { Draft } from './draft.ts';
import type { Random } from './random.ts';

export type Damage =
  | 'no-close'
  | 'no-date'
  | 'bad-date'
  | 'raw-subject'
  | 'unknown-charset'
  | 'no-message-id'
  | 'truncated'
  | 'nul-byte'
  | 'no-boundary'
  | 'stray-line';

/** Damage that leaves a mail's words and identity intact. */
const MILD: readonly Damage[] = ['no-close', 'no-date', 'bad-date', 'raw-subject'];
const ANY: readonly Damage[] = [
  ...MILD,
  'unknown-charset',
  'no-message-id',
  'truncated',
  'nul-byte',
  'no-boundary',
  'stray-line',
];

/** Which damage a mail has, mostly none. Mails of a story stay identifiable, sent mail is always sound. */
export function chooseDamage(draft: Draft, rng: Random): Damage | null {
  if (draft.direction === 'sent' || !rng.chance(0.014)) return null;
  return rng.pick(draft.kind === 'not_job' ? ANY : MILD);
}

/** Applies the damage that concerns the bytes as a whole. */
export function damaged(mail: string, damage: Damage | null): string {
  const head = mail.indexOf('\n\n');
  switch (damage) {
    case 'no-close':
      return mail.replace(/\n--[^\n]{8,80}--\n*$/u, '\n');
    case 'unknown-charset':
      return mail.replace(/charset="?[A-Za-z0-9-]+"?/u, 'charset="x-user-defined-7"');
    case 'truncated':
      return `${mail.slice(0, head + 2 + Math.floor((mail.length - head) * 0.7))}\n`;
    case 'nul-byte':
      return `${mail.slice(0, head + 2)}\u0000${mail.slice(head + 2)}`;
    case 'no-boundary':
      return mail.replace(/;\s+boundary="[^"]+"/u, '');
    case 'stray-line':
      return `${mail.slice(0, head)}\nthis line is not a header${mail.slice(head)}`;
    default:
      return mail;
  }
}
