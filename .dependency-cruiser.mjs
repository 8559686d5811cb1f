// The rules of the house: which room may import which. docs/house.md says them in words and draws them.

/** From the roof down. A room imports rooms on lower floors only; rooms on one floor do not see each other. */
export const floors = [
  { title: 'roof: entry points', rooms: ['web', 'extension', 'src/bin'] },
  { title: 'delivery: HTTP in, jobs in', rooms: ['src/api', 'src/tasks'] },
  { title: 'tracking: facts in, applications out', rooms: ['src/tracking'] },
  {
    title: 'stages and plugs',
    rooms: [
      'src/pipeline',
      'src/mail-sources',
      'src/mail-accounts',
      'src/ats',
      'src/rules',
      'src/models',
      'src/exporters',
      'src/destinations',
    ],
  },
  { title: 'the only I/O', rooms: ['src/store', 'src/queue', 'src/net', 'src/ops'] },
  { title: 'sockets and wire shapes', rooms: ['src/contracts'] },
  { title: 'nouns', rooms: ['src/domain'] },
];

const rooms = floors.map((floor) => floor.rooms);
const inSrc = rooms.flat().filter((room) => room.startsWith('src/'));
const plugs = 'mail-sources|mail-accounts|ats|rules|models|exporters|destinations';
/** Tests lie beside the code but see what they need: the registry, a file system for fixtures, another room. */
const tests = '\\.test\\.tsx?$';

const forbid = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });
const anyOf = (folders) => `^(${folders.join('|')})/`;

const onlyDownward = rooms.flatMap((floor, index) =>
  floor.map((room) => {
    const notBelow = rooms
      .slice(0, index + 1)
      .flat()
      .filter((other) => other !== room);
    return forbid(
      `only-downward:${room}`,
      { path: `^${room}/`, pathNot: tests },
      { path: anyOf([...notBelow, 'scripts']) },
      'imports go only to lower floors',
    );
  }),
);

export default {
  forbidden: [
    ...onlyDownward,
    forbid('every-room-has-a-floor', { path: '^src/', pathNot: anyOf(inSrc) }, {}),
    forbid('every-room-has-a-floor', {}, { path: '^src/', pathNot: anyOf(inSrc) }),
    forbid('no-cycle', {}, { circular: true }, 'type-only imports count too'),
    forbid(
      'plugs-are-islands',
      { path: `^src/(${plugs})/([^/.]+)[./]`, pathNot: `${tests}|/index\\.gen\\.ts$` },
      { path: `^src/(${plugs})/`, pathNot: '^src/$1/$2(\\.data)?(\\.ts|/)' },
      'a plug never imports another plug; its own data table and its own folder are part of it',
    ),
    forbid(
      'stages-are-islands',
      { path: '^src/pipeline/([^/.]+)[./]', pathNot: tests },
      { path: '^src/pipeline/', pathNot: '^src/pipeline/$1(\\.data)?(\\.ts|/)' },
      'a stage sees its own folder only',
    ),
    forbid(
      'tasks-are-islands',
      { path: '^src/tasks/([^/.]+)[./]', pathNot: tests },
      { path: '^src/tasks/', pathNot: '^src/tasks/$1(\\.ts|/)' },
    ),
    forbid(
      'routes-are-islands',
      { path: '^src/api/routes/([^/.]+)[./]', pathNot: tests },
      { path: '^src/api/routes/', pathNot: '^src/api/routes/$1(\\.ts|/)' },
    ),
    forbid(
      'registries-only-at-the-roof',
      { path: '^(src|web)/', pathNot: `^src/bin/|${tests}` },
      { path: '/index\\.gen\\.ts$' },
      'who knows a whole registry knows every plug; below the roof it is handed in',
    ),
    forbid(
      'pure-rooms',
      { path: '^src/(domain|contracts|pipeline|ats|rules)/', pathNot: tests },
      { dependencyTypes: ['core'] },
      'runs in the browser too: no Node built-in, no I/O',
    ),
    forbid(
      'pure-rooms-no-io',
      { path: '^src/(pipeline|ats|rules)/', pathNot: tests },
      { path: '^src/(store|net|ops|queue)/' },
    ),
    forbid(
      'config-only-at-the-roof',
      { path: '^(src|web|extension)/', pathNot: `^src/bin/|${tests}` },
      { path: '^src/ops/config' },
      'below the roof each function takes the values it needs',
    ),
    forbid(
      'browser-sees-contracts-only',
      { path: '^web/', pathNot: tests },
      { path: '^src/', pathNot: '^src/(contracts|domain)/' },
    ),
    forbid(
      'extension-sees-ats',
      { path: '^extension/', pathNot: tests },
      { path: '^src/', pathNot: '^src/(contracts|domain|ats)/' },
    ),
    forbid(
      'no-junk-drawer',
      {},
      { path: '/(utils?|helpers?|common|misc|shared|lib)([-./]|$)', pathNot: 'node_modules' },
    ),
    forbid('no-orphan', { orphan: true, path: '^(src|web|extension)/', pathNot: '\\.(test|d)\\.tsx?$' }, {}),
    forbid('no-test-in-prod', { path: '^(src|web|extension)/', pathNot: tests }, { path: `${tests}|^test/` }),
    forbid(
      'server-needs-no-dev-package',
      { path: '^src/', pathNot: tests },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'npm-optional'] },
      'an installation without development packages must run',
    ),
    forbid('resolvable', {}, { couldNotResolve: true }, 'an import that cannot be followed is not checked'),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    // Imports that vanish in compilation tie rooms together all the same.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|web/dist)/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
      // Packages say in `exports` what can be imported from them, under these conditions.
      exportsFields: ['exports'],
      conditionNames: ['types', 'node', 'import', 'default'],
    },
  },
};
