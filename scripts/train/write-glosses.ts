// Writes the small dictionaries of train/words as the data file that the classifier reads.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of `glosses.data.ts`. */
export function writeGlosses(folder: string): string {
  const files = readdirSync(folder)
    .filter((file) => /^[a-z]{2}\.txt$/u.test(file))
    .sort();
  const entries = files.map((file) => {
    const lines = readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    for (const [at, line] of lines.entries()) {
      if (!/^[a-z']+\*? [a-z]+$/u.test(line)) throw new Error(`${file}:${at + 1}: cannot read "${line}"`);
    }
    return `  ${file.slice(0, 2)}: \`${lines.join('\n')}\`,`;
  });
  return `// What words of other languages are in English, from train/words: \`word english\` or \`beginning* english\`.
import type { Language } from '../../contracts/rule.ts';

export const GLOSSES: Partial<Record<Language, string>> = {
${entries.join('\n')}
};
`;
}
