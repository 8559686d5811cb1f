// Where the programs lie that benches run.
import { fileURLToPath } from 'node:url';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const PROGRAMS = {
  hearback: at('bin/hearback'),
  sampleMailbox: at('scripts/sample-mailbox.ts'),
  readImap: at('scripts/bench/read-imap.ts'),
  mailparser: at('scripts/bench/parse-with-mailparser.ts'),
} as const;
