// A Dovecot of the test's own: its own folder, ports and certificate, on loopback, without any privilege.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { missingTools, TEST_TOOLS } from '../../scripts/testing/test-tools.ts';
import { makeCertificates } from './make-certificates.ts';

/** True where Dovecot is not installed, so that its tests are left out. */
export const dovecotLeftOut =
  missingTools(
    TEST_TOOLS.filter((tool) => tool.binary === 'dovecot'),
    process.env['PATH'] ?? '',
  ).length > 0;

export interface Dovecot {
  /** Ports for STARTTLS or no encryption, and for TLS. */
  port: number;
  tlsPort: number;
  /** Name in the certificate. */
  host: string;
  /** The authority that signed it, PEM. */
  ca: string;
  /** Every user exists, with this password. */
  password: string;
  /** Puts mails into a folder as a delivery agent does; `at` is their INTERNALDATE, epoch ms. */
  deliver: (user: string, folder: string, mails: Iterable<{ bytes: Uint8Array; at?: number }>) => void;
  /** Makes a Maildir written elsewhere the mailbox of a user; the folder is moved away. */
  adopt: (user: string, maildir: string) => void;
  /** Gives all mails of a folder other UIDs under another UIDVALIDITY, as a restored server does. */
  resetUids: (user: string, folder: string) => void;
  /** From now on every user has this other password, and whoever was logged in is not. */
  changePassword: (password: string) => Promise<void>;
  /** What it logged. */
  log: () => string;
  stop: () => Promise<void>;
}

/** `nobody` on Debian: Dovecot serves no mail as root. */
const NOBODY = 65_534;
const HOST = 'imap.juniper.test';
const PASSWORD = 'quiet harbour 7';

export interface DovecotWish {
  /** Where access tokens are checked (RFC 7662); none are taken without. */
  introspection?: string;
}

async function freePorts(): Promise<[number, number]> {
  const servers = [createServer().listen(0, '127.0.0.1'), createServer().listen(0, '127.0.0.1')];
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const [one, other] = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  return [one ?? 0, other ?? 0];
}

function oauthSettings(folder: string, introspection: string): string {
  const file = join(folder, 'oauth2.conf');
  writeFileSync(
    file,
    [
      `introspection_url = ${introspection}`,
      'introspection_mode = post',
      'username_attribute = email',
      'active_attribute = active',
      'active_value = true',
    ].join('\n'),
  );
  return `passdb {
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = ${file}
}`;
}

function settings(folder: string, ports: [number, number], owner: number, wish: DovecotWish): string {
  const user = owner === NOBODY ? 'nobody' : execFileSync('id', ['-un']).toString().trim();
  const group = owner === NOBODY ? 'nogroup' : execFileSync('id', ['-gn']).toString().trim();
  const gid = owner === NOBODY ? NOBODY : process.getgid?.();
  return `base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
protocols = imap
default_internal_user = ${user}
default_internal_group = ${group}
default_login_user = ${user}
first_valid_uid = 1
first_valid_gid = 1
mail_location = maildir:~/Maildir
mail_max_userip_connections = 200
ssl = yes
ssl_cert = <${folder}/cert.pem
ssl_key = <${folder}/key.pem
disable_plaintext_auth = no
auth_mechanisms = plain login${wish.introspection === undefined ? '' : ' xoauth2 oauthbearer'}
auth_failure_delay = 0
${wish.introspection === undefined ? '' : oauthSettings(folder, wish.introspection)}
passdb {
  driver = static
  mechanisms = plain login
  args = password=${PASSWORD.replaceAll(' ', '_')}
}
userdb {
  driver = static
  args = uid=${owner} gid=${gid} home=${folder}/mail/%u
}
namespace inbox {
  inbox = yes
  mailbox Sent {
    auto = create
    special_use = \\Sent
  }
  mailbox Junk {
    auto = create
    special_use = \\Junk
  }
  mailbox Trash {
    auto = create
    special_use = \\Trash
  }
  mailbox Drafts {
    auto = create
    special_use = \\Drafts
  }
}
service anvil {
  chroot =
  # Without this, one refused login makes the next ones of the same address wait for seconds.
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service stats {
  chroot =
}
service imap-login {
  chroot =
  inet_listener imap {
    address = 127.0.0.1
    port = ${ports[0]}
  }
  inet_listener imaps {
    address = 127.0.0.1
    port = ${ports[1]}
    ssl = yes
  }
}
`;
}

