// Whether what is filled in becomes what the server takes, and comes back when a mailbox is connected again.
import { describe, expect, it } from 'vitest';
import { newAccountShape } from '../../src/contracts/account-shapes.ts';
import { connected } from '../gallery/samples/accounts.ts';
import { beginDraft, hasMore, NEW_SERVER, toNewAccount } from './connect-draft.ts';

const { settings: LEFT_OUT } = connected().account;
const SETTINGS = {
  host: 'mail.lund.example',
  port: 1143,
  security: 'starttls' as const,
  username: 'ida',
  folders: ['INBOX', 'Jobs, 2025'],
  since: '2025-01-31',
};

describe('what is sent to connect a mailbox', () => {
  it('is no more than the address and the password where no more was filled in', () => {
    const sent = toNewAccount(' ida@lund.example ', { ...beginDraft(null), password: ' p w ' });
    expect(sent).toEqual({ address: 'ida@lund.example', password: ' p w ' });
    expect(newAccountShape.parse(sent)).toEqual(sent);
  });

  it('has the usual port of a server that was told without one', () => {
    const draft = beginDraft(null);
    const sent = (security: 'tls' | 'starttls') =>
      toNewAccount('a@b.example', { ...draft, server: { ...NEW_SERVER, host: ' h.example ', security } });
    expect(sent('tls')).toMatchObject({ host: 'h.example', port: 993, security: 'tls' });
    expect(sent('starttls')).toMatchObject({ port: 143 });
  });

  it('has folders line by line, without empty lines', () => {
    const sent = toNewAccount('a@b.example', { ...beginDraft(null), folders: '\n INBOX \r\n\nJobs, 2025\n' });
    expect(sent.folders).toEqual(['INBOX', 'Jobs, 2025']);
  });

  it('is the same again for a mailbox that is connected again', () => {
    const draft = { ...beginDraft(SETTINGS), password: 'p' };
    expect(toNewAccount('a@b.example', draft)).toEqual({
      address: 'a@b.example',
      password: 'p',
      ...SETTINGS,
    });
    expect(toNewAccount('a@b.example', beginDraft(LEFT_OUT))).toEqual({
      address: 'a@b.example',
      password: '',
    });
  });
});

it('tells whether there is more than everybody is asked for', () => {
  expect(hasMore(beginDraft(SETTINGS))).toBe(true);
  expect(hasMore(beginDraft(LEFT_OUT))).toBe(false);
});
