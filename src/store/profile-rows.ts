// The tables of CVs and of how they fit as Kysely sees them; `docs/facts.md` says what each is for.
interface Owned {
  user_id: string;
}

/** What was read from a CV. */
export interface ProfileRow extends Owned {
  profile_key: string;
  /** As the person calls it. */
  name: string;
  /** Name of the file that it came in. */
  cv_path: string;
  cv_sha256: string;
  cv_format: string;
  /** Bytes. */
  cv_size: number;
  /** 1 when postings are scored against it. */
  active: number;
  /** Sealed JSON: Profile. */
  profile_json: Uint8Array;
  /** Of the code that read it. */
  profile_version: number;
  analyzed_at: number;
  /** Why a newer version could not read it; the profile is the older one's then. */
  last_error: string | null;
  created_at: number;
}

export interface CvRow extends Owned {
  profile_key: string;
  /** Sealed JSON: the file, in base64. */
  cv: Uint8Array;
}

/** How a profile fits a posting, and of which state of both that is told. */
export interface JobFitRow extends Owned {
  job_uid: string;
  profile_key: string;
  cv_sha256: string;
  profile_version: number;
  posting_digest: string;
  fit_version: number;
  /** 0 to 100; null where too little is known. */
  score: number | null;
  class: string;
  /** Sealed JSON: FitScore; it quotes the posting and tells of the CV. */
  fit: Uint8Array;
  scored_at: number;
}

/** By name, as part of the schema. */
export interface ProfileTables {
  profiles: ProfileRow;
  cvs: CvRow;
  job_fit: JobFitRow;
}
