// Writes src/<room>/index.gen.ts, one import per plug in the room, sorted; with --check it only compares.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';

/** Room → name of the exported list. */
const ROOMS = {
  ats: 'ats',
  destinations: 'destinations',
  exporters: 'exporters',
  'mail-accounts': 'mailAccounts',
  'mail-sources': 'mailSources',
  models: 'models',
  rules: 'rules',
};

/** A plug's file; everything else in the room must be a test, a data table or the registry itself. */
const PLUG = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\.ts$/;
const BESIDE = /\.(?:test|data|gen)\.ts$/;

/** `interview-invite.ts` → `interviewInvite`. */
function identifier(file) {
  return file.replace(/\.ts$/, '').replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

function plugsOf(room) {
  const sources = readdirSync(`src/${room}`).filter((file) => file.endsWith('.ts') && !BESIDE.test(file));
  const strange = sources.filter((file) => !PLUG.test(file));
  if (strange.length > 0) throw new Error(`src/${room}/${strange[0]}: a plug's file name is kebab-case`);
  // By code unit, not by locale, so that every machine writes the same file.
  return sources.toSorted();
}

function registry(room, files) {
  return [
    '// Every plug of this room as one list; written by scripts/gen-registries.mjs, not by hand.',
    ...files.map((file) => `import ${identifier(file)} from './${file}';`),
    '',
    `export const ${ROOMS[room]} = [${files.map(identifier).join(', ')}] as const;`,
    '',
  ].join('\n');
}

function generate(onlyCompare) {
  const rooms = Object.keys(ROOMS).filter((room) => existsSync(`src/${room}`));
  let plugs = 0;
  for (const room of rooms) {
    const files = plugsOf(room);
    plugs += files.length;
    const target = `src/${room}/index.gen.ts`;
    const text = registry(room, files);
    if (existsSync(target) && readFileSync(target, 'utf8') === text) continue;
    if (onlyCompare) {
      console.error(`${target}: drifted from the files in its folder; run npm run registries`);
      process.exitCode = 1;
    } else writeFileSync(target, text);
  }
  console.log(`${plugs} plugs in ${rooms.length} rooms`);
}

try {
  generate(process.argv.includes('--check'));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
