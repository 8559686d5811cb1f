// Has the CVs of a person scored against the posting of an application, and tells how far that is.
import type { Vault } from '../contracts/vault.ts';
import type { Hash } from '../domain/mail-identity.ts';
import type { LocatePosting, Posting } from '../domain/posting.ts';
import { FIT_VERSION } from '../pipeline/fit.ts';
import { dropDeadByKey } from '../queue/dead-letters.ts';
import { enqueue } from '../queue/enqueue.ts';
import { findJobs } from '../queue/find-jobs.ts';
import { isSameBasis, readFits, type FitBasis, type KeptFit } from '../store/job-fits.ts';
import { findJobOfApplication, type Job } from '../store/jobs.ts';
import type { Database } from '../store/open-database.ts';
import { listProfiles, type KeptProfile } from '../store/profiles.ts';
import { writeFor } from '../store/write-for.ts';

/** The job that scores. */
export const SCORE_FIT = 'score-fit';

/** Mail that waits to be decided goes first. */
const PRIORITY = 6;

export interface ScoreFit {
  applicationId: string;
}

export interface FitTools {
  db: Database;
  vault: Vault;
  hash: Hash;
  locate: LocatePosting;
}

/** Nothing to score, or nothing to score it against. */
class AnalysisRefused extends Error {}

const NO_POSTING =
  'The posting of this application is not known yet: add its address, or have it read, then run the analysis.';
const NO_PROFILE = 'There is no active CV to compare with: upload one in the settings, or switch one on.';

const keyOf = (user: string, applicationId: string): string => `${user} ${applicationId}`;

/** Equal while everything that is scored of a posting is. */
const digestOf = (hash: Hash, { title, description, requirements, location }: Posting): string =>
  hash(JSON.stringify([title, description, requirements, location]));

/** What a score of these two is made of. */
export const basisOf = (hash: Hash, { cvSha256, version }: KeptProfile, { posting }: Job): FitBasis => ({
  cvSha256,
  profileVersion: version,
  postingDigest: digestOf(hash, posting),
  fitVersion: FIT_VERSION,
});

async function exists(db: Database, user: string, applicationId: string): Promise<boolean> {
  const row = await db
    .selectFrom('applications')
    .select('id')
    .where('user_id', '=', user)
    .where('id', '=', applicationId)
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Has it scored by and by: once, however often it is asked for while that is under way; anew when it was given up.
 * @returns false when there is no such application. @throws AnalysisRefused
 */
export async function askAnalysis(tools: FitTools, user: string, applicationId: string): Promise<boolean> {
  return writeFor(tools.db, user, async (tx) => {
    if (!(await exists(tx, user, applicationId))) return false;
    if ((await findJobOfApplication({ ...tools, db: tx }, user, applicationId)) === null) {
      throw new AnalysisRefused(NO_POSTING);
    }
    const profiles = await listProfiles(tx, tools.vault, user);
    if (!profiles.some(({ active }) => active)) throw new AnalysisRefused(NO_PROFILE);
    const key = keyOf(user, applicationId);
    await dropDeadByKey(tx, { user, kind: SCORE_FIT, keys: [key] });
    const payload: ScoreFit = { applicationId };
    await enqueue(tx, [{ kind: SCORE_FIT, user, key, payload, priority: PRIORITY }]);
    return true;
  });
}

export type AnalysisState =
  'missing_posting' | 'missing_profile' | 'queued' | 'running' | 'failed' | 'ready' | 'done';

export interface Analysis {
  state: AnalysisState;
  /** Why the last try failed; null when none did. */
  error: string | null;
  job: Job | null;
  /** Of each active profile; `fit` is null before its first score, `current` false where it is of an older CV or posting. */
  fits: { profile: KeptProfile; fit: KeptFit | null; current: boolean }[];
}

const BY_JOB = { ready: 'queued', waiting: 'queued', leased: 'running', dead: 'failed' } as const;

async function stateOf(
  { db }: FitTools,
  user: string,
  applicationId: string,
  fits: Analysis['fits'],
): Promise<Pick<Analysis, 'state' | 'error'>> {
  const key = keyOf(user, applicationId);
  const job = (await findJobs(db, { user, kind: SCORE_FIT, keys: [key] })).get(key);
  if (job !== undefined) return { state: BY_JOB[job.state], error: job.error || null };
  return { state: fits.every(({ current }) => current) ? 'done' : 'ready', error: null };
}

/** What is known of how a person's CVs fit an application; null when there is no such application. */
export async function readAnalysis(
  tools: FitTools,
  user: string,
  applicationId: string,
): Promise<Analysis | null> {
  const { db, vault, hash } = tools;
  if (!(await exists(db, user, applicationId))) return null;
  const job = await findJobOfApplication(tools, user, applicationId);
  const profiles = (await listProfiles(db, vault, user)).filter(({ active }) => active);
  const kept = job === null ? new Map<string, KeptFit>() : await readFits(db, vault, user, job.uid);
  const fits = profiles.map((profile) => {
    const fit = kept.get(profile.key) ?? null;
    const current = fit !== null && job !== null && isSameBasis(fit.basis, basisOf(hash, profile, job));
    return { profile, fit, current };
  });
  if (job === null) return { state: 'missing_posting', error: null, job, fits };
  if (fits.length === 0) return { state: 'missing_profile', error: null, job, fits };
  return { ...(await stateOf(tools, user, applicationId, fits)), job, fits };
}
