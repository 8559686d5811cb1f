// Which programs outside npm the tests drive, and which of them this machine lacks.
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface TestTool {
  /** Name of the Debian package. */
  package: string;
  /** Program that the package brings. */
  binary: string;
  /** What cannot be tested without it. */
  neededBy: string;
}

export const TEST_TOOLS: readonly TestTool[] = [
  { package: 'chromium', binary: 'chromium', neededBy: 'the dashboard in a browser' },
  { package: 'dovecot-imapd', binary: 'dovecot', neededBy: 'reading a real IMAP server' },
  {
    package: 'prometheus',
    binary: 'promtool',
    neededBy: 'the metrics, alarms and dashboard in a real Prometheus',
  },
  { package: 'redis-server', binary: 'redis-server', neededBy: 'whom Redis lets in' },
  { package: 'systemd', binary: 'systemd-analyze', neededBy: 'checking the systemd units' },
  { package: 'postgresql', binary: 'postgres', neededBy: 'the database on a PostgreSQL server' },
  { package: 'redis-server', binary: 'redis-server', neededBy: 'mail on a real Redis' },
  { package: 'faketime', binary: 'faketime', neededBy: 'workers whose clock is wrong' },
  { package: 'isync', binary: 'mbsync', neededBy: 'comparing with an independent IMAP client' },
];

function isInstalled(binary: string, folders: readonly string[]): boolean {
  return folders.some((folder) => {
    try {
      accessSync(join(folder, binary), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

const POSTGRES_VERSIONS = '/usr/lib/postgresql';

/** Where Debian keeps servers beyond the usual path; of PostgreSQL the newest version first. */
export function serverFolders(): string[] {
  const versions = existsSync(POSTGRES_VERSIONS) ? readdirSync(POSTGRES_VERSIONS) : [];
  const newest = versions.toSorted((a, b) => Number(b) - Number(a));
  return [
    ...newest.map((version) => join(POSTGRES_VERSIONS, version, 'bin')),
    '/usr/sbin',
    '/usr/local/sbin',
  ];
}

/** The tools whose program is in no folder of `path`, nor where Debian keeps its servers. */
export function missingTools(tools: readonly TestTool[], path: string): readonly TestTool[] {
  const folders = [...path.split(delimiter), ...serverFolders()].filter((folder) => folder !== '');
  return tools.filter(({ binary }) => !isInstalled(binary, folders));
}
