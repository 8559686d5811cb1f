// Tests what the log of a server with people tells of who comes in.
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { folderNursery } from '../flow/scratch-folder.ts';
import { servePeople } from '../servers/serve-people.ts';
import { expectNothingPlanted, linesOf, PLANTED } from './planted-canaries.ts';

// Processes that wait for a busy machine are not at fault.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const scratchFolder = folderNursery();
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

describe('the log of a server with people', () => {
  it('tells who came in and who did not, and nothing of what they typed.', async () => {
    const server = await servePeople(join(scratchFolder(), 'data'), { ...PLANTED, LOG_LEVEL: 'DEBUG' });
    const cookie = await server.join('canarysender@people.example');
    const tries: [string, unknown, string?][] = [
      ['/sign-in', { email: 'canarysender@people.example', password: 'canarypassword' }],
      ['/sign-in', { email: 'canaryrecipient@people.example', password: 'canarypassword' }],
      ['/invitations/look', { token: 'canaryquery' }],
      ['/me/keys', { name: 'canaryname', scopes: ['read'] }, cookie],
      ['/me/delete', { password: 'canarypassword' }, cookie],
    ];
    for (const [path, body, by] of tries) await server.ask('POST', path, body, by);
    server.process.kill('SIGTERM');
    const { stdout, stderr } = await server.ended;
    const events = linesOf(stdout).map(({ event }) => event);
    expect(events).toEqual([
      'serve_start',
      'invitation_taken',
      'sign_in_done',
      'sign_in_refused',
      'sign_in_refused',
      'invitation_refused',
      'key_made',
      'proof_refused',
      'serve_stop',
    ]);
    const person = linesOf(stdout).find(({ event }) => event === 'sign_in_done')?.['person'];
    expect(person).toMatch(UUID);
    expectNothingPlanted(stdout, stderr);
  });
});
