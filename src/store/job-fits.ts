// How each profile fits a posting, as it was last scored.
import type { Vault } from '../contracts/vault.ts';
import type { FitScore } from '../domain/fit-score.ts';
import type { Database } from './open-database.ts';
import { sealedPlace } from './sealed-columns.ts';

/** What a score was made of: while all of it is the same, so is the score. */
export interface FitBasis {
  cvSha256: string;
  profileVersion: number;
  postingDigest: string;
  fitVersion: number;
}

export interface KeptFit {
  profileKey: string;
  basis: FitBasis;
  fit: FitScore;
  scoredAt: number;
}

/** Whether a score still holds. */
export const isSameBasis = (a: FitBasis, b: FitBasis): boolean =>
  a.cvSha256 === b.cvSha256 &&
  a.profileVersion === b.profileVersion &&
  a.postingDigest === b.postingDigest &&
  a.fitVersion === b.fitVersion;

/** All scores of a posting, by the key of the profile. */
export async function readFits(
  db: Database,
  vault: Vault,
  user: string,
  jobUid: string,
): Promise<Map<string, KeptFit>> {
  const rows = await db
    .selectFrom('job_fit')
    .selectAll()
    .where('user_id', '=', user)
    .where('job_uid', '=', jobUid)
    .execute();
  return new Map(
    rows.map((row) => {
      const { profile_key: profileKey } = row;
      const plain = vault.open(row.fit, sealedPlace('job_fit', user, jobUid, profileKey));
      const kept = {
        profileKey,
        basis: {
          cvSha256: row.cv_sha256,
          profileVersion: row.profile_version,
          postingDigest: row.posting_digest,
          fitVersion: row.fit_version,
        },
        fit: JSON.parse(Buffer.from(plain).toString()) as FitScore,
        scoredAt: Number(row.scored_at),
      };
      return [profileKey, kept];
    }),
  );
}

/** Puts a score in the place of the one before; call it in a write transaction. */
export async function saveFit(
  tx: Database,
  vault: Vault,
  user: string,
  jobUid: string,
  { profileKey, basis, fit, scoredAt }: KeptFit,
): Promise<void> {
  const row = {
    cv_sha256: basis.cvSha256,
    profile_version: basis.profileVersion,
    posting_digest: basis.postingDigest,
    fit_version: basis.fitVersion,
    score: fit.score,
    class: fit.class,
    fit: vault.seal(JSON.stringify(fit), sealedPlace('job_fit', user, jobUid, profileKey)),
    scored_at: scoredAt,
  };
  await tx
    .insertInto('job_fit')
    .values({ user_id: user, job_uid: jobUid, profile_key: profileKey, ...row })
    .onConflict((conflict) => conflict.columns(['user_id', 'job_uid', 'profile_key']).doUpdateSet(row))
    .execute();
}