async function untilGreeting(port: number, server: ChildProcess, log: () => string): Promise<void> {
  for (let left = 100; left > 0; left--) {
    if (server.exitCode !== null) throw new Error(`dovecot ended: ${log()}`);
    const socket = connect(port, '127.0.0.1');
    const greeted = await Promise.race([
      once(socket, 'data').then(
        () => true,
        () => false,
      ),
      pause(2000, false),
    ]);
    socket.destroy();
    if (greeted) return;
    await pause(100);
  }
  throw new Error(`dovecot does not answer: ${log()}`);
}

/** Folders of Maildir++ lie beside each other, with a dot in front; INBOX is the Maildir itself. */
function folderPath(root: string, user: string, folder: string): string {
  const inner = folder === 'INBOX' ? '' : `.${folder}`;
  return join(root, 'mail', user, 'Maildir', inner);
}

export async function startDovecot(wish: DovecotWish = {}): Promise<Dovecot> {
  const root = mkdtempSync(join(tmpdir(), 'hearback-dovecot-'));
  const isRoot = process.getuid?.() === 0;
  const owner = isRoot ? NOBODY : (process.getuid?.() ?? NOBODY);
  const make = (path: string): void => {
    if (existsSync(path)) return;
    make(join(path, '..'));
    mkdirSync(path);
    if (isRoot) chownSync(path, NOBODY, NOBODY);
  };
  if (isRoot) chownSync(root, NOBODY, NOBODY);
  chmodSync(root, 0o755);
  for (const folder of ['run', 'state', 'mail']) make(join(root, folder));
  makeCertificates(HOST, root);
  const ports = await freePorts();
  writeFileSync(join(root, 'conf'), settings(root, ports, owner, wish));
  if (isRoot) chownSync(join(root, 'key.pem'), NOBODY, NOBODY);
  const log = (): string => (existsSync(join(root, 'log')) ? readFileSync(join(root, 'log'), 'utf8') : '');
  const identity = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  const start = () =>
    spawn('dovecot', ['-F', '-c', join(root, 'conf')], {
      ...identity,
      cwd: root,
      env: { PATH: `${process.env['PATH']}:/usr/sbin` },
      stdio: 'ignore',
      // A group of its own, so that its sessions can be ended with it.
      detached: true,
    });
  let server = start();
  const end = async () => {
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    await ended;
    try {
      // The processes of its sessions would outlive it by half a minute.
      if (server.pid) process.kill(-server.pid, 'SIGKILL');
    } catch {
      // There were none.
    }
  };
  await untilGreeting(ports[0], server, log);
  let delivered = 0;
  return {
    port: ports[0],
    tlsPort: ports[1],
    host: HOST,
    ca: readFileSync(join(root, 'ca.pem'), 'utf8'),
    password: PASSWORD.replaceAll(' ', '_'),
    log,
    deliver(user, folder, mails) {
      const path = folderPath(root, user, folder);
      for (const part of ['cur', 'new', 'tmp']) make(join(path, part));
      if (folder !== 'INBOX') writeFileSync(join(path, 'maildirfolder'), '');
      for (const { bytes, at = Date.UTC(2026, 9, 1) + delivered * 60_000 } of mails) {
        delivered += 1;
        const name = `${String(Math.floor(at / 1000))}.M${String(delivered).padStart(8, '0')}P1.test`;
        const file = join(path, 'tmp', name);
        writeFileSync(file, bytes);
        if (isRoot) chownSync(file, NOBODY, NOBODY);
        utimesSync(file, at / 1000, at / 1000);
        renameSync(file, join(path, 'new', name));
      }
    },
    adopt(user, maildir) {
      const home = join(root, 'mail', user);
      make(home);
      renameSync(maildir, join(home, 'Maildir'));
      if (isRoot) execFileSync('chown', ['-R', `${NOBODY}:${NOBODY}`, home]);
    },
    resetUids(user, folder) {
      const path = folderPath(root, user, folder);
      // All that Dovecot keeps beside the mails, but for the file that makes each new UIDVALIDITY another one.
      for (const name of readdirSync(path)) {
        const kept = !name.startsWith('dovecot') || name.startsWith('dovecot-uidvalidity');
        if (!kept) rmSync(join(path, name), { recursive: true });
      }
    },
    async changePassword(password) {
      await end();
      const conf = readFileSync(join(root, 'conf'), 'utf8');
      writeFileSync(join(root, 'conf'), conf.replace(/args = password=\S+/, `args = password=${password}`));
      server = start();
      await untilGreeting(ports[0], server, log);
    },
    stop: async () => {
      await end();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
