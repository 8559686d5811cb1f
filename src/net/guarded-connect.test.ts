// Tests that connections reach allowed addresses only, however an address is written or a name answers.
import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { addressRange } from './address-range.ts';
import { ForbiddenAddress, guardedConnect, isThisMachine, type Reach } from './guarded-connect.ts';

describe('addressRange', () => {
  it.each([
    ['8.8.8.8', 'public'],
    ['192.167.255.255', 'public'],
    ['2a00:1450:4001::1', 'public'],
    ['::ffff:8.8.8.8', 'public'],
    ['64:ff9b::808:808', 'public'],
    ['127.0.0.1', 'loopback'],
    ['127.255.0.9', 'loopback'],
    ['::1', 'loopback'],
    ['::ffff:127.0.0.1', 'loopback'],
    ['::ffff:7f00:1', 'loopback'],
    ['64:ff9b::7f00:1', 'loopback'],
    ['2002:7f00:1::', 'loopback'],
    ['::127.0.0.1', 'loopback'],
    ['10.1.2.3', 'private'],
    ['172.31.255.255', 'private'],
    ['100.64.0.1', 'private'],
    ['169.254.169.254', 'private'],
    ['0.0.0.0', 'private'],
    ['255.255.255.255', 'private'],
    ['::', 'private'],
    ['::ffff:10.0.0.1', 'private'],
    ['64:ff9b::a9fe:a9fe', 'private'],
    ['64:ff9b:1::1', 'private'],
    ['fe80::1%eth0', 'private'],
    ['fd12:3456::1', 'private'],
    ['2001:db8::1', 'private'],
    ['2001:0:7f00:1::', 'private'],
    ['no address', 'private'],
  ])('Puts %s into the range %s.', (address, range) => {
    expect(addressRange(address)).toBe(range);
  });
});

/** Connects to a server of this machine by the name `mail.rowan.test`, which resolves as told. */
async function reach(answers: string[][], allowed: Reach): Promise<string> {
  const server = createServer((socket) => socket.end('hello')).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  let asked = 0;
  const target = guardedConnect('mail.rowan.test', allowed, (name) => {
    expect(name).toBe('mail.rowan.test');
    const addresses = answers[Math.min(asked, answers.length - 1)] ?? [];
    asked += 1;
    return Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));
  });
  const socket = connect({ ...target, port: (server.address() as AddressInfo).port });
  onTestFinished(() => void socket.destroy());
  const [data] = await once(socket, 'data');
  expect(asked).toBe(1);
  return String(data);
}

describe('guardedConnect', () => {
  it('Connects to the address that it has checked, asking for the name once.', async () => {
    expect(await reach([['127.0.0.1']], true)).toBe('hello');
    expect(await reach([['127.0.0.1']], 'loopback')).toBe('hello');
  });

  it('Refuses a name that leads into a private network.', async () => {
    await expect(reach([['127.0.0.1']], false)).rejects.toThrow(ForbiddenAddress);
    await expect(reach([['10.0.0.1'], ['127.0.0.1']], 'loopback')).rejects.toThrow('mail.rowan.test lies in');
  });

  it('Passes over forbidden addresses among allowed ones.', async () => {
    expect(await reach([['10.0.0.1', '::ffff:169.254.169.254', '127.0.0.1']], 'loopback')).toBe('hello');
  });

  it('Refuses forbidden addresses in numbers before anything is connected.', () => {
    expect(() => guardedConnect('169.254.169.254', 'loopback')).toThrow(ForbiddenAddress);
    expect(() => guardedConnect('::ffff:10.0.0.1', false)).toThrow(ForbiddenAddress);
    expect(() => guardedConnect('127.0.0.1', false)).toThrow(ForbiddenAddress);
    expect(guardedConnect('127.0.0.1', 'loopback').host).toBe('127.0.0.1');
  });

  it('Does not let the name of this machine lead elsewhere.', async () => {
    const { lookup } = guardedConnect('localhost', true, () =>
      Promise.resolve([{ address: '8.8.8.8', family: 4 }]),
    );
    const error = await new Promise((resolve) => lookup('localhost', { all: true }, resolve));
    expect(error).toBeInstanceOf(ForbiddenAddress);
    expect(isThisMachine('localhost')).toBe(true);
    expect(isThisMachine('[::1]')).toBe(false);
    expect(isThisMachine('localhost.rowan.test')).toBe(false);
  });
});
