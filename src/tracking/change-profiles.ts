// Carries out what a person wants of their CVs: each wish in one transaction.
import { createHash } from 'node:crypto';
import type { ReadCv } from '../contracts/cv-reading.ts';
import type { Vault } from '../contracts/vault.ts';
import type { Hash } from '../domain/mail-identity.ts';
import { PROFILE_VERSION } from '../pipeline/profile.ts';
import type { Database } from '../store/open-database.ts';
import {
  deleteProfile,
  findProfile,
  listProfiles,
  saveProfile,
  updateProfile,
  type KeptProfile,
  type ProfileWish,
} from '../store/profiles.ts';
import { writeFor } from '../store/write-for.ts';
import { ChangedMeanwhile } from './changed-meanwhile.ts';

export interface ProfileTools {
  vault: Vault;
  hash: Hash;
  now: () => number;
  newId: () => string;
  readCv: ReadCv;
}

/** `versions`: as `profileVersion` makes them, of which one must still hold. */
export type ProfileCommand =
  /** `replaces`: the key of the profile whose file this one takes the place of. */
  | { type: 'upload'; path: string; bytes: Uint8Array; replaces: string | null }
  | { type: 'change'; key: string; change: ProfileWish; versions: readonly string[] | null }
  | { type: 'remove'; key: string };

/** It cannot be read; the message says why and what to do instead. */
class UnreadableCv extends Error {}

/** It cannot be done; the message says why and how to mend it. */
class ProfileRefused extends Error {}

/** More are a mistake of some program. */
const MOST = 20;
const LONGEST_NAME = 200;

/** Tells whether a profile is still as the person saw it. */
export const profileVersion = (hash: Hash, { key, name, active, cvSha256 }: KeptProfile): string =>
  hash(`profile\n${JSON.stringify([key, name, active, cvSha256])}`).slice(0, 16);

const nameOf = (path: string): string => path.replace(/\.[a-z]{2,5}$/iu, '').slice(0, LONGEST_NAME);

interface Read extends Pick<
  KeptProfile,
  'cvSha256' | 'cvFormat' | 'cvSize' | 'profile' | 'version' | 'analyzedAt'
> {
  bytes: Uint8Array;
}

/** @throws UnreadableCv */
async function readFile({ readCv, now }: ProfileTools, bytes: Uint8Array, cvSha256: string): Promise<Read> {
  const analyzedAt = now();
  const read = await readCv(bytes, analyzedAt);
  if ('refused' in read) throw new UnreadableCv(read.refused);
  const { format: cvFormat, profile } = read;
  return { bytes, cvSha256, cvFormat, cvSize: bytes.length, profile, version: PROFILE_VERSION, analyzedAt };
}

interface Wish {
  path: string;
  replaces: string | null;
}

/** What a new one begins with. @throws ProfileRefused */
function begin({ now, newId }: ProfileTools, all: readonly KeptProfile[], { path }: Wish) {
  if (all.length >= MOST) throw new ProfileRefused(`There are ${MOST} CVs already; remove one first.`);
  return { key: newId(), name: nameOf(path), active: true, createdAt: now() };
}

async function keep(
  tx: Database,
  tools: ProfileTools,
  user: string,
  wish: Wish,
  { bytes, ...read }: Read,
): Promise<string | null> {
  const all = await listProfiles(tx, tools.vault, user);
  const before = all.find(({ key }) => key === wish.replaces);
  if (wish.replaces !== null && before === undefined) return null;
  // The same request again.
  const same = all.find(({ cvSha256 }) => cvSha256 === read.cvSha256);
  if (before === undefined && same !== undefined) return same.key;
  const own = before ?? begin(tools, all, wish);
  await saveProfile(tx, tools.vault, user, { ...own, ...read, cvPath: wish.path, lastError: null }, bytes);
  return own.key;
}

/** A file that is there already is not read again. */
async function upload(
  db: Database,
  tools: ProfileTools,
  user: string,
  wish: Extract<ProfileCommand, { type: 'upload' }>,
): Promise<string | null> {
  const { bytes, replaces } = wish;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const all = await listProfiles(db, tools.vault, user);
  const known = all.find(({ cvSha256, key }) => cvSha256 === sha256 && (replaces ?? key) === key);
  if (known !== undefined && known.version === PROFILE_VERSION) return known.key;
  const read = await readFile(tools, bytes, sha256);
  return writeFor(db, user, (tx) => keep(tx, tools, user, wish, read));
}

/**
 * Has it done.
 * @returns the key of the profile, or null when there is none of that key
 * @throws UnreadableCv, ProfileRefused, ChangedMeanwhile
 */
export async function changeProfiles(
  db: Database,
  tools: ProfileTools,
  user: string,
  command: ProfileCommand,
): Promise<string | null> {
  if (command.type === 'upload') return upload(db, tools, user, command);
  const { key } = command;
  return writeFor(db, user, async (tx) => {
    const before = await findProfile(tx, tools.vault, user, key);
    if (before === null) return null;
    if (command.type === 'remove') await deleteProfile(tx, user, key);
    else {
      const { versions, change } = command;
      if (versions !== null && !versions.includes(profileVersion(tools.hash, before))) {
        throw new ChangedMeanwhile('The CV changed since it was shown; read it again, then decide.');
      }
      await updateProfile(tx, user, key, change);
    }
    return key;
  });
}
