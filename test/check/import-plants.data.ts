// Violations of the rules of the house: which room may import which.
import { MANIFEST } from './plant.ts';
import { importing, planted, type Planted } from './planted.ts';

const BROKEN: readonly Omit<Planted, 'check'>[] = [
  {
    what: 'an import from a room to a higher floor',
    change: planted('src/domain/up.ts', "export type { Ats } from '../contracts/ats.ts';"),
    says: /src\/domain\/up\.ts: only-downward:src\/domain: imports src\/contracts\/ats\.ts/,
  },
  {
    what: 'an import between rooms of one floor',
    change: { 'src/pipeline/sideways.ts': importing('../ats/alder.ts') },
    says: /src\/pipeline\/sideways\.ts: only-downward:src\/pipeline: imports src\/ats\/alder\.ts/,
  },
  {
    what: 'an import from the house to its building tools',
    change: {
      'src/store/tool.ts': importing('../../scripts/tool.ts'),
      'scripts/tool.ts': 'export type A = 1;\n',
    },
    says: /src\/store\/tool\.ts: only-downward:src\/store: imports scripts\/tool\.ts/,
  },
  {
    what: 'a room that is on no floor',
    change: { 'src/attic/box.ts': importing('../domain/mail.ts') },
    says: /src\/attic\/box\.ts: every-room-has-a-floor/,
  },
  {
    what: 'a plug that imports another plug',
    change: { 'src/ats/cedar.ts': importing('./alder.ts') },
    says: /src\/ats\/cedar\.ts: plugs-are-islands: imports src\/ats\/alder\.ts/,
  },
  {
    what: "a plug that imports another plug's data",
    change: {
      'src/ats/birch.data.ts': '// Data of birch.\nexport const rings = [1];\n',
      'src/ats/cedar.ts': importing('./birch.data.ts'),
    },
    says: /src\/ats\/cedar\.ts: plugs-are-islands: imports src\/ats\/birch\.data\.ts/,
  },
  {
    what: 'a stage that imports another stage',
    change: { 'src/pipeline/classify.ts': importing('./triage.ts') },
    says: /src\/pipeline\/classify\.ts: stages-are-islands: imports src\/pipeline\/triage\.ts/,
  },
  {
    what: "a stage that imports a file of another stage's folder",
    change: {
      'src/pipeline/triage/word.ts': importing('../../domain/mail.ts'),
      'src/pipeline/classify.ts': importing('./triage/word.ts'),
    },
    says: /src\/pipeline\/classify\.ts: stages-are-islands: imports src\/pipeline\/triage\/word\.ts/,
  },
  {
    what: 'a task that imports another task',
    change: {
      'src/tasks/read-mail.ts': importing('../domain/mail.ts'),
      'src/tasks/send-mail.ts': importing('./read-mail.ts'),
    },
    says: /src\/tasks\/send-mail\.ts: tasks-are-islands: imports src\/tasks\/read-mail\.ts/,
  },
  {
    what: 'a route that imports another route',
    change: {
      'src/api/routes/mails.ts': importing('../../domain/mail.ts'),
      'src/api/routes/notes.ts': importing('./mails.ts'),
    },
    says: /src\/api\/routes\/notes\.ts: routes-are-islands: imports src\/api\/routes\/mails\.ts/,
  },
  {
    what: 'a cycle of type-only imports',
    change: {
      'src/domain/hen.ts': importing('./egg.ts'),
      'src/domain/egg.ts': importing('./hen.ts'),
    },
    says: /src\/domain\/(?:hen|egg)\.ts: no-cycle: imports src\/domain\/(?:hen|egg)\.ts/,
  },
  {
    what: 'a Node built-in in a pure room',
    change: { 'src/domain/disk.ts': importing('node:fs') },
    says: /src\/domain\/disk\.ts: pure-rooms: imports (?:node:)?fs/,
  },
  {
    what: 'a Node built-in that has its name only with the prefix',
    change: { 'src/rules/disk.ts': importing('node:sqlite') },
    says: /src\/rules\/disk\.ts: pure-rooms: imports (?:node:)?sqlite/,
  },
  {
    what: 'I/O in a pure room',
    change: { 'src/pipeline/load.ts': importing('../store/mails.ts') },
    says: /src\/pipeline\/load\.ts: pure-rooms-no-io: imports src\/store\/mails\.ts/,
  },
  {
    what: 'a registry imported below the roof',
    change: { 'src/tasks/classify-mail.ts': importing('../ats/index.gen.ts') },
    says: /src\/tasks\/classify-mail\.ts: registries-only-at-the-roof: imports src\/ats\/index\.gen\.ts/,
  },
  {
    what: 'the configuration imported below the roof',
    change: {
      'src/ops/config.ts': importing('../domain/mail.ts'),
      'src/tasks/send-mail.ts': importing('../ops/config.ts'),
    },
    says: /src\/tasks\/send-mail\.ts: config-only-at-the-roof: imports src\/ops\/config\.ts/,
  },
  {
    what: 'a dashboard that sees more than the contracts',
    change: { 'web/src/main.ts': importing('../../src/store/mails.ts') },
    says: /web\/src\/main\.ts: browser-sees-contracts-only: imports src\/store\/mails\.ts/,
  },
  {
    what: 'an extension that sees more than the vendors',
    change: { 'extension/main.ts': importing('../src/pipeline/triage.ts') },
    says: /extension\/main\.ts: extension-sees-ats: imports src\/pipeline\/triage\.ts/,
  },
  {
    what: 'an import of a junk drawer',
    change: {
      'src/domain/helpers.ts': importing('./mail.ts'),
      'src/contracts/note.ts': importing('../domain/helpers.ts'),
    },
    says: /src\/contracts\/note\.ts: no-junk-drawer: imports src\/domain\/helpers\.ts/,
  },
  {
    what: 'an orphan',
    change: planted('src/domain/alone.ts', 'export const alone = true;'),
    says: /src\/domain\/alone\.ts: no-orphan/,
  },
  {
    what: 'a product file that imports a test',
    change: {
      'src/store/mails.test.ts': importing('./mails.ts'),
      'src/store/notes.ts': importing('./mails.test.ts'),
    },
    says: /src\/store\/notes\.ts: no-test-in-prod: imports src\/store\/mails\.test\.ts/,
  },
  {
    what: 'a server that needs a development package',
    change: {
      'package.json': JSON.stringify({ ...MANIFEST, devDependencies: { 'fast-check': '1.0.0' } }),
      'src/store/mails.ts': importing('fast-check'),
    },
    says: /src\/store\/mails\.ts: server-needs-no-dev-package: imports .*fast-check/,
  },
  {
    what: 'an import that leads nowhere',
    change: { 'src/store/lost.ts': importing('./nowhere.ts') },
    says: /src\/store\/lost\.ts: resolvable/,
  },
  {
    what: 'a file that the cruise did not read',
    change: {
      '.dependency-cruiser.mjs': "export default { options: { exclude: { path: '^src/domain' } } };\n",
    },
    says: /src\/domain\/mail\.ts: not read/,
  },
];

export const IMPORT_PLANTS: readonly Planted[] = BROKEN.map((plant) => ({ ...plant, check: 'imports' }));
