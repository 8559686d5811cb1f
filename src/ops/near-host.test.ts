// Tests which hosts count as this machine or its own network.
import { expect, test } from 'vitest';
import { isNearHost } from './near-host.ts';

const hostOf = (address: string) => new URL(address).hostname;

test.each([
  'http://localhost:11434/v1',
  'http://127.0.0.1/v1',
  'http://[::1]:8080/v1',
  'http://192.168.1.20:1234/v1',
  'http://10.1.2.3/v1',
  'http://172.31.0.1/v1',
  'http://[fd00::7]/v1',
  'http://gpu-box:8000/v1',
  'http://gpu-box.local/v1',
])('%s is near.', (address) => expect(isNearHost(hostOf(address))).toBe(true));

test.each([
  'http://models.example/v1',
  'http://8.8.8.8/v1',
  'http://172.32.0.1/v1',
  'http://192.169.0.1/v1',
  'http://127.0.0.1.models.example/v1',
  'http://localhost.models.example/v1',
  'http://[2001:db8::1]/v1',
  // What a URL makes of it is an address, and no near one.
  'http://134744072/v1',
])('%s is far.', (address) => expect(isNearHost(hostOf(address))).toBe(false));
