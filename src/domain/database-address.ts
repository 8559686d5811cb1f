// Reads where the database is from DATABASE_URL: a PostgreSQL server, or the SQLite file of the data folder.

/**
 * - `off`: nothing is encrypted.
 * - `unverified`: encrypted, whoever answers (libpq's `require`).
 * - `authority`: encrypted, and the certificate is signed by a known authority (`verify-ca`).
 * - `host`: the same, and the certificate names the host (`verify-full`).
 * - `unsaid`: the address does not tell.
 */
export type DatabaseTls = 'off' | 'unverified' | 'authority' | 'host' | 'unsaid';

export interface DatabaseAddress {
  /** A name, an IP address, or the folder of a Unix socket, which begins with a slash. */
  host: string;
  port: number;
  database: string;
  user: string | null;
  password: string | null;
  tls: DatabaseTls;
  /** Path of a file with the authorities to trust, PEM; null for the system's own. */
  authorities: string | null;
  /** Settings of the session as the server's command line takes them, e.g. `-c search_path=hearback`. */
  options: string | null;
}

/** What is wrong with a DATABASE_URL, without any of the secret in it. */
export class BadDatabaseUrl extends Error {}

const FORM =
  'must look like postgres://user:password@host:5432/name, or be sqlite: for the file in the data folder';
const SPECIAL =
  'cannot be read; write special signs in user or password as %XX (# is %23, / is %2F, : is %3A, @ is %40, % is %25)';

const TLS_OF: Readonly<Record<string, DatabaseTls>> = {
  disable: 'off',
  require: 'unverified',
  'no-verify': 'unverified',
  'verify-ca': 'authority',
  'verify-full': 'host',
};

function readTls(query: URLSearchParams): DatabaseTls {
  const mode = query.get('sslmode');
  if (mode === null) return 'unsaid';
  const tls = TLS_OF[mode];
  if (tls === undefined)
    throw new BadDatabaseUrl('has an sslmode other than disable, require, verify-ca and verify-full');
  // As libpq has it: with authorities named, they count.
  return tls === 'unverified' && query.has('sslrootcert') ? 'authority' : tls;
}

function decoded(text: string): string | null {
  try {
    return text === '' ? null : decodeURIComponent(text);
  } catch {
    throw new BadDatabaseUrl(SPECIAL);
  }
}

function refuseForm(text: string): void {
  if (/^sqlite:/iu.test(text))
    throw new BadDatabaseUrl('must be sqlite: alone; name the folder with HEARBACK_DATA_DIR or --data-dir');
  if (!/^postgres(?:ql)?:\/\//iu.test(text)) throw new BadDatabaseUrl(FORM);
  if (!URL.canParse(text) || text.includes('#')) throw new BadDatabaseUrl(SPECIAL);
}

/** A parameter, as for sockets, else what stands in the host's place, without the brackets of IPv6. */
function readHost(url: URL): string {
  return url.searchParams.get('host') ?? decoded(url.hostname.replace(/^\[|\]$/gu, '')) ?? 'localhost';
}

function readPort(url: URL): number {
  const port = Number(url.searchParams.get('port') ?? (url.port || 5432));
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new BadDatabaseUrl(FORM);
  return port;
}

/**
 * @returns null where the database is the SQLite file of the data folder
 * @throws BadDatabaseUrl whose message goes on from the name of the variable
 */
export function readDatabaseUrl(text: string): DatabaseAddress | null {
  if (text === 'sqlite:') return null;
  refuseForm(text);
  const url = new URL(text);
  const database = decoded(url.pathname.slice(1));
  if (database === null || database.includes('/')) throw new BadDatabaseUrl(FORM);
  return {
    host: readHost(url),
    port: readPort(url),
    database,
    user: decoded(url.username),
    password: decoded(url.password),
    tls: readTls(url.searchParams),
    authorities: url.searchParams.get('sslrootcert'),
    options: url.searchParams.get('options'),
  };
}
