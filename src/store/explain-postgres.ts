// PostgreSQL's errors, and those of the way to it, in plain words.
import type { DatabaseAddress } from '../domain/database-address.ts';
import { DatabaseFailure } from './database-failure.ts';

type Say = (address: DatabaseAddress, said: string) => string;

const place = ({ host, port }: DatabaseAddress): string => (host.startsWith('/') ? host : `${host}:${port}`);
const who = ({ user }: DatabaseAddress): string => user ?? 'the user of this system';

const stopped: Say = (at) =>
  `the database server at ${place(at)} was stopped or is restarting; this goes on by itself once it is back`;
const busy: Say = () =>
  'the database is busy: another Hearback process has been writing for more than 30 seconds; wait for it or stop it, then try again';
const lost: Say = (at) =>
  `the connection to the database at ${place(at)} broke; see that the server runs and try again`;
const unreachable: Say = (at) =>
  `the database at ${place(at)} cannot be reached; see that the server runs there and that no firewall is between`;
const noHost: Say = (at) => `there is no host ${at.host}; check the host in DATABASE_URL, and the network`;
const noSocket: Say = (at) =>
  `no database server answers in ${at.host}; see that it runs, and check the folder in DATABASE_URL`;
const untrusted: Say = (at) =>
  `the certificate of the database at ${place(at)} is signed by no known authority; name the file of its authority with ?sslrootcert=… in DATABASE_URL, or trust it blindly with ?sslmode=require`;
const refused: Say = (at, said) =>
  `the database at ${place(at)} does not let ${who(at)} in (${said}); check DATABASE_URL and the server's pg_hba.conf`;
const damaged: Say = (_, said) => `the database is damaged (${said}); restore it from a backup`;

/** By SQLSTATE, or by its first two digits (PostgreSQL, appendix A), and by the codes of Node and OpenSSL. */
const WORDS: Readonly<Record<string, Say>> = {
  '28P01': (at) => `the database at ${place(at)} refuses the password of ${who(at)}; check DATABASE_URL`,
  '28000': refused,
  '3D000': (at) =>
    `there is no database ${at.database} at ${place(at)}; make it (createdb ${at.database}) or check the name in DATABASE_URL`,
  '42501': (at, said) =>
    `${who(at)} lacks a right in the database ${at.database} (${said}); make that user its owner`,
  '3F000': (at) =>
    `the database ${at.database} has no schema to write to; check search_path in DATABASE_URL, or make the schema`,
  '40P01': busy,
  '53100': () =>
    'the disk of the database server is full; free some space there, then try again: it goes on where it stopped',
  '53200': () => 'the database server is out of memory; give it more, or try again later',
  '53300': (at) =>
    `the database at ${place(at)} takes no more connections; raise its max_connections, or stop what holds them`,
  '25006': (at) =>
    `the database at ${place(at)} is read-only (a standby, or default_transaction_read_only); name the one that takes writes`,
  '25P03': lost,
  '55P03': busy,
  '57014': () =>
    'the database took too long for one statement and broke it off; see whether its server is overloaded',
  '57P01': stopped,
  '57P02': stopped,
  '57P03': stopped,
  '58030': () => 'the disk of the database server reported an error; check that it is sound',
  XX001: damaged,
  XX002: damaged,
  '08': lost,
  ENOTFOUND: noHost,
  EAI_AGAIN: noHost,
  ECONNREFUSED: unreachable,
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  ETIMEDOUT: unreachable,
  ENOENT: noSocket,
  EACCES: (at) => `no permission for the socket of the database in ${at.host}; check who owns it`,
  ECONNRESET: lost,
  EPIPE: lost,
  SELF_SIGNED_CERT_IN_CHAIN: untrusted,
  DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
  CERT_HAS_EXPIRED: (at) => `the certificate of the database at ${place(at)} has expired; renew it there`,
  ERR_TLS_CERT_ALTNAME_INVALID: (at) =>
    `the certificate of the database does not name ${at.host}; name it as the certificate does, or use ?sslmode=verify-ca in DATABASE_URL`,
};

/** What the driver says without any code. */
const SPOKEN: readonly (readonly [RegExp, Say])[] = [
  [
    /does not support SSL/u,
    (at) =>
      `the database at ${place(at)} speaks no TLS; set it up there, or add ?sslmode=disable to DATABASE_URL where nobody can listen on the way`,
  ],
  [
    /password must be a/u,
    (at) => `the database at ${place(at)} wants a password of ${who(at)}; put it into DATABASE_URL`,
  ],
  [/timeout exceeded when trying to connect|timeout expired/u, unreachable],
  [/connection terminated|connection error|not queryable|has been discarded/iu, lost],
];

function sayFor(code: string | undefined, message: string): Say | undefined {
  if (code !== undefined)
    return WORDS[code] ?? (/^[0-9A-Z]{5}$/u.test(code) ? WORDS[code.slice(0, 2)] : undefined);
  return SPOKEN.find(([pattern]) => pattern.test(message))?.[1];
}

/** The same error in plain words; what is nobody's to mend stays as it is. */
export function explainPostgresError(error: unknown, address: DatabaseAddress): unknown {
  if (!(error instanceof Error)) return error;
  // A name with several addresses fails once for each.
  const first = error instanceof AggregateError ? (error.errors[0] as Error) : error;
  const say = sayFor((first as NodeJS.ErrnoException).code, first.message);
  return say ? new DatabaseFailure(say(address, first.message), { cause: error }) : error;
}
