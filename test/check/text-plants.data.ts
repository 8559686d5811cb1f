// Violations in names, texts, generated files and the lock file.
import { atsPlug, LOCK, MANIFEST } from './plant.ts';
import { planted, type Planted } from './planted.ts';

// The forbidden words are put together here, because this file is checked as well.
const host = ['registry', 'npmjs', 'org'].join('.');
const unfinished = ['TO', 'DO'].join('');
const lintOff = ['oxlint', 'disable', 'next', 'line'].join('-');

export const TEXT_PLANTS: readonly Planted[] = [
  {
    what: 'an unformatted file',
    check: 'format',
    change: planted('src/domain/messy.ts', 'export   const messy = "messy"'),
    says: /src\/domain\/messy\.ts: not formatted/,
  },
  {
    what: 'a file that cannot be parsed',
    check: 'format',
    change: planted('src/domain/broken.ts', 'export const ='),
    says: /src\/domain\/broken\.ts: SyntaxError/,
  },
  {
    what: 'a plug that its registry does not list',
    check: 'registries',
    change: { 'src/ats/cedar.ts': atsPlug('cedar') },
    says: /src\/ats\/index\.gen\.ts: drifted/,
  },
  {
    what: 'a registry that was never written',
    check: 'registries',
    change: { 'src/rules/offer.ts': atsPlug('offer') },
    says: /src\/rules\/index\.gen\.ts: drifted/,
  },
  {
    what: 'a plug whose name makes no entry',
    check: 'registries',
    change: { 'src/ats/BigCedar.ts': atsPlug('cedar') },
    says: /src\/ats\/BigCedar\.ts: a plug's file name is kebab-case/,
  },
  {
    what: 'types of the API that are not those of its description',
    check: 'registries',
    change: {
      ...planted('src/api/create-app.ts', 'export const app = 1;'),
      ...planted('web/api/paths.gen.ts', "export interface paths { '/news': unknown }"),
    },
    says: /web\/api\/paths\.gen\.ts: drifted from the description of the API/,
  },
  {
    what: 'a drawing that lacks an import',
    check: 'drawing',
    change: { 'src/ats/cedar.ts': atsPlug('cedar') },
    regenerate: true,
    says: /docs\/house\.md: the drawing drifted/,
  },
  {
    what: 'a page without a place for the drawing',
    check: 'drawing',
    change: { 'docs/house.md': '# The house\n' },
    says: /no markers for the drawing/,
  },
  {
    what: 'a file that does not state its duty',
    check: 'duty',
    change: { 'src/domain/mute.ts': 'export const mute = 1;\n' },
    says: /src\/domain\/mute\.ts: the first line is no comment/,
  },
  {
    what: 'an order to a tool in place of a duty',
    check: 'duty',
    change: { 'src/domain/mute.ts': `// ${lintOff} no-var -- it is how it is\nexport const mute = 1;\n` },
    says: /src\/domain\/mute\.ts: the first line is no comment/,
  },
  {
    what: 'a program without a duty below its first line',
    check: 'duty',
    change: { 'bin/run': '#!/bin/sh\nexec true\n' },
    says: /bin\/run: the first line is no comment/,
  },
  ...['utils.ts', 'mail-helpers.ts', 'common.test.ts', 'shared/mail.ts', 'lib/mail.ts'].map((file) => ({
    what: `the junk drawer ${file}`,
    check: 'naming',
    change: planted(`src/domain/${file}`, 'export const thing = 1;'),
    says: /src\/domain\/.*: ".*" is names a junk drawer/,
  })),
  ...['mail-manager.ts', 'mail-service.ts'].map((file) => ({
    what: `the hollow name ${file}`,
    check: 'naming',
    change: planted(`src/domain/${file}`, 'export const thing = 1;'),
    says: /src\/domain\/.*: ".*" is names no one thing/,
  })),
  ...['MailBox.ts', 'mail_box.ts', 'mailBox.test.ts'].map((file) => ({
    what: `the file name ${file}`,
    check: 'naming',
    change: planted(`src/domain/${file}`, 'export const thing = 1;'),
    says: /src\/domain\/.*: ".*" is not kebab-case/,
  })),
  {
    what: 'the host of a package registry',
    check: 'text',
    change: { 'docs/install.md': `Packages come from https://${host}/.\n` },
    says: /docs\/install\.md:1: registry-host: registry\.npmjs/,
  },
  ...['work', 'tmp', 'root', 'home/ann', 'Users/ann'].map((folder) => ({
    what: `a path below /${folder} of one machine`,
    check: 'text',
    change: planted('src/store/place.ts', `export const place = '/${folder}/mail';`),
    says: /src\/store\/place\.ts:2: machine-path/,
  })),
  {
    what: 'a lint rule disabled without a reason',
    check: 'text',
    change: planted('src/domain/quiet.ts', `// ${lintOff} no-control-regex\nexport const quiet = /\\0/;`),
    says: /src\/domain\/quiet\.ts:2: disabled-rule-without-reason/,
  },
  {
    what: 'unfinished work',
    check: 'text',
    change: planted('src/domain/half.ts', `// ${unfinished}: the other half\nexport const half = 1;`),
    says: /src\/domain\/half\.ts:2: unfinished-work/,
  },
  ...['only', 'skip'].map((word) => ({
    what: `a test file with .${word}`,
    check: 'text',
    change: planted('src/domain/mail.test.ts', `it.${word}('Works.', () => {});`),
    says: /src\/domain\/mail\.test\.ts:2: test-switched-off/,
  })),
  {
    what: 'an address of the API written by hand',
    check: 'text',
    change: planted('web/api/news.ts', "export const news = () => fetch('/api/v1/news');"),
    says: /web\/api\/news\.ts:2: address-by-hand/,
  },
  {
    what: 'the date of today in a pure room',
    check: 'text',
    change: planted('src/domain/today.ts', 'export const today = () => new Date();'),
    says: /src\/domain\/today\.ts:2: clock-in-a-pure-room/,
  },
];

export const LOCK_PLANTS: readonly Planted[] = [
  {
    what: 'a package locked to a host',
    check: 'lock',
    change: {
      'package-lock.json': JSON.stringify({
        packages: {
          ...LOCK.packages,
          'node_modules/a': { resolved: `https://${host}/a.tgz`, integrity: 'sha512-a' },
        },
      }),
    },
    says: /node_modules\/a: "resolved" names where it came from/,
  },
  {
    what: 'a package without integrity',
    check: 'lock',
    change: {
      'package-lock.json': JSON.stringify({ packages: { ...LOCK.packages, 'node_modules/a': {} } }),
    },
    says: /node_modules\/a: no integrity/,
  },
  {
    what: 'a version that is a range',
    check: 'lock',
    change: { 'package.json': JSON.stringify({ ...MANIFEST, dependencies: { zod: '^4.0.0' } }) },
    says: /package\.json: zod is not pinned exactly/,
  },
  {
    what: 'a lock file that lags behind package.json',
    check: 'lock',
    change: { 'package.json': JSON.stringify({ ...MANIFEST, dependencies: { zod: '4.0.0' } }) },
    says: /package-lock\.json: dependencies differ from package\.json/,
  },
];
