// Tests which import a server takes next, and that no two take the same.
import { beforeEach, describe, expect, it } from 'vitest';
import { scratchTracker, USER } from '../../test/flow/scratch-tracker.ts';
import type { Tracker } from '../bin/open-tracker.ts';
import { beginImport } from '../tracking/begin-import.ts';
import {
  claimImport,
  findImport,
  listImports,
  listUploads,
  releaseImports,
  updateImport,
} from './imports.ts';
import type { MailboxType } from './mailboxes.ts';

let tracker: Tracker;
beforeEach(async () => {
  tracker = await scratchTracker();
});

const begin = async (name: string, type: MailboxType = 'upload') =>
  (
    await beginImport(tracker, USER, {
      type,
      path: `${name}/x`,
      name,
      identity: name,
      bytes: 9,
      ownsSource: type === 'upload',
    })
  ).id;
const claim = async (now = 1_000_000, deadline = 0) =>
  (await claimImport(tracker.db, USER, { now, deadline, isHere: () => true }))?.id ?? null;

describe('claimImport', () => {
  it('takes the oldest that waits, each once.', async () => {
    const ids = [await begin('a'), await begin('b'), await begin('s', 'sample')];
    expect([await claim(), await claim(), await claim(), await claim()]).toEqual([...ids, null]);
    expect((await findImport(tracker.db, USER, ids[0] as string))?.state).toBe('running');
  });

  it('is given to one of two who ask at once.', async () => {
    const id = await begin('a');
    expect((await Promise.all([claim(), claim()])).filter(Boolean)).toEqual([id]);
  });

  it('takes over what shows no sign of life, and nothing else that runs.', async () => {
    const id = await begin('a');
    await claim(1000);
    expect(await claim(2000, 1000)).toBeNull();
    expect(await claim(40_000, 10_000)).toBe(id);
  });

  it('leaves done and failed ones alone.', async () => {
    await updateImport(tracker.db, USER, await begin('a'), { state: 'done' });
    await updateImport(tracker.db, USER, await begin('b'), { state: 'failed' });
    expect(await claim()).toBeNull();
  });

  it('never takes what the person imports, and has perhaps stopped, on the command line.', async () => {
    const id = await begin('a', 'file');
    expect(await claim()).toBeNull();
    await updateImport(tracker.db, USER, id, { state: 'running', beatAt: 0 });
    expect(await claim(90_000, 60_000)).toBeNull();
  });
});

describe('imports', () => {
  it('are given back by a server that starts anew, but not those of others.', async () => {
    const [upload, file] = [await begin('a'), await begin('b', 'file')];
    for (const id of [upload, file]) await updateImport(tracker.db, USER, id, { state: 'running' });
    await releaseImports(tracker.db);
    const states = await Promise.all([upload, file].map((id) => findImport(tracker.db, USER, id)));
    expect(states.map((run) => run?.state)).toEqual(['waiting', 'running']);
  });

  it('tell where uploads lie that still are to be read.', async () => {
    await updateImport(tracker.db, USER, await begin('done'), { state: 'done' });
    await begin('waiting');
    await begin('file', 'file');
    expect(await listUploads(tracker.db)).toEqual(['waiting/x']);
  });

  it('of one path go on in one another as long as they are not done.', async () => {
    const first = await begin('a');
    expect(await begin('a')).toBe(first);
    await updateImport(tracker.db, USER, first, { state: 'failed' });
    expect(await begin('a')).toBe(first);
    await updateImport(tracker.db, USER, first, { state: 'done' });
    expect(await begin('a')).not.toBe(first);
    expect((await listImports(tracker.db, USER, 1)).map(({ id }) => id)).not.toEqual([first]);
  });
});
