// What the person has filled in to connect a mailbox, and what is sent of it.
import type { ConnectedAccount, NewAccount } from '../../src/contracts/account-shapes.ts';

export type Security = NonNullable<NewAccount['security']>;

export interface Server {
  host: string;
  /** As it was typed; empty for the usual one. */
  port: string;
  security: Security;
}

export interface ConnectDraft {
  password: string;
  /** Null for the one that is found by the address. */
  server: Server | null;
  username: string;
  /** One in each line. */
  folders: string;
  /** YYYY-MM-DD, or empty. */
  since: string;
}

/** RFC 9051 §11.1: 993 for TLS from the first byte, 143 for all else. */
export const usualPort = (security: Security): number => (security === 'tls' ? 993 : 143);

export const NEW_SERVER: Server = { host: '', port: '', security: 'tls' };

const EMPTY: ConnectDraft = { password: '', server: null, username: '', folders: '', since: '' };

/** The server stays as it was connected, found or told: another host would be another mailbox. */
function serverOf({ host, port, security }: ConnectedAccount['settings']): Server | null {
  if (host === null) return null;
  return { host, port: port === null ? '' : String(port), security: security ?? 'tls' };
}

/** @param settings those that it was connected with before, if it was */
export function beginDraft(settings: ConnectedAccount['settings'] | null): ConnectDraft {
  if (settings === null) return EMPTY;
  return {
    ...EMPTY,
    server: serverOf(settings),
    username: settings.username ?? '',
    folders: (settings.folders ?? []).join('\n'),
    since: settings.since ?? '',
  };
}

/** Whether anything is filled in that is not asked of everybody. */
export const hasMore = ({ username, folders, since }: ConnectDraft): boolean =>
  username !== '' || folders !== '' || since !== '';

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function serverToSend({ host, port, security }: Server): Partial<NewAccount> {
  const number = port === '' ? usualPort(security) : Number(port);
  return { host: host.trim(), port: number, security };
}

export function toNewAccount(address: string, draft: ConnectDraft): NewAccount {
  const { password, server, username, folders, since } = draft;
  const named = linesOf(folders);
  return {
    address: address.trim(),
    password,
    ...(server && serverToSend(server)),
    ...(username.trim() !== '' && { username: username.trim() }),
    ...(named.length > 0 && { folders: named }),
    ...(since !== '' && { since }),
  };
}
