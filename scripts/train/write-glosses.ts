// Writes the small dictionaries of train/words as the data file that the readers of mail use.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const path = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));

function glossesText(folder: string): string {
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

export const GLOSSES: Readonly<Record<string, string>> = {
${entries.join('\n')}
};
`;
}

writeFileSync(path('src/domain/glosses.data.ts'), glossesText(path('train/words')));
