// Scores a person's active CVs against the posting of an application; what did not change is not scored again.
import type { ReadCv } from '../contracts/cv-reading.ts';
import type { Job } from '../contracts/queue.ts';
import { scoreFit } from '../pipeline/fit.ts';
import { PROFILE_VERSION } from '../pipeline/profile.ts';
import type { Effect, Task } from '../queue/job-runner.ts';
import { isSameBasis, readFits, saveFit, type KeptFit } from '../store/job-fits.ts';
import { findJobOfApplication } from '../store/jobs.ts';
import { findProfile, listProfiles, readCv, renewProfile, type KeptProfile } from '../store/profiles.ts';
import type { Schema } from '../store/schema.ts';
import { lockFor } from '../store/write-for.ts';
import { basisOf, type FitTools, type ScoreFit } from '../tracking/ask-analysis.ts';

export interface ScoreTools extends FitTools {
  now: () => number;
  readCv: ReadCv;
}

/** As postings are read (row E4): after 1, 5 and 15 minutes. */
const PATIENCE = { tries: 4, pauses: [60_000, 300_000, 900_000] };

interface Renewed {
  profile: KeptProfile;
  /** Whether an older version had read it. */
  anew: boolean;
}

/** A CV that an older version read is read again; where that fails the older reading stays. */
async function renewed(tools: ScoreTools, user: string, profile: KeptProfile): Promise<Renewed> {
  if (profile.version === PROFILE_VERSION) return { profile, anew: false };
  const bytes = await readCv(tools.db, tools.vault, user, profile.key);
  if (bytes === null) return { profile, anew: false };
  const analyzedAt = tools.now();
  const read = await tools.readCv(bytes, analyzedAt);
  const news = 'refused' in read ? { lastError: read.refused } : { profile: read.profile, lastError: null };
  return { profile: { ...profile, ...news, version: PROFILE_VERSION, analyzedAt }, anew: true };
}

interface Scored extends Renewed {
  /** Null where the one before still holds. */
  fit: KeptFit | null;
}

/** Of a CV that was replaced or removed meanwhile nothing is kept. */
function writing(
  { vault }: ScoreTools,
  user: string,
  uid: string,
  scored: readonly Scored[],
): Effect<Schema> {
  return async (tx) => {
    await lockFor(tx, user);
    for (const { profile, anew, fit } of scored) {
      const now = await findProfile(tx, vault, user, profile.key);
      if (now?.cvSha256 !== profile.cvSha256) continue;
      if (anew) await renewProfile(tx, vault, user, profile, profile);
      if (fit !== null) await saveFit(tx, vault, user, uid, fit);
    }
  };
}

async function scoreAll(tools: ScoreTools, { user, payload }: Job): Promise<Effect<Schema> | null> {
  const { db, vault, hash, now } = tools;
  const job = await findJobOfApplication(tools, user, (payload as ScoreFit).applicationId);
  // The address was taken away since: that is told to whoever looks.
  if (job === null) return null;
  const kept = await readFits(db, vault, user, job.uid);
  const scored: Scored[] = [];
  for (const one of await listProfiles(db, vault, user)) {
    if (!one.active) continue;
    const { profile, anew } = await renewed(tools, user, one);
    const basis = basisOf(hash, profile, job);
    const before = kept.get(profile.key);
    const holds = before !== undefined && isSameBasis(before.basis, basis);
    const fit = holds
      ? null
      : { profileKey: profile.key, basis, fit: scoreFit(profile.profile, job.posting), scoredAt: now() };
    scored.push({ profile, anew, fit });
  }
  return writing(tools, user, job.uid, scored);
}

/** The task. A kill loses nothing: what was not written is scored again. */
export function scoreFitTask(tools: ScoreTools): Task<Schema> {
  return { patience: PATIENCE, run: (job) => scoreAll(tools, job) };
}
