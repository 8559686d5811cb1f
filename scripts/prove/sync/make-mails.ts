// Makes the mails that come into a mailbox of the proof `sync`: a hunt for jobs among ordinary mail.
import { random } from '../../sample-mailbox/random.ts';
import { makeCopies, type Copy } from '../order/make-copies.ts';

/** Bytes with the line ends of the wire, and when it was delivered, epoch ms. */
export interface NewMail {
  bytes: Buffer;
  sent: boolean;
  at: number;
}

const toNewMail = ({ content, sent, delivered }: Copy): NewMail => ({
  bytes: Buffer.from(content.replaceAll('\n', '\r\n'), 'latin1'),
  sent,
  at: delivered || Date.UTC(2026, 0, 1),
});

function fence(n: number): NewMail {
  const at = Date.UTC(2026, 0, 1) + n * 60_000;
  const lines = [
    'From: Ben Hale <ben@hale.example>',
    'To: Mira Solano <mira.solano@home.example>',
    `Subject: Garden fence ${n}`,
    `Message-ID: <fence.${n}@hale.example>`,
    `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
    '',
    `The fence is ${n} metres long. See you on Sunday.`,
    '',
  ];
  return { bytes: Buffer.from(lines.join('\r\n')), sent: false, at };
}

/** Hands out mails in order: `take(n)` gives the next n, the hunt first, then as many ordinary ones as are asked for. */
export function makeMails(seed: string): (count: number) => NewMail[] {
  const hunt = [1, 2].flatMap((part) =>
    makeCopies(`${seed}-${part}`, false, random(seed, 'sync', part)).map(toNewMail),
  );
  let at = 0;
  return (count) =>
    Array.from({ length: count }, () => {
      at += 1;
      return hunt[at - 1] ?? fence(at);
    });
}
